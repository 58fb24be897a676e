"""The window in which lessons are made and changed."""
