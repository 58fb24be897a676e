"""All commands and their declared keys as tables of the manual."""

from __future__ import annotations

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.key_sections import KeyLine, sections
from frtdesk.base.words import translate


def with_tables(chapter: str) -> str:
    """A chapter whose last part (`## …`) holds the tables, as they are declared now. Raises ValueError where it has no
    part, or where that part holds what a person wrote, which would be lost."""
    head, found, last = chapter.rpartition("\n## ")
    if not found:
        raise ValueError("the chapter has no part for the tables")
    title, _, rest = last.partition("\n")
    if any(line and not line.startswith(("|", "### ")) for line in rest.splitlines()):
        raise ValueError("the tables are the last part of the chapter, and nothing else stands in it")
    return f"{head}{found}{title}\n\n{key_tables()}"


def key_tables() -> str:
    """A table for each group, in Markdown, in the language that is spoken."""
    head = (translate("manual", "key"), translate("manual", "command"), translate("manual", "what it does"))
    declared = {action.id: action.keys for action in ACTIONS}
    return "\n".join(
        f"### {section.title}\n\n| {' | '.join(head)} |\n| --- | --- | --- |\n" + "".join(map(_row, section.lines))
        for section in sections(declared, with_keys_only=False)
    )


def _row(line: KeyLine) -> str:
    keys = ", ".join(f"`{key}`" for action in line.actions for key in action.keys) or translate("manual", "menu only")
    names = ", ".join(action.title.rstrip("…") for action in line.actions)
    return f"| {keys} | {names} | {line.help} |\n"
