"""The tree of jurisdictions: ISO 3166 as pycountry has it, and three codes of our own (EU, UN, INT)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

OWN_NAMES = {"EU": "European Union", "UN": "United Nations", "INT": "International"}
OWN_LEVELS = {"EU": "supranational", "UN": "international", "INT": "international"}


@dataclass(frozen=True, slots=True)
class Node:
    """A place that has a code. `level`: of the code itself, not of an event there. `parent`: a code, or None."""

    code: str
    level: str
    name: str
    parent: str | None


@lru_cache(maxsize=1024)
def node_of(code: str) -> Node | None:
    """The node of a code; None for a code that neither ISO 3166 nor frtdesk knows."""
    if code in OWN_NAMES:
        return Node(code, OWN_LEVELS[code], OWN_NAMES[code], None)
    if "-" in code:
        part: Any = _pycountry().subdivisions.get(code=code)
        return None if part is None else Node(code, "state", part.name, part.parent_code or part.country_code)
    country: Any = _pycountry().countries.get(alpha_2=code) if len(code) == 2 and code.isupper() else None
    return None if country is None else Node(code, "national", getattr(country, "common_name", country.name), None)


def is_country(code: str) -> bool:
    """True for a code of ISO 3166-1."""
    node = node_of(code)
    return node is not None and node.level == "national"


def _pycountry() -> Any:
    """Imported when first asked: reading events needs no names of countries."""
    import pycountry

    return pycountry
