"""The show: the class's window, the teacher's console, and the keys that win while it runs."""
