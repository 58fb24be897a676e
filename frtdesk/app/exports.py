"""Every format that things can be written in: those that `formats` makes, and those that `draw` paints."""

from __future__ import annotations

from frtdesk.draw import html_page, image, slides
from frtdesk.formats import (
    bibliography,
    bibtex,
    calendar_file,
    csl_json,
    event_table,
    frtdesk_json,
    markdown,
    quote_annotations,
    ris,
    simile,
    spreadsheet,
    timeline_project,
    timelinejs,
)
from frtdesk.formats.registry import Registry

_DATA = (
    *event_table.FORMATS,
    *spreadsheet.FORMATS,
    *frtdesk_json.FORMATS,  # before all others that end in .json: it is what that suffix alone asks for
    *timelinejs.FORMATS,
    *simile.FORMATS,
    *timeline_project.FORMATS,
    *calendar_file.FORMATS,
    *markdown.FORMATS,
    *quote_annotations.FORMATS,
    *csl_json.FORMATS,
    *bibtex.FORMATS,
    *ris.FORMATS,
    *bibliography.FORMATS,
)


def registry() -> Registry:
    """All formats, in the order in which a person is offered them."""
    return Registry([*image.FORMATS, *slides.FORMATS, *html_page.FORMATS, *_DATA])
