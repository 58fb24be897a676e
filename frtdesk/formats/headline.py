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
    "the", "and", "with", "from", "its", "their", "says", "say", "after", "against", "should", "how", "what", "why",
    "when", "who", "that", "your", "this", "has", "have", "uses", "use", "using", "used", "new", "facial", "face",
    "recognition", "police", "ban", "bans", "bill", "law", "calls", "company", "companies", "city",
})  # fmt: skip
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
    words = re.findall(r"[a-z]+", title.lower())
    return any(word in _ENGLISH for word in words) and all(letter.isascii() or not letter.isalpha() for letter in title)


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
    bare = word.strip("\"'“”‘’([{)]},;:?!")
    if not bare or not bare[0].islower() or bare.lower() != bare or "." in bare.rstrip(".") or "@" in bare:
        return word
    if bare in _LOW and not always:
        return word
    return word.replace(bare, "-".join(_part(part, place) for place, part in enumerate(bare.split("-"))), 1)


def _part(part: str, place: int) -> str:
    return part if place and part in _LOW else capital(part)
