"""How far colours stand out from what they stand on, and how different the kinds look to all eyes, theme by theme.

.venv/bin/python packaging/colours.py            print the figures as Markdown
.venv/bin/python packaging/colours.py --write    put them into the manual

Words stand out 4.5 to 1 at least (7 in the theme of high contrast), marks, lines that mean something and parts of
windows 3 to 1: success criteria 1.4.3, 1.4.6 and 1.4.11 of WCAG 2.2. Left out are, as there, what is disabled; what
only parts or adorns (rules, tints of lanes, hatches, the ground of a strip whose count is written on it); and what is
pale on purpose because something else is shown before it: what the filter leaves out of a chart or the overview, what
lies beside a lesson on the line of time.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor
from sight import SIGHTS, Rgb, Sight, difference

from frtdesk.draw.chart_painter import read_on
from frtdesk.draw.theme import CONTRAST, GREY, THEMES, Theme, contrast, mix
from frtdesk.model.vocabulary import KINDS

WORDS, SIGNS = 4.5, 3.0
WORDS_IN_HIGH_CONTRAST = 7.0

APART = 8.0
"""CIEDE2000 that any two kinds are apart for every eye; 1 is just noticed side by side. In the theme without colour,
and on a copier, shapes tell kinds apart, and letters the values of a chart."""

CHAPTER = next((Path(__file__).parents[1] / "resources" / "manual").glob("*colour-and-size.md"))
BEGIN, END = "<!-- figures: made by packaging/colours.py -->", "<!-- end of figures -->"

EYES: dict[Sight, str] = {
    "full": "all colours seen",
    "protan": "without red cones (protanopia)",
    "deutan": "without green cones (deuteranopia)",
    "tritan": "without blue cones (tritanopia)",
    "grey": "without colour, as copied",
}


@dataclass(frozen=True)
class Use:
    """One colour on another. `group`: the line of the table that it is counted in; `state`: which one it is there."""

    group: str
    state: str
    top: QColor
    ground: QColor
    least: float

    @property
    def figure(self) -> float:
        return contrast(self.top, self.ground)

    @property
    def enough(self) -> bool:
        return self.figure >= self.least


def uses(theme: Theme) -> list[Use]:
    """Everything of a theme that is read or has to be seen, on all that it stands on."""
    return [*_words(theme), *_words_of_kinds(theme), *_signs(theme), *_parts(theme), *_charts(theme)]


def _least(theme: Theme) -> float:
    return WORDS_IN_HIGH_CONTRAST if theme is CONTRAST else WORDS


def grounds(theme: Theme) -> dict[str, QColor]:
    """What texts stand on in windows and pictures."""
    return {
        "paper": theme.paper,
        "canvas": theme.canvas,
        "bar or heading": theme.chrome,
        "field": theme.field,
        "under the pointer": theme.hover,
        "row of the table, selected": mix(theme.ink, theme.paper, 0.09),
    }


def _words(theme: Theme) -> Iterator[Use]:
    least = _least(theme)
    for name, ground in grounds(theme).items():
        yield Use("text", name, theme.ink, ground, least)
        yield Use("quiet text", name, theme.quiet, ground, least)
    lit = {"switched on": theme.lit, "warning": theme.warned, "chip pressed": mix(theme.ink, theme.hover, 0.08)}
    for name, ground in lit.items():
        yield Use("text", name, theme.ink, ground, least)
    for name in ("switched on", "warning"):
        yield Use("quiet text", name, theme.quiet, lit[name], WORDS)
    yield Use("text", "found by a search", theme.ink, theme.hit_ground, least)
    yield Use("text on ink", "selected event, primary button, tooltip", theme.paper, theme.ink, least)
    yield Use("text on ink", "primary button under the pointer", theme.paper, theme.quiet, WORDS)
    yield Use("text on ink", "marked in a field", theme.paper, theme.accent, WORDS)
    for name in ("paper", "bar or heading", "field"):
        yield Use("links", name, theme.accent, grounds(theme)[name], WORDS)


def _words_of_kinds(theme: Theme) -> Iterator[Use]:
    for kind, text in enumerate(theme.texts):
        name = KINDS[kind].title
        for where, ground in grounds(theme).items():
            yield Use("text in the colour of a kind, errors", f"{name} on {where}", text, ground, WORDS)
        yield Use(
            "text in the colour of a kind, errors", f"{name} on its lane", text, theme.mixed(kind, theme.tint), WORDS
        )
        yield Use("numbers of clusters", name, theme.paper, text, WORDS)
        for where, share in (("its lane", theme.tint), ("its strip", theme.strip)):
            ground = theme.mixed(kind, share)
            yield Use("titles on lanes", f"{name}, {where}", theme.ink, ground, _least(theme))
        yield Use("counts on lanes", name, theme.quiet, theme.mixed(kind, theme.tint), WORDS)
    yield Use("numbers of clusters", "several kinds", theme.paper, theme.quiet, WORDS)
    yield Use("text in the colour of a kind, errors", "error on its note", theme.texts[1], theme.warned, WORDS)


def _signs(theme: Theme) -> Iterator[Use]:
    for kind, colour in enumerate(theme.marks):
        name = KINDS[kind].title
        for where, ground in {
            "canvas": theme.canvas,
            "paper": theme.paper,
            "its lane": theme.mixed(kind, theme.tint),
            "its strip": theme.mixed(kind, theme.strip),
            "under the pointer": theme.hover,
        }.items():
            yield Use("marks", f"{name} on {where}", colour, ground, SIGNS)
    yield Use("marks", "hidden by the filter, in context", mix(theme.quiet, theme.canvas, 0.75), theme.canvas, SIGNS)
    yield Use("rings", "selection", theme.selection, theme.canvas, SIGNS)
    yield Use("rings", "found by a search", theme.hit, theme.canvas, SIGNS)
    yield Use("lines", "what answers what", mix(theme.ink, theme.canvas, 0.6), theme.canvas, SIGNS)
    yield Use("lines", "between halves", mix(theme.ink, theme.canvas, 0.55), theme.canvas, SIGNS)
    yield Use("lines", "context band", theme.band, theme.paper, SIGNS)
    yield Use("lines", "all is known", mix(theme.ink, theme.paper, 0.52), theme.paper, SIGNS)
    yield Use("lines", "line of time of a class", theme.edge, theme.paper, SIGNS)


def _parts(theme: Theme) -> Iterator[Use]:
    for where, ground in {"paper": theme.paper, "field": theme.field}.items():
        yield Use("fields, boxes, scroll bars", where, theme.edge, ground, SIGNS)
        yield Use("focus", where, theme.accent, ground, SIGNS)
    yield Use("fields, boxes, scroll bars", "ticked", theme.ink, theme.field, SIGNS)
    yield Use("focus", "instead of the edge of a button", theme.accent, theme.rule, SIGNS)
    yield Use("focus", "chip", theme.accent, theme.hover, SIGNS)
    yield Use("focus", "canvas", theme.accent, theme.canvas, SIGNS)
    yield Use("focus", "switched on", theme.accent, theme.lit, SIGNS)


def _charts(theme: Theme) -> Iterator[Use]:
    for place, colour in enumerate(theme.values):
        yield Use("bars of charts", f"value {place + 1}", colour, theme.paper, SIGNS)
        yield Use("letters in bars", f"value {place + 1}", read_on(colour, theme), colour, WORDS)
    for name, colour in {"others": theme.quiet, "none": theme.edge, "all": theme.accent}.items():
        yield Use("bars of charts", name, colour, theme.paper, SIGNS)
        yield Use("letters in bars", name, read_on(colour, theme), colour, WORDS)


# ---------------------------------------------------------------------- kinds


@dataclass(frozen=True)
class Pair:
    """Two of a row of colours that look most alike, by their numbers, and how far they are apart."""

    apart: float
    one: int
    other: int


def nearest(colours: Sequence[QColor], sight: Sight) -> Pair:
    """The two that look most alike to an eye."""
    found = [
        (difference(_rgb(colours[one]), _rgb(colours[other]), sight), one, other)
        for one, other in combinations(range(len(colours)), 2)
    ]
    return Pair(*min(found))


def _rgb(colour: QColor) -> Rgb:
    return colour.redF(), colour.greenF(), colour.blueF()


def faults(theme: Theme) -> list[str]:
    """A sentence for everything that cannot be read, seen or told apart; none where all is well."""
    found = [
        f"{theme.name}: {use.group}, {use.state}: {use.figure:.2f} to 1 instead of {use.least}"
        for use in uses(theme)
        if not use.enough
    ]
    if theme.name == GREY.name:
        return found
    for what, colours in (("kinds", theme.marks), ("values of charts", theme.values)):
        for sight in SIGHTS[:-1]:
            pair = nearest(colours, sight)
            if pair.apart < APART:
                found.append(
                    f"{theme.name}: {what} {pair.one + 1} and {pair.other + 1}, {EYES[sight]}: {pair.apart:.1f}"
                )
    return found


# ---------------------------------------------------------------------- the table


def table() -> str:
    """The figures as Markdown: of each group the least of all its states."""
    themes = list(THEMES.values())
    names = [theme.name for theme in themes]
    by_group: dict[str, dict[str, Use]] = {}
    for theme in themes:
        for use in uses(theme):
            least = by_group.setdefault(use.group, {}).get(theme.name)
            if least is None or use.figure - use.least < least.figure - least.least:
                by_group[use.group][theme.name] = use
    lines = [
        "| what stands out, to 1 | needed | " + " | ".join(names) + " |",
        "| --- " * (len(names) + 2) + "|",
        *(
            f"| {group} | {min(use.least for use in found.values()):g} | "
            + " | ".join(f"{found[name].figure:.1f}" for name in names)
            + " |"
            for group, found in by_group.items()
        ),
        "",
        "| kinds look different by | needed | " + " | ".join(names) + " |",
        "| --- " * (len(names) + 2) + "|",
    ]
    for sight in SIGHTS:
        figures = [nearest(theme.marks, sight).apart for theme in themes]
        needed = "shapes" if sight == "grey" else f"{APART:g}"
        lines.append(f"| {EYES[sight]} | {needed} | " + " | ".join(f"{figure:.1f}" for figure in figures) + " |")
    return "\n".join(lines)


def written(text: str) -> str:
    """A chapter with the present figures in it. Raises ValueError where it has no place for them."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not rest or END not in rest:
        raise ValueError("The chapter has no place for the figures.")
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def main() -> int:
    asked = argparse.ArgumentParser(description="How far colours stand out, and how different they look.")
    asked.add_argument("--write", action="store_true", help="put the figures into the manual")
    options = asked.parse_args()
    if options.write:
        CHAPTER.write_text(written(CHAPTER.read_text("utf-8")), "utf-8")
    else:
        sys.stdout.write(f"{table()}\n")
    wrong = [fault for theme in THEMES.values() for fault in faults(theme)]
    sys.stderr.write("".join(f"{fault}\n" for fault in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
