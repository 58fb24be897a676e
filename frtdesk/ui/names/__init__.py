"""The window in which actors, sources, tags and places are looked after."""
