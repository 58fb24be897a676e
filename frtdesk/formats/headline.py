"""Titles as American style manuals print them: capitals, quotation marks, and the order of the alphabet."""

from __future__ import annotations

import re
import unicodedata

_LOW = frozenset({
    "a", "an", "and", "as", "at", "but", "by", "en", "for", "from", "if", "in", "into", "nor", "of", "off", "on",
    "onto", "or", "out", "over", "per", "so", "the", "to", "up", "upon", "v", "v.", "versus", "via", "vs", "vs.",
    "with", "yet",
})  # fmt: skip
_ENGLISH = frozenset({
    "about", "after", "against", "amid", "and", "are", "ask", "asks", "ban", "bans", "been", "bill", "but", "by",
    "calls", "can", "city", "companies", "company", "could", "court", "face", "final", "finds", "for", "from",
    "has", "have", "how", "into", "introduce", "its", "judge", "law", "lawmakers", "legislation", "more", "new",
    "not", "of", "on", "our", "out", "over", "police", "privacy", "proposed", "raised", "recognition",
    "researchers", "rights", "say", "says", "settlement", "should", "than", "that", "the", "their", "this",
    "throws", "to", "under", "urge", "urges", "use", "used", "uses", "using", "wants", "we", "were", "what",
    "when", "who", "why", "wins", "with", "would", "years", "your",
})  # fmt: skip
_OTHER = frozenset({
    "das", "de", "del", "den", "der", "des", "di", "die", "do", "een", "el", "em", "fin", "het", "il", "im",
    "ist", "la", "las", "le", "les", "los", "met", "op", "und", "van", "zum", "zur",
})  # fmt: skip
"""Words that make a title English, and words that make it something else whatever English word stands in it."""
_WORD = re.compile(r"[^\s]+")
_ARTICLE = re.compile(r"^(?:the|an|a) (?=\S)")
_OPENS = re.compile(r"(^|[\s(\[{\u2014\u2013/\u201c\u2018-])([\"'])")


def headline(title: str) -> str:
    """An English title in headline style: words of lower case get a capital, but for articles, short prepositions and
    conjunctions inside it. What has capitals keeps them; a title in another language is left as it is, whose rules
    are others."""
    if not is_english(title):
        return title
    words = list(_WORD.finditer(title))
    made: list[str] = []
    end = 0
    for place, word in enumerate(words):
        made.append(title[end : word.start()])
        first = place == 0 or (
            words[place - 1].group()[-1:] in ":?!.—–" and words[place - 1].group() not in ("v.", "vs.")
        )
        made.append(_raised(word.group(), always=first or place == len(words) - 1))
        end = word.end()
    return "".join(made) + title[end:]


def is_english(title: str) -> bool:
    """Whether a title is sure enough to be English: one of its words is, and no letter that English lacks."""
    words, small = set(re.findall(r"[a-z]+", title.lower())), set(re.findall(r"\b[a-z]+\b", title))
    plain = all(letter.isascii() or not letter.isalpha() for letter in title)
    return plain and not words.isdisjoint(_ENGLISH) and small.isdisjoint(_OTHER)


def capital(text: str) -> str:
    """With a capital at its beginning."""
    return text[:1].upper() + text[1:]


def curled(text: str) -> str:
    """With printed quotation marks for typewritten ones."""
    if '"' not in text and "'" not in text:
        return text
    text = _OPENS.sub(lambda found: found[1] + ("“" if found[2] == '"' else "‘"), text)
    return text.replace('"', "”").replace("'", "’")


def sort_words(text: str) -> str:
    """What a title or name is sorted by: its letters without marks or accents, and without an article in front."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return _ARTICLE.sub("", " ".join(letters.replace("’", "").split()))


def _raised(word: str, *, always: bool) -> str:
    """The word with a capital where it has none yet; each part of a compound by itself. What holds a full stop or @ is
    a name or an address."""
    bare = word.strip("\"'“”‘’([{)]},;:?!")
    if not bare or "." in bare.rstrip(".") or "@" in bare or (bare in _LOW and not always):
        return word
    parts = bare.split("-")
    return word.replace(bare, "-".join(_part(part, place) for place, part in enumerate(parts)), 1)


def _part(part: str, place: int) -> str:
    return part if part.lower() != part or (place and part in _LOW) else capital(part)
