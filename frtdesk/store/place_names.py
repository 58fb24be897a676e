"""Places that a file names without a code: one that the database knows by this name, a country, or a part of one."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from frtdesk.base.words import translate
from frtdesk.model.event import Event, Place
from frtdesk.store.jurisdictions import OWN_LEVELS, OWN_NAMES, node_of
from frtdesk.store.reader import Reader

_PLACES = "SELECT name, code, level FROM jurisdiction"
_TEXTS = "SELECT DISTINCT e.place_text, j.code, j.level FROM event e JOIN jurisdiction j ON j.key = e.jurisdiction_key"


class PlaceNames:
    """The places that a database knows by a name that means one alone."""

    def __init__(self, reader: Reader) -> None:
        found: dict[str, set[tuple[str, str]]] = {}
        for name, code, level in (*reader.all(_PLACES), *reader.all(_TEXTS)):
            if name:
                found.setdefault(str(name), set()).add((str(code), str(level)))
        self._known = {name: places.pop() for name, places in found.items() if len(places) == 1}

    def find(self, place: Place) -> Place | None:
        """The place with code and level; None where nobody knows it."""
        if place.code:
            known = node_of(place.code)
            level = place.level or (known.level if known is not None else "")
            name = place.place or (known.name if known is not None else place.code)
            return Place(level, place.code, name) if level else None
        if place.place in self._known:
            code, level = self._known[place.place]
            return Place(level, code, place.place)
        code = _codes().get(" ".join(place.place.casefold().split()))
        known = node_of(code) if code else None
        return None if known is None else Place(known.level, known.code, place.place)


def placed(event: Event, places: PlaceNames) -> Event:
    """The event with its place as a database holds it; where that is not known, its name stands in the note."""
    if event.jurisdiction is None:
        return event
    found = places.find(event.jurisdiction)
    if found is not None:
        return event if found == event.jurisdiction else replace(event, jurisdiction=found)
    name = event.jurisdiction.place or event.jurisdiction.code
    line = translate("import", "Place: {name}").format(name=name[:500])
    return replace(event, jurisdiction=None, note="\n".join(filter(None, (event.note, line))))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Codes by the names of countries, and by those of their parts that only one place bears."""
    import pycountry

    subdivisions: Any = pycountry.subdivisions
    countries: Any = pycountry.countries
    parts: dict[str, set[str]] = {}
    for one in subdivisions:
        parts.setdefault(str(one.name).casefold(), set()).add(str(one.code))
    found = {name: codes.pop() for name, codes in parts.items() if len(codes) == 1}
    for one in countries:
        names = (one.name, getattr(one, "common_name", ""), getattr(one, "official_name", ""), one.alpha_3)
        found |= {str(name).casefold(): str(one.alpha_2) for name in names if name}
    return found | {name.casefold(): code for code, name in OWN_NAMES.items() if code in OWN_LEVELS}
