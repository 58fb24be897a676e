"""Dates as people write them, in EDTF: 14.05.2019, May 14, 2019, 2019/5/14, 14 mai 2019, c. 1850, 44 BC.

Numbers alone do not say whether 04/05/2019 is in April or May. The column does: one 14/05/2019 in it settles all of
them (`OrderSeen`), dots stand for day, month, year everywhere; where nothing settles it, the person is asked. There is
no default and no guess: what cannot be read is an `UnreadableError`.
"""

from __future__ import annotations

import re
import unicodedata

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.incoming import UnreadableError

ORDERS = ("dmy", "mdy", "ymd")
LONGEST = 120
CENTURY_TURNS = 30
"""Years of two digits from here on are of the 20th century, as spreadsheets have it."""

_MONTHS = (
    "january jan januar janvier janv enero ene janeiro gennaio gen januari jaen jan.",
    "february feb februar fevrier fevr fev febrero fevereiro febbraio februari",
    "march mar marz maerz mars marzo marco maart mrz mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei maj",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug aout agosto ago augustus ag",
    "september sep sept septembre septiembre setembro set settembre",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dezembro dicembre december",
)
_SEASONS = (
    "spring fruhling fruhjahr printemps primavera lente voorjaar",
    "summer sommer ete verano estate verao zomer",
    "autumn fall herbst automne otono autunno outono herfst",
    "winter hiver invierno inverno",
)
_SEASON_OF = {name: number for number, names in enumerate(_SEASONS, 21) for name in names.split()}
"""As EDTF numbers them behind the year."""
_MONTH_OF = {name.rstrip("."): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_DAY_NAME = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.I)
_TIME = re.compile(
    r"[T,\s]\s*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?([.,]\d+)?\s*([ap]\.?m\.?)?\s*"
    r"(Z|UTC|GMT|[ECMP][SD]T|CES?T)?\s*([+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s*\([^)]*\))?$",
    re.I,
)
_SHIFTS = {"EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
           "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00"}  # fmt: skip
"""Zones by their names, those of mail and JavaScript, and of the middle of Europe."""

_NUMBERS = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
_EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?")
_YEAR_MONTH = re.compile(r"(\d{4})[./](\d{1,2})|(\d{1,2})[./-](\d{4})")
_WORDED_DMY = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:of |de |d')?[\s-]*)?([^\W\d_]{3,12})\.?,?[\s-]*(?:del? )?(\d{1,4})"
)
_WORDED_MDY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{1,4})")
_WORDED_YMD = re.compile(r"(\d{4})[\s,-]+([^\W\d_]{3,12})\.?(?:[\s-]+(\d{1,2}))?")
_WORDED_SEASON = re.compile(r"([^\W\d_]{3,10}),?\s+(\d{1,4})(?:\s*[/–-]\s*(\d{1,4}))?|(\d{4}),?\s+([^\W\d_]{3,10})")
_ZEROS = re.compile(r"0+(?:\s*[./-]\s*0+){0,2}(?:[T\s]+[0:.]+Z?)?")
"""What databases write for no date: 0000-00-00, 00.00.0000, 0."""
_ERA = re.compile(r"\s*(b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?)\s*$", re.I)
_EARLY_AD = re.compile(r"^\s*a\.?d\.?\s+", re.I)
_ABOUT = re.compile(r"^(?:c\.|ca\.?|circa|around|about|approx\.?|approximately|~|um|vers|etwa)\s*(?=\S)", re.I)
_DECADE = re.compile(r"(\d{3})0s")
_YEAR = re.compile(r"-?\d{1,9}")
_EIGHT = re.compile(r"[12]\d{3}[01]\d[0-3]\d")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


class OrderSeen:
    """What the dates of one column say about the order of its numbers."""

    def __init__(self) -> None:
        self.day_first = 0
        self.month_first = 0
        self.open = 0

    def see(self, text: str) -> None:
        numbers = _numbers(_without_time(text.strip())[0])
        if numbers is None or len(numbers[0]) > 2:
            return
        first, mark, second, _ = numbers
        if mark == "." or (int(first) > 12 and int(second) <= 12):
            self.day_first += 1
        elif int(second) > 12 and int(first) <= 12:
            self.month_first += 1
        elif int(first) != int(second):
            self.open += 1

    @property
    def order(self) -> str:
        """dmy or mdy where the column says so and nothing in it speaks against; else empty."""
        if self.day_first and not self.month_first:
            return "dmy"
        return "mdy" if self.month_first and not self.day_first else ""


def read_date(text: str, order: str = "", *, recent: bool = False) -> str:
    """The text as EDTF, empty for an empty one and for zeros alone. `order`: of numbers that do not say it;
    `recent`: years of two digits are those from 1930 to 2029. Raises UnreadableError."""
    text = unicodedata.normalize("NFKC", text).strip()
    if not text or _ZEROS.fullmatch(text):
        return ""
    if len(text) > LONGEST:
        raise _unreadable(text, translate("import", "it is longer than a date"))
    iso = _ISO_DAY.fullmatch(text)
    if iso is None and _is_edtf(text):
        return text
    bare, time = _without_time(_DAY_NAME.sub("", text))
    about = bool(_ABOUT.match(bare))
    bare = _ABOUT.sub("", bare)
    bare, era = _without_era(bare)
    found = _parsed(bare, order, text, era or ("recent" if recent else ""))
    if about and "~" not in found:
        return f"{found}~"
    return f"{found}T{time}" if time and len(found) >= 10 and not about else found


def is_zeros(text: str) -> bool:
    """Whether a text stands for no date, as 0000-00-00 does. A year 1 BCE is never meant so."""
    return bool(_ZEROS.fullmatch(text.strip()))


def is_timed(text: str) -> bool:
    """Whether a date as read holds a time of day."""
    return "T" in text and text[:1] not in "Y["


def _parsed(text: str, order: str, whole: str, era: str) -> str:
    """`era`: bc, ad, or where none is named empty, or "recent" where that is meant."""
    before_christ = era == "bc"
    parts = _from_numbers(text, order, era, whole) or _from_words(text, era, whole)
    if parts is not None:
        return _edtf(*parts, whole, before_christ)
    if season := _from_season(text, era, whole):
        return f"{_edtf(season[0], 0, 0, whole, before_christ)}-{season[1]}"
    if decade := _DECADE.fullmatch(text):
        return f"{decade[1]}X"
    if _EIGHT.fullmatch(text):
        return _edtf(int(text[:4]), int(text[4:6]), int(text[6:]), whole, before_christ)
    if _YEAR.fullmatch(text):
        if len(text.lstrip("-")) > 4:
            raise _unreadable(whole, translate("import", "a year of more than four digits is written like Y12000"))
        return _edtf(int(text), 0, 0, whole, before_christ)
    if before_christ or not _is_edtf(text):
        raise _unreadable(whole, translate("import", "it is not written like a date that is known here"))
    return text


def _from_numbers(text: str, order: str, era: str, whole: str) -> tuple[int, int, int] | None:
    if east := _EAST.fullmatch(text):
        return int(east[1]), int(east[2]), int(east[3] or 0)
    if short := _YEAR_MONTH.fullmatch(text):
        return int(short[1] or 0) or _year(short[4] or "0", "ad", whole), int(short[2] or short[3]), 0
    numbers = _numbers(text)
    if numbers is None:
        return None
    first, mark, second, third = numbers
    if len(first) > 2:
        if len(third) > 2:
            raise _unreadable(whole, translate("import", "it has two years"))
        return int(first), int(second), int(third)
    one, two, year = int(first), int(second), _year(third, era if era == "recent" else "", whole)
    if mark == "." or one == two or (one > 12 and two <= 12):
        return year, two, one
    if two > 12 and one <= 12:
        return year, one, two
    if order == "dmy":
        return year, two, one
    if order == "mdy":
        return year, one, two
    raise _unreadable(
        whole, translate("import", "it may mean two days, as nothing says whether day or month comes first")
    )


def _numbers(text: str) -> tuple[str, str, str, str] | None:
    found = _NUMBERS.fullmatch(text)
    return None if found is None else (found[1], found[2], found[3], found[4])


def _year(digits: str, era: str, whole: str) -> int:
    """A year behind its month. Raises UnreadableError for one that leaves its century open, and for a year 0."""
    if era == "recent" and len(digits) == 2:
        return int(digits) + (2000 if int(digits) < CENTURY_TURNS else 1900)
    if era in ("", "recent") and len(digits) <= 2:
        raise _unreadable(whole, translate("import", "its year has two digits, so its century is not known"))
    if not int(digits):
        raise _unreadable(whole, translate("import", "there is no year 0"))
    return int(digits)


def _from_words(text: str, era: str, whole: str) -> tuple[int, int, int] | None:
    found = _WORDED_MDY.fullmatch(text)
    if found and (month := _month(found[1])):
        return _year(found[3], era, whole), month, int(found[2])
    found = _WORDED_YMD.fullmatch(text)
    if found and (month := _month(found[2])):
        return _year(found[1], era, whole), month, int(found[3] or 0)
    found = _WORDED_DMY.fullmatch(text)
    if found and (month := _month(found[2])):
        return _year(found[3], era, whole), month, int(found[1] or 0)
    return None


def _from_season(text: str, era: str, whole: str) -> tuple[int, int] | None:
    """The year and the number of a season: spring 2019, winter 2019/2020, which begins in the first of them."""
    found = _WORDED_SEASON.fullmatch(text)
    season = _SEASON_OF.get(_plain(found[1] or found[5]), 0) if found else 0
    if found is None or not season:
        return None
    year = _year(found[2] or found[4], era, whole)
    after = year - 1 if era == "bc" else year + 1
    if found[3] and (season != 24 or int(found[3]) not in (after, after % 100)):
        raise _unreadable(whole, translate("import", "it has two years"))
    return year, season


def _month(name: str) -> int:
    return _MONTH_OF.get(_plain(name), 0)


def _plain(name: str) -> str:
    """Small letters without accents."""
    return unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()


def _edtf(year: int, month: int, day: int, whole: str, before_christ: bool) -> str:
    """`year`: historical where it is before Christ. Raises UnreadableError for a day that does not exist."""
    if before_christ:
        year = 1 - _year(str(year), "bc", whole)
    if not -999_999_999 <= year <= 999_999_999:
        raise _unreadable(whole, translate("import", "its year is too far away"))
    shown = f"{'-' if year < 0 else ''}{abs(year):04}" if abs(year) <= 9999 else f"Y{year}"
    if not month and not day:
        return shown
    if not 1 <= month <= 12:
        raise _unreadable(whole, translate("import", "there is no month {month}").format(month=month))
    if shown.startswith("Y"):
        raise _unreadable(whole, translate("import", "a year of five digits stands alone"))
    if not day:
        return f"{shown}-{month:02}"
    last = calendar.days_in_month(year, month)
    if not 1 <= day <= last:
        raise _unreadable(whole, translate("import", "this month has %n days", last))
    return f"{shown}-{month:02}-{day:02}"


def _without_era(text: str) -> tuple[str, str]:
    """The text without its era, and that: bc, ad, or empty where it names none."""
    found = _ERA.search(text)
    if found is None or not any(letter.isdigit() for letter in text[: found.start()]):
        bare = _EARLY_AD.sub("", text)
        return bare, "ad" if bare != text else ""
    before = found[1].casefold().replace(".", "").replace(" ", "") in ("bc", "bce", "vchr")
    return text[: found.start()].strip(), "bc" if before else "ad"


def _without_time(text: str) -> tuple[str, str]:
    """The date and its time of day as EDTF writes it, seconds whole; midnight of a day without a zone is no time."""
    # JavaScript writes the year before the time: Sat May 20 1961 00:00:00 GMT-0600.
    found = _TIME.search(text)
    if found is None or not any(letter.isdigit() for letter in text[: found.start()]):
        return text, ""
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[5] or "").casefold()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        raise _unreadable(text, translate("import", "there is no such time of day"))
    bare = text[: found.start()].strip().rstrip(",")
    if not (hour or minute or second):
        return bare, ""
    return bare, f"{hour:02}:{minute:02}:{second:02}{_zone(found[6], found[7])}"


def _zone(name: str | None, shift: str | None) -> str:
    if shift:
        digits = shift[1:].replace(":", "").ljust(4, "0")
        if int(digits[:2]) > 14 or int(digits[2:]) > 59:
            return ""
        return "Z" if digits == "0000" else f"{shift[0]}{digits[:2]}:{digits[2:]}"
    return _SHIFTS.get(name.upper(), "Z") if name else ""


def _is_edtf(text: str) -> bool:
    try:
        extent(text, None)
    except EdtfError:
        return False
    return True


def _unreadable(text: str, why: str) -> UnreadableError:
    shown = text if len(text) <= 40 else f"{text[:39]}…"
    plain = "".join(letter if letter.isprintable() else "�" for letter in shown)
    said = translate("import", "“{text}” cannot be read as a date: {why}")
    return UnreadableError(said.format(text=plain, why=why))
