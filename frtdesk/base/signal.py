"""Signals that work without Qt: how a state tells whoever listens that it changed."""

from psygnal import Signal, SignalInstance

__all__ = ["Signal", "SignalInstance"]
