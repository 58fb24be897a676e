"""What somebody else did to the database that is open here."""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.base.words import translate
from frtdesk.model.change import ChangeSet

LONGEST = 80


@dataclass(frozen=True)
class OthersStep:
    """One revision of theirs. `changes` None: too large to be held. `author`: empty where nobody said who it was;
    `mine`: it was done under the name that is used here, in another window or on another machine."""

    key: int
    author: str
    title: str
    changes: ChangeSet | None
    mine: bool = False

    @property
    def who(self) -> str:
        """The name, bounded and on one line."""
        return " ".join(self.author.split())[:LONGEST] or translate("others", "Somebody")


def others_words(steps: tuple[OthersStep, ...]) -> str:
    """One sentence about what they did, the latest first."""
    last = steps[-1]
    title = " ".join(last.title.split())[: 2 * LONGEST]
    said = (
        translate("others", "Changed by you elsewhere: {title}")
        if last.mine
        else translate("others", "Changed by {name}: {title}")
    )
    said = said.format(name=last.who, title=title)
    if len(steps) == 1:
        return said
    more = translate("others", "and %n more change|and %n more changes", len(steps) - 1)
    return translate("others", "{change}, {more}").format(change=said, more=more)
