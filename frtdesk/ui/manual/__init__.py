"""The manual in the program: its chapters, a search over them, and the window that shows them."""
