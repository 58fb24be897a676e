"""What the window of an import says: names of fields, orders of dates, and what a file would give."""

from __future__ import annotations

from frtdesk.base.words import mark, translate
from frtdesk.formats.survey import Survey

NOTE = ""
"""The field of a column that none is chosen for."""

_FIELDS = {
    NOTE: mark("import", "Kept in the note"),
    "title": mark("import", "Title"),
    "start": mark("import", "Date or start"),
    "end": mark("import", "End"),
    "summary": mark("import", "Description"),
    "kind": mark("import", "Kind"),
    "stage": mark("import", "Stage"),
    "policy_types": mark("import", "Policy types"),
    "place": mark("import", "Place"),
    "code": mark("import", "Code of the place"),
    "level": mark("import", "Level of the place"),
    "actors": mark("import", "Actors"),
    "why_it_matters": mark("import", "Why it matters"),
    "source_urls": mark("import", "Web address of the source"),
    "source_titles": mark("import", "Title of the source"),
    "source_publishers": mark("import", "Publisher of the source"),
    "tags": mark("import", "Tags"),
    "importance": mark("import", "Importance (1 to 5)"),
    "note": mark("import", "Note"),
    "id": mark("import", "Id"),
}
_ORDERS = {
    "": mark("import", "Day or month first?"),
    "dmy": mark("import", "Day first: 04/05 is 4 May"),
    "mdy": mark("import", "Month first: 04/05 is 5 April"),
}


def fields() -> tuple[tuple[str, str], ...]:
    """Each field with its name, in the order in which they are offered."""
    return tuple((field, translate("import", name)) for field, name in _FIELDS.items())


def orders() -> tuple[tuple[str, str], ...]:
    """Each order of day and month with its name; the first is the question."""
    return tuple((order, translate("import", name)) for order, name in _ORDERS.items())


def order_question(seen: str) -> str:
    """What stands in the choice of an order before one is made. `seen`: what the other dates of the column say."""
    said = {
        "dmy": translate("import", "Day first, as other dates of this column are"),
        "mdy": translate("import", "Month first, as other dates of this column are"),
    }
    return said.get(seen, translate("import", _ORDERS[""]))


def survey_words(survey: Survey) -> str:
    """What an import would give, in one sentence."""
    if survey.problem:
        return survey.problem
    if not survey.events and not survey.skips:
        return translate("import", "There is no event in it.")
    said = [translate("import", "%n event can be read|%n events can be read", survey.events)]
    if survey.undated:
        said.append(translate("import", "%n of them undated", survey.undated))
    if survey.skips:
        said.append(translate("import", "%n row would be skipped|%n rows would be skipped", survey.skips))
    return ", ".join(said) + "."
