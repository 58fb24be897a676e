"""Options that say something of a picture where none is made: refused, so that nobody takes them for heeded."""

from __future__ import annotations

from collections.abc import Collection

import click
from click.core import ParameterSource

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

OF_PICTURES = frozenset(
    ("range_text", "everything", "size_text", "portrait", "dpi", "scale", "theme", "by", "most", "title", "subtitle",
     "legend", "sources")
)  # fmt: skip
"""What the painted formats understand."""

OF_POSTERS = frozenset(("sheet", "overlap"))

OF_SLIDES = frozenset(("size_text", "portrait", "theme"))
"""What the slides of a lesson understand."""

OF_LESSONS = OF_PICTURES | OF_POSTERS | {"selection_text"}


def refuse_unused(title: str, understood: Collection[str], among: Collection[str] = OF_PICTURES | OF_POSTERS) -> None:
    """Raise FrtError for options of `among` that were typed and that a format does not understand. `title`: what is
    written."""
    typed = _typed(frozenset(among) - frozenset(understood))
    if not typed:
        return
    if len(typed) == 1:
        message = translate("export", "{options} says nothing to this format: {title}.")
        hint = translate("export", "Leave it away, or choose a format that it is meant for.")
    else:
        message = translate("export", "{options} say nothing to this format: {title}.")
        hint = translate("export", "Leave them away, or choose a format that they are meant for.")
    raise FrtError(message.format(options=", ".join(typed), title=title), hint)


def _typed(names: Collection[str]) -> list[str]:
    """Those of these parameters that stand on the command line, as one types them."""
    context = click.get_current_context()
    found: list[str] = []
    for option in context.command.params:
        name = option.name or ""
        if name in names and context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            off = option.secondary_opts and not context.params[name]
            found.append((option.secondary_opts if off else option.opts)[0])
    return found
