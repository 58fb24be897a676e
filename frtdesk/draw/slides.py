"""Slides for PowerPoint and its like: a lesson or what a filter leaves, as native shapes and text with notes."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk import __version__
from frtdesk.base.progress import Progress
from frtdesk.base.wording import date_words
from frtdesk.base.words import language, mark, translate
from frtdesk.draw.fonts import FAMILY
from frtdesk.draw.image import ensure_application
from frtdesk.draw.page_words import titles
from frtdesk.draw.slide_sheet import DECK, NARROW, WIDE, Sheet
from frtdesk.draw.slides_of_filter import filter_slides, listed_words, shares
from frtdesk.draw.slides_of_lesson import lesson_slides
from frtdesk.draw.theme import THEMES, Theme, mix
from frtdesk.formats.order import Order, Report
from frtdesk.formats.pptx_file import pptx_bytes
from frtdesk.formats.registry import Format
from frtdesk.formats.slide import Deck, Slide
from frtdesk.model.columns import Meta
from frtdesk.model.event_words import BETWEEN, one_line

HALFWAY = (4 / 3 + 16 / 9) / 2
"""Pages that are wider than this, for their height, become slides of 16:9; others of 4:3."""


def slides(order: Order) -> Iterator[bytes | Progress]:
    """The file. Of the picture that was ordered its shape, theme, title and range count, not its pixels."""
    yield Progress(0)
    yield from pptx_bytes(make_deck(order))


def make_deck(order: Order) -> Deck:
    """All slides of an order. Needs no display, and makes Qt ready to measure text."""
    ensure_application()
    picture, meta = order.picture, order.content.meta
    theme = THEMES[picture.theme]
    width = WIDE if picture.width / picture.height > HALFWAY else NARROW
    lesson = order.lesson
    if lesson is not None:
        title = one_line(lesson.title, 400) or translate("slides", "Lesson without a title")
        sheet = Sheet(width, theme, BETWEEN.join(part for part in (one_line(title, 80), credit(meta)) if part))
        made = lesson_slides(sheet, lesson, picture.index.columns, lambda found: order.content.events_at(found))
        subject, keywords = lesson.question, f"{lesson.id}, {lesson.level}".removesuffix(", ")
    else:
        title, subject = titles(picture)
        sheet = Sheet(width, theme, BETWEEN.join(part for part in (one_line(title, 80), credit(meta)) if part))
        made = filter_slides(sheet, picture, order.content)
        keywords = picture.filter
    return _deck(sheet, tuple(made), (title, subject, keywords), meta)


def _deck(sheet: Sheet, made: tuple[Slide, ...], said: tuple[str, str, str], meta: Meta) -> Deck:
    title, subject, keywords = said
    about = BETWEEN.join(part for part in (meta.licence, translate("slides", "made with frtdesk {version}").format(
        version=__version__)) if part)  # fmt: skip
    return Deck(
        sheet.width, DECK, sheet.theme.dark, _palette(sheet.theme), FAMILY, title, subject,
        meta.title or "frtdesk", keywords, about, language(), made,
    )  # fmt: skip


def credit(meta: Meta) -> str:
    """Data to 30 June 2026 · CC BY 4.0 · frtdesk."""
    to = translate("slides", "data to {date}").format(date=date_words(meta.covered_to)) if meta.covered_to else ""
    return BETWEEN.join(part for part in (to, one_line(meta.licence, 60), "frtdesk") if part)


def _palette(theme: Theme) -> dict[str, str]:
    """The theme's colours by their places in a deck's palette; where two are alike the first names them."""
    kinds = {f"accent{number}": colour.name() for number, colour in enumerate(theme.marks, 1)}
    return {
        "tx1": theme.ink.name(), "bg1": theme.paper.name(), "tx2": theme.quiet.name(), "bg2": theme.rule.name(),
        **kinds, "accent6": theme.band.name(), "hlink": mix(theme.accent, theme.ink, 0.85).name(),
        "folHlink": mix(theme.quiet, theme.ink, 0.85).name(),
    }  # fmt: skip


def report(order: Order) -> Report:
    """Relations and tags have no place on slides; of events that are only listed most is left out."""
    if order.lesson is not None:
        return _lesson_report(order)
    share = shares(order.picture)
    own = {order.picture.index.columns.ids[index] for index in share.own.tolist()}
    relations = tags = summaries = quotes = 0
    for event in order.content.events():
        relations += len(event.relations)
        tags += len(event.tags)
        if event.id not in own:
            summaries += bool(event.summary.strip())
            quotes += len(event.quotes)
    lost = [
        translate("export", "%n relation|%n relations", relations) if relations else "",
        translate("export", "%n tag|%n tags", tags) if tags else "",
        translate("export", "%n summary of an event without a slide|%n summaries of events without a slide", summaries)
        if summaries else "",
        translate("export", "%n quote of such an event|%n quotes of such events", quotes) if quotes else "",
        translate("export", "%n event altogether|%n events altogether", share.left_out) if share.left_out else "",
    ]  # fmt: skip
    changed = (listed_words(share),) if len(share.listed) else ()
    return Report(tuple(part for part in lost if part), changed)


def _lesson_report(order: Order) -> Report:
    assert order.lesson is not None
    ids = order.picture.index.columns.ids
    gone = sum(step.event is not None and ids.index(step.event) is None for step in order.lesson.steps)
    said = translate("export", "%n step whose event is not in this database|"
                     "%n steps whose events are not in this database", gone)  # fmt: skip
    return Report((said,) if gone else ())


FORMATS = (Format("pptx", ("pptx",), mark("formats", "PowerPoint slides"), slides, report, True, True),)
"""What this module adds to the registry of formats."""
