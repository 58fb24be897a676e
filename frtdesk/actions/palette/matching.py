"""How well a name answers what was typed: words in any order, their beginnings, initials, letters in order, slips.

Forgiving, but ranked: what a person spelt out comes before what can be read into it.
"""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 80
"""Characters of what is typed that are looked at."""

WHOLE, BEGINS, WORD, INITIALS, INSIDE, TOGETHER, SLIP, SCATTERED = 100, 90, 80, 62, 50, 44, 40, 22
"""Points of a typed word: the name's whole word or its beginning (at the name's head more), first letters of several
words, somewhere inside a word, beginnings of words written together, with one slip, letters in order."""


@dataclass(frozen=True)
class Name:
    """A name made ready for being compared: its words as `model.names.folded` writes them."""

    text: str
    words: tuple[str, ...]

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.words)


def name_of(folded: str) -> Name:
    """A folded text, and in it the words without the signs around them."""
    words = "".join(letter if letter.isalnum() else " " for letter in folded).split()
    return Name(folded, tuple(words))


def points(typed: str, name: Name) -> float:
    """How well a name answers; 0 where it does not. `typed`: folded."""
    asked = name_of(typed[:LONGEST]).words
    if not asked:  # a sign: "+", "…"
        return WORD if typed and typed in name.text else 0.0
    if not name.words:
        return 0.0
    told = [_of_word(word, name) for word in asked]
    together = _together("".join(asked), name)
    if not all(told):
        return together
    score = max(sum(told) / len(told), together)
    if name.text.startswith(typed):
        score += 12
    if asked == name.words:
        score += 20
    return score - min(len(name.words) - len(asked), 8) * 0.5  # of two, the one that says less else


def _of_word(word: str, name: Name) -> float:
    """The best that one typed word finds in a name."""
    for at, own in enumerate(name.words):
        if own == word:
            return WHOLE - (at > 0)
    for at, own in enumerate(name.words):
        if own.startswith(word):
            return (BEGINS if at == 0 else WORD) + 5 * len(word) / len(own)
    if len(word) > 1 and word in name.initials:
        return INITIALS - (not name.initials.startswith(word)) * 4
    if len(word) > 1 and any(word in own for own in name.words):
        return INSIDE
    if len(word) > 3 and any(_slipped(word, own) for own in name.words):
        return SLIP
    if len(word) > 2:
        return max((_scattered(word, own) for own in name.words), default=0.0)
    return 0.0


def _together(letters: str, name: Name) -> float:
    """Beginnings of several words, in order, written together: "copvi" is "copy view"."""
    if len(letters) < 2:
        return 0.0
    if not _runs(letters, name.words):
        return 0.0
    return TOGETHER if name.words[0][0] == letters[0] else SCATTERED


def _runs(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the letters are beginnings of some of the words, in order."""
    reached = {0}
    for own in words:
        for at in tuple(reached):
            for letter, wanted in zip(own, letters[at:], strict=False):
                if letter != wanted:
                    break
                at += 1
                reached.add(at)
    return len(letters) in reached


def _scattered(word: str, own: str) -> float:
    """Letters of one word in order, from its first letter on, and most of them."""
    if own[0] != word[0] or len(word) * 2 < len(own):
        return 0.0
    rest = iter(own)
    return SCATTERED + 6 * len(word) / len(own) if all(letter in rest for letter in word) else 0.0


def _slipped(word: str, own: str) -> bool:
    """Whether one slip parts a typed word from a word or its beginning: a letter too many, too few, another one, or two
    that changed places."""
    for length in (len(word) - 1, len(word), len(word) + 1):
        if length <= len(own) and _one_apart(word, own[:length]):
            return True
    return False


def _one_apart(a: str, b: str) -> bool:
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    ends = (a[at + 1 :], b[at + 1 :]), (a[at + 1 :], b[at:]), (a[at:], b[at + 1 :])
    if any(x == y for x, y in ends):
        return True
    return a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :]
