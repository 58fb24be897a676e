"""Sentences for the person, and what the program offers to do about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Offer:
    """Something that the program can do about a notice, if the person says so."""

    title: str
    accept: Callable[[], None]


@dataclass(frozen=True)
class Notice:
    """A sentence for the person: what happened, and what to do about it. Shown in a banner until dismissed."""

    text: str
    hint: str = ""
    wrong: bool = True
    offer: Offer | None = None
