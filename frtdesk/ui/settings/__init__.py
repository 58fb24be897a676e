"""The window in which a person sets what she wants, made from the declarations."""
