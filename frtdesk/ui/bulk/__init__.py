"""The window in which many events are edited alike."""
