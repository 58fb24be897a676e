"""A hand-out as Markdown (CommonMark), for those who lay out their own sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frtdesk.base.words import translate, undirected
from frtdesk.formats.handout import Handout, HandoutStep

LINES_TO_WRITE = 3

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_AT_START = re.compile(r"^([-+=]|\d+[.)])")


def plain(text: str) -> str:
    """Text that Markdown shows as it stands, markup and all, and that turns nothing beside it."""
    escaped = _SPECIAL.sub(r"\\\1", undirected(text))
    return _AT_START.sub(lambda found: f"{found[1][:-1]}\\{found[1][-1]}", escaped)


def as_markdown(handout: Handout) -> Iterator[str]:
    """The whole text in pieces."""
    yield f"# {plain(handout.title)}\n\n"
    if handout.notes:
        yield f"**{translate('handout', 'Notes for the teacher')}**\n\n"
    if handout.question:
        yield f"**{plain(handout.question)}**\n\n"
    yield f"{plain(handout.facts)}\n\n"
    if handout.missing:
        yield f"{plain(handout.missing)}\n\n"
    for step in handout.steps:
        yield from _step(step, notes=handout.notes)
    if handout.sources:
        yield f"## {translate('handout', 'Sources')}\n\n"
        for number, source in enumerate(handout.sources, 1):
            yield f"{number}. {plain(source)}\n"
        yield "\n"
    yield f"---\n\n{plain(handout.credit)}\n"


def _step(step: HandoutStep, *, notes: bool) -> Iterator[str]:
    yield f"## {step.number}. {plain(step.title)}\n\n"
    about = " · ".join(plain(part) for part in (step.when, step.kind) if part)
    if about:
        yield f"*{about}* {plain(step.cited)}".rstrip() + "\n\n"
    if step.summary:
        yield f"{plain(step.summary)}\n\n"
    for quote, speaker in step.quotes:
        yield f"> {plain(quote)}\n>\n> {plain(speaker)}\n\n"
    if step.prompt:
        yield f"**{plain(step.prompt)}**\n\n"
    if step.note:
        yield f"{plain(step.note)}\n\n"
    elif step.prompt and not notes:
        yield f"{'_' * 40}\n\n" * LINES_TO_WRITE  # a rule each, and a line to write on where it is read as it stands
