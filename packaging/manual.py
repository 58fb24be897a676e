"""Write those sections of the manual that the program knows by itself: settings, commands, words of the vocabulary.

python packaging/manual.py            write them anew
python packaging/manual.py --check    fail where one is out of date

A section is what stands under a heading of the second level, up to the next one. Translated chapters have the headings
in the same order; what is translated in the program (settings, vocabulary) is written there too, in their language.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import click  # noqa: E402

from frtdesk.base.language import LANGUAGES, speak  # noqa: E402
from frtdesk.base.words import translate  # noqa: E402
from frtdesk.cli.program import program  # noqa: E402
from frtdesk.model import vocabulary  # noqa: E402
from frtdesk.model.vocabulary import Term  # noqa: E402
from frtdesk.state.setting import GROUPS, SETTINGS  # noqa: E402

HEAD = ("option", "what")
SHARED = 2
"""Commands that have an option alike, for it to be told once for all."""


@dataclass(frozen=True)
class Made:
    """A section that is made. `spoken`: also in translated chapters, as the program has its words in that language."""

    chapter: str
    heading: str
    text: Callable[[], str]
    spoken: bool = True


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def settings() -> str:
    """A table for each group of the window, with the name that commands have for a setting and its usual value."""
    head = ["setting", "name", "what it does", "usually"]
    parts: list[str] = []
    for group, title in GROUPS.items():
        shown = [setting for setting in SETTINGS.values() if setting.shown and setting.place == group]
        rows = [[f"**{one.title}**", f"`{one.key}`", one.help, one.accepts.words(one.default)] for one in shown]
        if rows:
            parts.append(f"### {translate('settings', title)}\n\n{table(head, rows)}")
    return "\n\n".join(parts)


def terms(words: Sequence[Term]) -> str:
    """A table of the words that stand in one field, with what is typed for them."""
    named = [term for term in words if term.code]
    head = ["word", "in a filter", "meaning"]
    rows = [[f"**{term.title}**", f"`{term.code}`", term.sentence] for term in named]
    if not any(term.sentence for term in named):
        head, rows = head[:2], [row[:2] for row in rows]
    return table(head, rows)


def commands() -> str:
    """Every command with its options, as `--help` has them; what many have stands once, at the head."""
    every = list(_all_commands(program, click.Context(program, info_name="frtdesk")))
    rows = Counter(row for command, _ in every for row in _rows(command))
    shared = [row for row, count in rows.items() if count >= SHARED]
    parts = ["### Options of several commands", table(HEAD, shared)]
    return "\n\n".join([*parts, *(_command(command, here, shared) for command, here in every)])


def _all_commands(group: click.Group, above: click.Context) -> Iterable[tuple[click.Command, click.Context]]:
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command is not None
        here = click.Context(command, info_name=name, parent=above)
        yield command, here
        if isinstance(command, click.Group):
            yield from _all_commands(command, here)


def _command(command: click.Command, here: click.Context, shared: Sequence[tuple[str, str]]) -> str:
    usage = " ".join([here.command_path, *command.collect_usage_pieces(here)])
    said = (command.help or "").split("\n\n")[0]
    parts = [f"### {here.command_path}", f"`{usage}`", " ".join(said.split())]
    rows = _rows(command)
    also = [row[0] for row in rows if row in shared]
    if also:
        parts[-1] += f" Also {', '.join(also)}."
    own = [row for row in rows if row not in shared]
    return "\n\n".join([*parts, table(HEAD, own)] if own else parts)


def _rows(command: click.Command) -> list[tuple[str, str]]:
    return [(_names(one), _help(one)) for one in command.params if isinstance(one, click.Option)]


def _names(option: click.Option) -> str:
    names = [*option.opts, *option.secondary_opts]
    takes = "" if option.is_flag or option.count or isinstance(option.type, click.Choice) else _takes(option)
    return ", ".join(f"`{name}{takes if name is names[0] else ''}`" for name in names)


def _takes(option: click.Option) -> str:
    number = isinstance(option.type, click.types.IntParamType | click.types.FloatParamType)
    return " " + (option.metavar or ("N" if number else "TEXT"))


def _help(option: click.Option) -> str:
    said = " ".join((option.help or "").split())
    if isinstance(option.type, click.Choice):
        said = ", ".join(f"`{choice}`" for choice in option.type.choices) + f". {said}"
    if option.show_default and option.default not in (None, False) and not option.is_flag:
        said += f" At first `{option.default}`."
    return re.sub(r"(?<![`\w])(--[a-z-]+)", r"`\1`", said)


MADE = (
    Made("18-settings.md", "Every setting", settings),
    Made("19-commands.md", "Every command", commands, spoken=False),
    Made("21-glossary.md", "Kinds of event", lambda: terms(vocabulary.KINDS)),
    Made("21-glossary.md", "Stages", lambda: terms(vocabulary.STAGES)),
    Made("21-glossary.md", "Policy types", lambda: terms(vocabulary.POLICY_TYPES)),
    Made("21-glossary.md", "Roles", lambda: terms(vocabulary.ROLES)),
    Made("21-glossary.md", "Levels", lambda: terms(vocabulary.LEVELS)),
    Made("21-glossary.md", "Kinds of source", lambda: terms(vocabulary.SOURCE_KINDS)),
    Made("21-glossary.md", "Relations", lambda: terms(vocabulary.RELATION_KINDS)),
    Made("21-glossary.md", "Kinds of actor", lambda: terms(vocabulary.ACTOR_KINDS)),
)


def parts_of(text: str) -> list[str]:
    """A chapter cut before each heading of the second level; a block of code is never cut."""
    parts, fenced = [""], False
    for line in text.splitlines(keepends=True):
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            parts.append("")
        parts[-1] += line
    return parts


def renewed(folder: Path) -> dict[Path, str]:
    """The chapters of a folder that are out of date, with the text that they should have."""
    found: dict[Path, str] = {}
    for language in LANGUAGES:
        speak(language)
        for name in dict.fromkeys(made.chapter for made in MADE):
            english = folder / name
            file = english if language == "en" else folder / language / name
            if file.is_file():
                old = file.read_text("utf-8")
                new = _renewed(old, english.read_text("utf-8"), name, everything=language == "en")
                if new != old:
                    found[file] = new
    speak("en")
    return found


def _renewed(text: str, english: str, name: str, *, everything: bool) -> str:
    parts = parts_of(text)
    headings = [part.split("\n", 1)[0].removeprefix("## ") for part in parts_of(english)]
    for made in MADE:
        if made.chapter == name and (everything or made.spoken):
            at = headings.index(made.heading)
            heading = parts[at].split("\n", 1)[0]
            text = made.text() if everything else _with_heads(made.text(), parts[at])
            parts[at] = f"{heading}\n\n{_before_table(parts[at])}{text}\n\n"
    return "".join(parts).rstrip() + "\n"


def _before_table(part: str) -> str:
    """The sentences that somebody wrote between a heading and what is made under it."""
    written = re.split(r"^(?:\||### )", part.split("\n", 1)[1], maxsplit=1, flags=re.M)[0].strip()
    return f"{written}\n\n" if written else ""


def _with_heads(text: str, before: str) -> str:
    """Tables with the heads that a translator gave those that stood there."""
    heads = re.findall(r"^\|.*\|\n(?=\| ---)", before, re.M)
    if not heads:
        return text
    given = iter(heads)
    return re.sub(r"^\|.*\|\n(?=\| ---)", lambda _: next(given, heads[-1]), text, flags=re.M)


def main() -> int:
    asked = argparse.ArgumentParser(description="Keep the manual in step with the program.")
    asked.add_argument("--check", action="store_true")
    wanted = asked.parse_args()
    stale = renewed(ROOT / "resources" / "manual")
    for file, text in stale.items():
        sys.stdout.write(f"{file.relative_to(ROOT)}\n")
        if not wanted.check:
            file.write_text(text, "utf-8")
    return 1 if wanted.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
