"""The command palette without its window: what can be found by name, and how what is typed finds it."""
