"""What sort of document a source is, in the words of the Citation Style Language.

Told from what the data say and nothing else: the source's kind, how its title is built, and where its address leads. A
title that says nothing makes a web page, which is what a reader will find there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from frtdesk.model.event import Source


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """`type`: CSL's; `title` without a number that it begins with; `genre`: what a reader is told in brackets, in the
    language of the styles."""

    type: str
    title: str
    number: str = ""
    genre: str = ""


_NUMBER = (
    r"(?:(?:H\.? ?R|S|H\.? ?B|S\.? ?B|A\.? ?B|L\.? ?D|H\.? ?F|S\.? ?F|H\.? ?J\.? ?Res|S\.? ?J\.? ?Res|Bill C|Bill S)\.?"
    r"[ -]?\d+[A-Z]?|(?:House|Senate|Assembly) Bill (?:No\. )?\d+)"
)
_BILL = re.compile(rf"^(?P<number>{_NUMBER})(?:\s*[-–—:,]\s+|\s+)(?P<title>[^\s(].*)$")
_BILL_INSIDE = re.compile(rf"^(?:\d{{4}} )?(?:[A-Z][\w.]+ ){{0,2}}{_NUMBER}\b|\bBill,? \d{{4}}$")
_CASE = re.compile(
    r"^(?:In re|Ex parte|Matter of) [A-Z]"
    r"|\w[\w.)]* vs?\.? (?:The )?[A-Z].*(?:\[\d{4}\]|\d{4} [A-Z]|Inc|Corp|Police|Court)"
    r"|^[^:?!]{2,80} vs?\.? [A-Z][^:?!]*$|\[\d{4}\] (?:EWCA|EWHC|UKSC|UKFTT|UKUT|AICmr|ECHR)\b"
)
_STATUTE = re.compile(
    r"\b(?:Act|Law|Ordinance|Statute)(?:,| of)? \d{4}$"
    r"|§|\b(?:Code|KRS|Stat\.|Stats\.|Laws|Ordinance No\.?) [\dA-Z][\d.:-]+"
    r"|^[A-Z][a-z]+ (?:Criminal|Civil) Procedure \d|^[A-Z][\w ]+ (?:Act|Ordinance|Code)$"
)
_ABOUT_LAW = re.compile(
    r"\b(?:digest|report|signs?|signed|passes|guide|letter|statement|bill|proposed)\b", re.IGNORECASE
)
_REGULATION = re.compile(r"^(?:Executive Order|Commission (?:Implementing )?Regulation|Regulation \(E[CU]\))\b")
_HEARING = re.compile(r"\(hearing record\)|^Hearing (?:on|before)\b|\bCHRG-")
_REPORT = re.compile(
    r"\b(?:Evaluation Report|[Ff]ull report|Advisory report|Report (?:No\.? |on )?|Interagency Report|NISTIR"
    r"|Vendor Test)\b"
    r"|^GAO-\d|\btestimony$"
)
_REPORT_NUMBER = re.compile(r"\b(?:GAO-\d\d-\d+[A-Z]*|NIST ?IR \d+)\b", re.IGNORECASE)
_REPORT_HOST = re.compile(r"(?:^|\.)gao\.gov$")
_TELLS = re.compile(r"\b(?:releases?|publishes|published|finds|launch\w*|calls?|urges?|raises)\b", re.IGNORECASE)
_PRESS = re.compile(r"/(?:press|news|media)[-_]?releases?(?:/|$)|/press/release")
_BLOG = re.compile(r"/blogs?/|^/\d{4}/\d\d/\d\d/")
_BLOG_HOST = re.compile(r"^blogs?\.|(?:^|\.)(?:medium|substack|wordpress|blogspot)\.com$|blog\.\w+$")


def kind_of(source: Source, title: str) -> DocumentKind:
    """What the source is; `title` as it is shown."""
    if source.kind == "news":
        return DocumentKind("article-newspaper", title)
    host, path = _address(source.url)
    if source.kind == "primary":
        found = _law(title, path) or _office(title, host, path)
        if found is not None:
            return found
    if _BLOG_HOST.search(host) or _BLOG.search(path):
        return DocumentKind("post-weblog", title)
    return DocumentKind("webpage" if host else "document", title)


def _law(title: str, path: str) -> DocumentKind | None:
    """What legislators and courts wrote."""
    if _PRESS.search(path):
        return None
    if _HEARING.search(title) or _HEARING.search(path):
        return DocumentKind("hearing", title.replace(" (hearing record)", ""))
    bill = _BILL.match(title)
    if bill is not None:
        return DocumentKind("bill", bill["title"], number=re.sub(r"(?<=[A-Z]\.)(?=\d)", " ", bill["number"]))
    if _BILL_INSIDE.search(title) and not _ABOUT_LAW.search(_BILL_INSIDE.sub("", title)):
        return DocumentKind("bill", title)
    if _CASE.search(title):
        return DocumentKind("legal_case", title)
    if _REGULATION.search(title):
        return DocumentKind("regulation", title)
    if _STATUTE.search(title) and not _ABOUT_LAW.search(title):
        return DocumentKind("legislation", title)
    return None


def _office(title: str, host: str, path: str) -> DocumentKind | None:
    """What an office or organisation gave out: a press release or a report."""
    if _PRESS.search(path):
        return DocumentKind("webpage", title, genre="Press release")
    if _REPORT_HOST.search(host) or (_REPORT.search(title) and not _TELLS.search(title)):
        number = _REPORT_NUMBER.search(title) or _REPORT_NUMBER.search(path)
        said = number.group().upper() if number and number.group() not in title else ""
        return DocumentKind("report", title, number=said)
    return None


def _address(url: str | None) -> tuple[str, str]:
    """Host and path of an address; two empty texts where it is none."""
    try:
        parts = urlsplit(url or "")
        return (parts.hostname or "").removeprefix("www."), parts.path
    except ValueError:
        return "", ""
