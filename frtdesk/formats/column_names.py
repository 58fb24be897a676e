"""Which column of a foreign table holds what: by its name, in the languages that people write tables in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

_NAMES: dict[str, str] = {
    "id": "id uid key identifier event_id",
    "title": "title headline name event subject titel titre titulo titolo message label heading bezeichnung ereignis "
    "evenement evento nom nombre nome",
    "start": "start date start_date begin begins begin_date from day when datum beginn anfang startdatum begin_datum "
    "debut date_debut date_de_debut fecha inicio fecha_inicio data data_inicio data_inizio inizio von datetime "
    "event_date start_time timestamp edtf",
    "end": "end end_date to until finish ends ende enddatum bis fin date_fin date_de_fin fecha_fin fine data_fine "
    "data_fim fim eind einddatum end_time",
    "summary": "summary description text details body abstract beschreibung zusammenfassung resume descripcion "
    "resumen descrizione descricao omschrijving",
    "kind": "kind category type group kategorie art categorie categoria tipo gruppe groupe event_type",
    "stage": "stage status stand",
    "policy_types": "policy_types policy_type policy",
    "place": "place location where country ort land lieu pays lugar pais luogo paese plaats city",
    "code": "code country_code iso jurisdiction",
    "level": "level",
    "actors": "actors actor who participants people organisation organization akteur akteure acteurs actores attori",
    "why_it_matters": "why_it_matters why significance bedeutung",
    "source_urls": "url link source_url source_urls href source_link adresse lien enlace web website hyperlink",
    "source_titles": "source source_title source_titles quelle quellen fuente fonte",
    "source_publishers": "publisher outlet source_publishers verlag",
    "tags": "tags tag keywords labels schlagworte schlagwort mots_cles etiquetas",
    "importance": "importance weight wichtigkeit",
    "note": "note notes comment comments remarks notiz bemerkung kommentar",
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}

_DATES = frozenset(("date", "datum", "fecha", "data"))

FIELDS = tuple(_NAMES)
"""What a column can be mapped to."""


def plain_name(header: str) -> str:
    """A header in small letters and underscores, without accents: "Début (date)" is debut_date."""
    letters = unicodedata.normalize("NFKD", header.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", letters).strip("_")


def guess_columns(headers: Sequence[str]) -> dict[str, int]:
    """For fields the number of the column that is called so; the first of several. The only one that has to do with
    dates by its name holds them."""
    found: dict[str, int] = {}
    for exact in (True, False):
        for number, header in enumerate(headers):
            name = plain_name(header)
            field = name if exact and name in _NAMES else None if exact else _FIELD_OF.get(name)
            if field is not None and number not in found.values():
                found.setdefault(field, number)
    if "start" not in found and len(dates := _dates(headers, found)) == 1:
        found["start"] = dates[0]
    return found


def _dates(headers: Sequence[str], known: Mapping[str, int]) -> list[int]:
    """Columns that have "date" among the words of their names, as "Resignation Date" has, and no field yet."""
    return [
        number
        for number, header in enumerate(headers)
        if number not in known.values() and not _DATES.isdisjoint(plain_name(header).split("_"))
    ]


def told_apart(headers: Sequence[str], unnamed: str) -> list[str]:
    """The headers, each another name: a blank one by its number, the second "date" as "date (2)"."""
    found: dict[str, None] = {}
    last: dict[str, int] = {}  # of each name the number given last: a table may have one name a thousand times
    for number, header in enumerate(headers, 1):
        name = " ".join(header.split())[:120] or unnamed.format(number=number)
        again, at = name, last.get(name, 2)
        while again in found:
            again, at = f"{name} ({at})", at + 1
        found[again], last[name] = None, at
    return list(found)


def mapped_columns(columns: Mapping[str, str], headers: Sequence[str]) -> tuple[dict[str, int], list[str]]:
    """For fields the numbers of the columns that a profile names, and the names that the table lacks."""
    found: dict[str, int] = {}
    missing: list[str] = []
    plain = {plain_name(header): number for number, header in reversed(list(enumerate(headers)))}
    for field, name in columns.items():
        if name in headers:
            found[field] = headers.index(name)
        elif plain_name(name) in plain:
            found[field] = plain[plain_name(name)]
        else:
            missing.append(name)
    return found, missing
