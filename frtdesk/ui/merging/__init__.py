"""Merging a newer database: what it would do, and choosing where both changed the same field."""
