"""The windows in which events are made and changed."""
