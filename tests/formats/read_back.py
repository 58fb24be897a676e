"""Files read by programs that are not ours, into the fields that an event has.

Each reader answers, by id or where there is none by title, a dictionary of the fields that the format holds. Fields
that it has no place for are missing.
"""

from __future__ import annotations

import csv
import html
import io
import json
from datetime import date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

from frtdesk.base import calendar
from frtdesk.formats.event_dates import days_of, edtf_text, extent_of
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KINDS, POLICY_TYPES

Fields = dict[str, Any]

KIND_OF = {kind.one: kind.code for kind in KINDS} | {kind.title: kind.code for kind in KINDS}
POLICY_OF = {term.title: term.code for term in POLICY_TYPES}


def fields_of(event: Event) -> Fields:
    """What there is to survive: every field of an event, and the days that a format without EDTF holds."""
    extent = extent_of(event)
    place = event.jurisdiction
    return {
        "id": event.id,
        "title": event.title,
        "days": days_of(extent) if extent else None,
        "edtf": edtf_text(event),
        "kind": event.kind,
        "stage": event.stage or "",
        "policy_types": list(event.policy_types),
        "place": place.place if place else "",
        "place_code": (place.level, place.code) if place else ("", ""),
        "actors": [(party.name, party.role) for party in event.actors],
        "actor_kinds": [party.kind for party in event.actors],
        "summary": event.summary,
        "why": event.why_it_matters,
        "quotes": [
            (q.text, q.speaker, q.role or "", q.affiliation or "", q.said_on or "",
             None if q.source is None else q.source + 1, q.verified)
            for q in event.quotes
        ],
        "sources": [(s.url or "", s.title, s.publisher, s.published or "", s.kind) for s in event.sources],
        "relations": [(relation.kind, relation.to) for relation in event.relations],
        "tags": list(event.tags),
        "importance": event.importance,
        "checks": (event.checked.date, event.checked.quotes),
        "note": event.note or "",
    }  # fmt: skip


def members(cell: str) -> list[str]:
    """A list cell, read as a line of CSV with semicolons."""
    rows = list(csv.reader(io.StringIO(cell, newline=""), delimiter=";", skipinitialspace=True))
    return rows[0] if rows else []


def unguarded(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from calculating."""
    bare = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and bare.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else cell


def _number(text: str) -> int | None:
    return int(text) if text else None


def read_csv(file: bytes) -> dict[str, Fields]:
    rows = list(csv.DictReader(io.StringIO(file.decode(), newline="")))
    cells = [{name: unguarded(cell) for name, cell in row.items()} for row in rows]
    return {row["id"]: _from_cells(row) for row in cells}


def _from_cells(row: dict[str, str]) -> Fields:
    found: Fields = _plain_cells(row)
    quotes = [members(row[name]) for name in (
        "quotes", "quote_speakers", "quote_roles", "quote_affiliations", "quote_dates", "quote_sources",
        "quotes_verified",
    )]  # fmt: skip
    found["quotes"] = [(*texts, _number(source), yes == "yes") for *texts, source, yes in zip(*quotes, strict=True)]
    sources = [row[f"source_{name}"] for name in ("urls", "titles", "publishers", "dates", "kinds")]
    found["sources"] = list(zip(*map(members, sources), strict=True))
    found["relations"] = list(zip(members(row["relations"]), members(row["relation_ids"]), strict=True))
    return found


def _plain_cells(row: dict[str, str]) -> Fields:
    return {
        "id": row["id"],
        "title": row["title"],
        "days": _days_of_edtf(row["edtf"]),
        "edtf": row["edtf"],
        "kind": row["kind"],
        "stage": row["stage"],
        "policy_types": members(row["policy_types"]),
        "place": row["place"],
        "place_code": (row["level"], row["code"]),
        "actors": list(zip(members(row["actors"]), members(row["actor_roles"]), strict=True)),
        "actor_kinds": members(row["actor_kinds"]),
        "summary": row["summary"],
        "why": row["why_it_matters"],
        "tags": members(row["tags"]),
        "importance": int(row["importance"]),
        "checks": (row["date_checked"] == "yes", row["quotes_checked"] == "yes"),
        "note": row["note"],
    }


def _days_of_edtf(text: str) -> tuple[int, int] | None:
    start, stroke, end = text.partition("/")
    if text[:1] in ("[", "{"):
        start, stroke, end = text, "", ""
    extent = extent_of(Event("x", "x", start, end if stroke else None))
    return days_of(extent) if extent else None


def read_xlsx(file: bytes) -> dict[str, Fields]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(file))
    rows = {
        name: [dict(zip(_head(book[name]), map(_cell, row), strict=True)) for row in book[name].iter_rows(min_row=2)]
        for name in ("Events", "Quotes", "Sources", "Relations")
    }
    found = {row["id"]: {**_plain_cells(row), "quotes": [], "sources": [], "relations": []} for row in rows["Events"]}
    for row in rows["Quotes"]:
        texts = (row["text"], row["speaker"], row["role"], row["affiliation"], row["said_on"])
        found[row["event"]]["quotes"].append((*texts, _number(row["source"]), row["verified"] == "yes"))
    for row in rows["Sources"]:
        texts = (row["url"], row["title"], row["publisher"], row["published"], row["kind"])
        found[row["event"]]["sources"].append(texts)
    for row in rows["Relations"]:
        found[row["event"]]["relations"].append((row["relation"], row["to"]))
    return found


def _head(sheet: Any) -> list[str]:
    return [cell.value for cell in next(sheet.iter_rows(max_row=1))]


def _cell(cell: Any) -> str:
    assert cell.data_type != "f", f"{cell.coordinate} is a formula"
    if isinstance(cell.value, datetime):
        return cell.value.date().isoformat()
    return "" if cell.value is None else str(cell.value)


def read_ics(file: bytes) -> dict[str, Fields]:
    import icalendar

    entries = icalendar.Calendar.from_ical(file).walk("VEVENT")
    return dict(map(_from_entry, entries))


def _from_entry(entry: Any) -> tuple[str, Fields]:
    first: date = entry.decoded("DTSTART")
    last: date = entry.decoded("DTEND", first + timedelta(days=1)) - timedelta(days=1)
    kind, *labels = [str(name) for name in entry.categories]
    policies = [name for name in labels if name in POLICY_OF]
    related = entry.get("RELATED-TO", [])
    event_id = str(entry["UID"]).removesuffix("@frtdesk")
    return event_id, {
        "id": event_id,
        "title": str(entry["SUMMARY"]),
        "days": (_day(first), _day(last)),
        "kind": KIND_OF[kind],
        "policy_types": [POLICY_OF[name] for name in policies],
        "tags": labels[len(policies) :],
        "place": str(entry.get("LOCATION", "")),
        "relations": [
            (one.params["RELTYPE"].removeprefix("X-").replace("-", "_").lower(), str(one).removesuffix("@frtdesk"))
            for one in (related if isinstance(related, list) else [related])
        ],
        "importance": (11 - int(entry["PRIORITY"])) // 2,
        "description": str(entry["DESCRIPTION"]),
    }


def _day(when: date) -> int:
    return calendar.day_of(when.year, when.month, when.day)


def read_simile_json(file: bytes) -> dict[str, Fields]:
    return {event["eventID"]: _from_simile(event, event["description"]) for event in json.loads(file)["events"]}


def read_simile_xml(file: bytes) -> dict[str, Fields]:
    return {
        event.attrib["eventID"]: _from_simile(event.attrib, event.text or "")
        for event in ElementTree.fromstring(file).iter("event")
    }


def _from_simile(event: dict[str, Any], description: str) -> Fields:
    return {
        "id": event["eventID"],
        "title": html.unescape(event["title"]),
        "days": (_iso(event["start"]), _iso(event.get("end", event["start"]))),
        "edtf": event["edtf"],
        "kind": event["kind"],
        "stage": event.get("stage", ""),
        "policy_types": members(event.get("policyTypes", "")),
        "place": event.get("place", ""),
        "place_code": (event.get("level", ""), event.get("code", "")),
        "tags": members(event.get("tags", "")),
        "importance": int(event["importance"]),
        "description": html_text(description),
    }


def _iso(text: str) -> int:
    year, month, day = text.removeprefix("-").split("-")
    return calendar.day_of(-int(year) if text.startswith("-") else int(year), int(month), int(day))


def html_text(text: str) -> str:
    """The words of HTML, as a parser finds them, and the addresses that it links."""
    from html.parser import HTMLParser

    class Words(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.words: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag in ("p", "br", "blockquote", "a"), tag
            self.words += [value or "" for _, value in attrs]

        def handle_data(self, data: str) -> None:
            self.words.append(data)

    reader = Words()
    reader.feed(text)
    reader.close()
    return "\n".join(reader.words)


def read_timelinejs(file: bytes) -> dict[str, Fields]:
    found: dict[str, Fields] = {}
    for slide in json.loads(file)["events"]:
        found[slide["unique_id"]] = {
            "id": slide["unique_id"],
            "title": html.unescape(slide["text"]["headline"]),
            "days": (_js_days(slide["start_date"])[0], _js_days(slide.get("end_date", slide["start_date"]))[1]),
            "kind": KIND_OF.get(slide["group"], slide["group"]),
            "description": html_text(slide["text"]["text"]),
        }
    return found


def _js_days(when: dict[str, int]) -> tuple[int, int]:
    """First and last day of a date, whose years have no 0."""
    assert when["year"] != 0
    year = when["year"] if when["year"] > 0 else when["year"] + 1
    if "month" not in when:
        return calendar.day_of(year), calendar.day_of(year, 12, 31)
    first = calendar.day_of(year, when["month"])
    if "day" not in when:
        return first, first + calendar.days_in_month(year, when["month"]) - 1
    day = calendar.day_of(year, when["month"], when["day"])
    return day, day


def read_timeline(file: bytes) -> dict[str, Fields]:
    """By title: the format knows no id."""
    found: dict[str, Fields] = {}
    root = ElementTree.fromstring(file)
    categories = {node.findtext("name") for node in root.iterfind("categories/category")}
    for event in root.iterfind("events/event"):
        assert event.findtext("category") in categories
        title = event.findtext("text") or ""
        found[title[1:] if title.startswith((" (", " [")) else title] = {
            "title": title[1:] if title.startswith((" (", " [")) else title,
            "days": (_midnight(event.findtext("start") or ""), _midnight(event.findtext("end") or "")),
            "running": event.findtext("ends_today") == "True",
            "fuzzy": event.findtext("fuzzy") == "True",
            "kind": KIND_OF.get(event.findtext("category") or "", event.findtext("category")),
            "description": event.findtext("description") or "",
        }
    return found


def _midnight(text: str) -> int:
    day, _, time = text.partition(" ")
    assert time == "00:00:00"
    return _iso(day)
