"""Native pieces of a slide as a drawing inside a web page, in light and dark: the same shapes, colours as classes.

Inline styles are what a content-security policy forbids first, so every colour is a class that the page's style sheet
has for both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from frtdesk.formats.plain_text import clean
from frtdesk.formats.slide import Form, Group, Line, Piece, Run, Words

CENTRE = 0.364
"""Of the size: from the middle of capitals down to the line that they stand on."""


@dataclass
class PieceSvg:
    """Draws pieces twice made, for light and dark, as one drawing."""

    _classes: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    _fades: list[str] = field(default_factory=list[str])

    def draw(self, light: Iterable[Piece], dark: Iterable[Piece]) -> str:
        """The pieces as elements. Both are the same but for their colours."""
        return "".join(self._piece(a, b) for a, b in zip(light, dark, strict=True))

    @property
    def definitions(self) -> str:
        """What the drawing refers to."""
        hatch = (
            '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            '<line x1="0" y1="0" x2="0" y2="8" class="none-line"/></pattern>'
        )
        return f"<defs>{hatch}{''.join(self._fades)}</defs>"

    def style(self, *, dark: bool) -> str:
        """The rules of all colours that were used."""
        rules: list[str] = []
        for pair, name in self._classes.items():
            colour = pair[1 if dark else 0]
            rules.append(f".f{name}{{fill:{colour}}}.s{name}{{stroke:{colour}}}.c{name}{{stop-color:{colour}}}")
        return "".join(rules)

    def _colour(self, light: str, dark: str) -> str:
        return self._classes.setdefault((light, dark), str(len(self._classes)))

    def _piece(self, light: Piece, dark: Piece) -> str:
        if isinstance(light, Group) and isinstance(dark, Group):
            return self._group(light, dark)
        if isinstance(light, Line) and isinstance(dark, Line):
            return self._line(light, dark)
        if isinstance(light, Words) and isinstance(dark, Words):
            return self._words(light, dark)
        assert isinstance(light, Form)
        assert isinstance(dark, Form)
        return self._form(light, dark)

    def _group(self, light: Group, dark: Group) -> str:
        inner = "".join(self._piece(a, b) for a, b in zip(light.pieces, dark.pieces, strict=True))
        title = f"<title>{escape(clean(light.about))}</title>" if light.about else ""
        to = next((piece.to for piece in light.pieces if isinstance(piece, Words | Form) and piece.to), "")
        return f'<a href="#{to}">{title}{inner}</a>' if to else f"<g>{title}{inner}</g>"

    def _line(self, light: Line, dark: Line) -> str:
        colour = self._colour(light.colour, dark.colour)
        dash = ' stroke-dasharray="3 2.5"' if light.dashed else ""
        return (
            f'<line x1="{light.x0:.1f}" y1="{light.y0:.1f}" x2="{light.x1:.1f}" y2="{light.y1:.1f}" '
            f'class="s{colour}" stroke-width="{light.thick:g}"{dash}/>'
        )

    def _words(self, light: Words, dark: Words) -> str:
        """One line of text; a drawing of a timeline has no others."""
        if not light.paragraphs or not light.paragraphs[0].runs:
            return ""
        first, align, box = light.paragraphs[0].runs[0], light.paragraphs[0].align, light.box
        anchor = {"left": "start", "middle": "middle", "right": "end"}[align]
        x = box.x + {"left": 0.0, "middle": 0.5, "right": 1.0}[align] * box.width
        y = box.y + box.height / 2 + first.size * CENTRE
        runs = zip(light.paragraphs[0].runs, dark.paragraphs[0].runs, strict=True)
        said = "".join(self._run(a, b) for a, b in runs)
        return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{said}</text>'

    def _run(self, light: Run, dark: Run) -> str:
        bold = ' font-weight="700"' if light.bold else ""
        blanks = len(light.text) - len(light.text.lstrip())
        shift = f' dx="{blanks * 3}"' if blanks else ""
        return (
            f'<tspan font-size="{light.size:g}"{bold}{shift} class="f{self._colour(light.colour, dark.colour)}">'
            f"{escape(clean(light.text.strip()))}</tspan>"
        )

    def _form(self, light: Form, dark: Form) -> str:
        if light.hatch:
            return f'<rect {_box(light)} fill="url(#hatch)"/>'
        names: list[str] = []
        paint = ""
        if light.fade:
            number = len(self._fades)
            stops = (self._colour(light.fill, dark.fill), self._colour(light.fade, dark.fade))
            ends = "".join(f'<stop offset="{at}" class="c{name}"/>' for at, name in enumerate(stops))
            self._fades.append(f'<linearGradient id="fade{number}">{ends}</linearGradient>')
            paint = f' fill="url(#fade{number})"'
        elif light.fill:
            names.append(f"f{self._colour(light.fill, dark.fill)}")
        else:
            paint = ' fill="none"'
        if light.outline and light.thick:
            names.append(f"s{self._colour(light.outline, dark.outline)}")
            dash = "0.1 3" if light.dotted else "2.5 2" if light.dashed else ""
            paint += f' stroke-width="{light.thick:.2f}"' + (f' stroke-dasharray="{dash}"' if dash else "")
        look = f'class="{" ".join(names)}"{paint}'
        return _shape(light, look) + self._label(light, dark)

    def _label(self, light: Form, dark: Form) -> str:
        if light.words is None or dark.words is None:
            return ""
        box, run = light.box, light.words.runs[0]
        x, y = box.x + box.width / 2, box.y + box.height / 2 + run.size * CENTRE
        colour = self._colour(run.colour, dark.words.runs[0].colour)
        return (
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{run.size:.1f}" font-weight="700" text-anchor="middle" '
            f'class="f{colour}">{escape(clean(run.text))}</text>'
        )


def _box(form: Form) -> str:
    box = form.box
    return f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'


def _shape(form: Form, look: str) -> str:
    box = form.box
    left, top, right, foot = box.x, box.y, box.x + box.width, box.y + box.height
    middle, centre = (left + right) / 2, (top + foot) / 2
    if form.geometry == "ellipse":
        return (
            f'<ellipse cx="{middle:.1f}" cy="{centre:.1f}" rx="{box.width / 2:.2f}" ry="{box.height / 2:.2f}" {look}/>'
        )
    corners = form.points
    if form.geometry == "triangle":
        corners = ((middle, top), (right, foot), (left, foot))
        if form.turned == 90:
            corners = ((left, top), (right, centre), (left, foot))
    elif form.geometry == "diamond":
        corners = ((middle, top), (right, centre), (middle, foot), (left, centre))
    if corners:
        return f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in corners)}" {look}/>'
    radius = min(box.width, box.height) * form.rounded / 100_000
    return f'<rect {_box(form)} rx="{radius:.1f}" {look}/>'
