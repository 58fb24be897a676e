"""frtdesk: a timeline explorer for people who teach and analyse facial-recognition policy."""

__version__ = "0.1.0"
