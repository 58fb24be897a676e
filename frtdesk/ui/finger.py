"""What a finger is like: how much room it needs, how still it holds, how long it rests before it means the menu."""

from __future__ import annotations

FINGER = 44
"""Pixels that a finger needs to meet what it means (WCAG 2.5.5): no target is smaller in touch mode, either way."""

WANDER = 10.0
"""Pixels that a finger may wander while it taps or rests."""

LONG = 550
"""Milliseconds after which a resting finger asks for the menu."""
