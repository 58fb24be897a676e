"""Two minutes through the window: what it says, where it points, and what it does when asked."""
