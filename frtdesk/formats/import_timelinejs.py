"""TimelineJS JSON: slides, eras and the slide with the title; texts are HTML, numbers may be texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_remarks, whole_text
from frtdesk.formats.import_words import bounded, kind_of, linked, names, titled
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, UnreadableError, Wishes, not_of_format
from frtdesk.formats.loose_json import Fields, LooseJsonError, read_loose
from frtdesk.formats.safe_text import from_html, title_of
from frtdesk.formats.timelinejs_dates import written_parts
from frtdesk.formats.written_date import is_timed
from frtdesk.model.event import Event

LARGEST = 256 << 20


def loose_file(path: Path, wished: str = "") -> tuple[Any, str]:
    """The value of a loose JSON file and its encoding. Raises FrtError that names the line."""
    text, encoding = whole_text(path, LARGEST, wished)
    try:
        return read_loose(text), encoding
    except LooseJsonError as error:
        said = translate("import", "line {line}: {why}").format(line=error.line, why=error.why)
        raise not_of_format(path, said) from error


def read_timelinejs(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    root, encoding = loose_file(path, wishes.encoding)
    yield from encoding_remarks(path, encoding)
    if not isinstance(root, Fields) or not isinstance(root.get("events"), list):
        raise not_of_format(path, translate("import", "it has no list of events"))
    if isinstance(root.get("title"), Fields):
        told = from_html(_text(_part(root["title"], "text"), "text"))
        head = title_of(_text(_part(root["title"], "text"), "headline"))
        if head or told.text:
            said = translate("import", "The timeline's own title is not an event and was left out: {title}.")
            yield Remark(said.format(title=": ".join(filter(None, (head, " ".join(told.text.split()))))[:400]))
    for name in ("events", "eras"):
        slides = root.get(name)
        for number, slide in enumerate(cast("list[Any]", slides) if isinstance(slides, list) else [], 1):
            line = slide.line if isinstance(slide, Fields) else number
            try:
                yield _entry(slide, line, wishes, era=name == "eras")
            except UnreadableError as error:
                yield Skipped(error.why, line, error.column)


def _entry(slide: Any, line: int, wishes: Wishes, *, era: bool) -> Entry:
    if not isinstance(slide, Fields):
        raise UnreadableError(translate("import", "fields are expected here"))
    start, end = _date(slide, "start_date"), _date(slide, "end_date")
    if end and not start:
        raise UnreadableError(translate("import", "it has an end and no start"), "start_date")
    words = _part(slide, "text")
    told = from_html(_text(words, "text"))
    media = _part(slide, "media")
    group = title_of(_text(slide, "group"))
    shown = title_of(_text(slide, "display_date"))
    source = from_html(_text(media, "url"))
    address = _text(media, "url").strip()
    caption = title_of(" ".join(filter(None, (_text(media, "caption"), _text(media, "credit")))))
    note = [translate("import", "Display date: {text}").format(text=shown[:500])] if shown else []
    if source.text and not address.startswith(("http://", "https://")):
        note.append(translate("import", "Media: {text}").format(text=source.text[:2_000]))
    event = Event(
        id=_text(slide, "unique_id")[:200],
        title=titled(title_of(_text(words, "headline")) or " ".join(told.text.split())[:200], "text.headline"),
        start=start or None,
        end=end if end and end != start else None,
        kind=(kind_of(group) if group else "context" if era else wishes.kind) or "other",
        summary=bounded(told.text),
        sources=linked([(address, caption), *source.links, (_text(media, "link"), caption), *told.links]),
        tags=names([group if not kind_of(group) else "", "era" if era else ""]),
        note="\n".join(note) or None,
    )
    return Entry(event, line, is_timed(start) or is_timed(end))


def _part(slide: Fields, name: str) -> Fields:
    found = slide.get(name)
    return found if isinstance(found, Fields) else Fields()


def _text(fields: Fields, name: str) -> str:
    found: Any = fields.get(name)
    return "" if found is None or isinstance(found, dict | list | bool) else str(found)


def _date(slide: Fields, name: str) -> str:
    found: Any = slide.get(name)
    if found is None or found == "":
        return ""
    if not isinstance(found, Fields):
        raise UnreadableError(translate("import", "a date with its parts is expected here"), name)
    clock = [_text(found, part).strip() for part in ("hour", "minute", "second")]
    time = ":".join((part or "0").zfill(2) for part in clock) if any(clock) else ""
    try:
        year, month, day = (_text(found, part).strip() for part in ("year", "month", "day"))
        return written_parts(year, month, day, time)
    except UnreadableError as error:
        raise UnreadableError(error.why, f"{name}.{error.column.lower()}".rstrip(".")) from error
