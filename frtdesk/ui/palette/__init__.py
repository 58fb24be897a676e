"""The command palette: a line to type in and a list, over the window."""
