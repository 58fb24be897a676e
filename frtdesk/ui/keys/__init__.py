"""Keys as a person sees them: the sheet of all of them, and the window in which they are changed."""
