"""Colours, by what they mean. A picture has one theme; widgets take theirs from the same one.

`packaging/colours.py` says what stands on what, and how far it has to stand out; a test holds every theme to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from frtdesk.base.words import mark, translate


@dataclass(frozen=True)
class Theme:
    """One set of colours. `marks` and `texts` are by kind, in the order of vocabulary.KINDS; `values` are for what has
    no colour of its own (the bars of a chart, the halves of a comparison), the most used first.

    `tint`, `soft`, `strip`: alphas for lane backgrounds, for what is only possible, and for density strips. `hit`: what
    a search has found, dark or light enough to be told in greyscale; `hit_ground`: under words that were searched for,
    as of a marker pen.
    """

    name: str
    _title: str
    dark: bool
    paper: QColor
    canvas: QColor
    ink: QColor
    quiet: QColor
    rule: QColor
    chrome: QColor
    field: QColor
    hover: QColor
    accent: QColor
    band: QColor
    marks: tuple[QColor, ...]
    texts: tuple[QColor, ...]
    tint: float
    soft: float
    strip: float
    hit: QColor
    hit_ground: QColor
    values: tuple[QColor, ...]

    @property
    def title(self) -> str:
        return translate("theme", self._title)

    @property
    def selection(self) -> QColor:
        """Selection is ink, and what stands on it is paper."""
        return self.ink

    @property
    def edge(self) -> QColor:
        """The outline of what can be filled in or ticked, and what scrolls: seen at a glance, quieter than text."""
        return mix(self.quiet, self.paper, 0.72)

    @property
    def lit(self) -> QColor:
        """The ground of what is switched on."""
        return mix(self.accent, self.paper, 0.12)

    @property
    def warned(self) -> QColor:
        """The ground of a warning."""
        return mix(self.texts[1], self.paper, 0.12)

    def mixed(self, kind: int, alpha: float, ground: QColor | None = None) -> QColor:
        """A kind's colour laid over the canvas (or another ground) at an alpha: opaque, so that nothing adds up."""
        return mix(self.marks[kind], ground or self.canvas, alpha)

    def lane(self, kind: int, several: bool, alpha: float) -> QColor:
        """The colour of a lane's ground and strip: its kind's, and quiet ink where it holds several kinds."""
        return mix(self.quiet, self.canvas, alpha) if several else self.mixed(kind, alpha)


def mix(top: QColor, ground: QColor, alpha: float) -> QColor:
    """`top` at `alpha` over `ground`, as one opaque colour."""
    return QColor(_mixed(top.rgb(), ground.rgb(), alpha))


def contrast(one: QColor, other: QColor) -> float:
    """How far one colour stands out from another, 1 to 21: the contrast ratio of WCAG 2."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=1_000)
def _mixed(top: int, ground: int, alpha: float) -> int:
    """Some twenty mixtures are asked for a thousand times a frame."""
    channels = ((top >> shift & 0xFF, ground >> shift & 0xFF, shift) for shift in (16, 8, 0))
    return 0xFF << 24 | sum(round(above * alpha + below * (1 - alpha)) << shift for above, below, shift in channels)


def _colours(*names: str) -> tuple[QColor, ...]:
    return tuple(QColor(name) for name in names)


MUTED = ("#332288", "#B5505F", "#2A9F8A", "#A58E5B", "#882255", "#4A8EE8", "#117733", "#92951C")
BRIGHT = ("#77AADD", "#EE8866", "#28C19D", "#FFAABB", "#EEDD88", "#AAAA00", "#99DDFF", "#BDCF3F")
"""Paul Tol's "muted" and "light" schemes, made for colour-blind eyes (https://personal.sron.nl/~pault/), some of them
moved a little so that each stands out from paper and from each other."""
GREYS = ("#1A1A1A", "#8C8C8C", "#4D4D4D", "#909090", "#333333", "#888888", "#5E5E5E", "#808080")

LIGHT = Theme(
    name="light", _title=mark("theme", "Light"), dark=False,
    paper=QColor("#FFFEFB"), canvas=QColor("#FCFBF8"), ink=QColor("#2B2620"), quiet=QColor("#70685C"),
    rule=QColor("#E4DFD6"), chrome=QColor("#F4F1EA"), field=QColor("#FFFFFF"), hover=QColor("#EFEAE0"),
    accent=QColor("#0072B2"), band=QColor("#AD8A1B"),
    marks=_colours("#0072B2", "#D55E00", "#00875A", "#806E92", "#6B6B6B"),
    texts=_colours("#006DAA", "#AC4B00", "#00734C", "#6A5A80", "#686868"),
    tint=0.045, soft=0.30, strip=0.17, hit=QColor("#8A5A00"), hit_ground=QColor("#FFE58F"),
    values=_colours(*MUTED),
)  # fmt: skip

DARK = Theme(
    name="dark", _title=mark("theme", "Dark"), dark=True,
    paper=QColor("#1B1814"), canvas=QColor("#201D18"), ink=QColor("#F7F3EA"), quiet=QColor("#B3A999"),
    rule=QColor("#3A352D"), chrome=QColor("#26221C"), field=QColor("#2A261F"), hover=QColor("#343027"),
    accent=QColor("#56B4E9"), band=QColor("#D9BC55"),
    marks=_colours("#56B4E9", "#F0935A", "#45D799", "#BCA9C6", "#A8A8A8"),
    texts=_colours("#56B4E9", "#F0935A", "#45D799", "#BCA9C6", "#A8A8A8"),
    tint=0.06, soft=0.36, strip=0.24, hit=QColor("#F2C94C"), hit_ground=QColor("#5C4A12"),
    values=_colours(*BRIGHT),
)  # fmt: skip

PAPER = Theme(
    name="paper", _title=mark("theme", "Paper"), dark=False,
    paper=QColor("#FFFFFF"), canvas=QColor("#FFFFFF"), ink=QColor("#1A1713"), quiet=QColor("#5E574C"),
    rule=QColor("#D5D0C6"), chrome=QColor("#FFFFFF"), field=QColor("#FFFFFF"), hover=QColor("#F2F0EB"),
    accent=QColor("#0072B2"), band=QColor("#AD8A1B"),
    marks=LIGHT.marks, texts=LIGHT.texts, tint=0.0, soft=0.30, strip=0.18,
    hit=LIGHT.hit, hit_ground=LIGHT.hit_ground, values=LIGHT.values,
)  # fmt: skip

CONTRAST = Theme(
    name="contrast", _title=mark("theme", "High contrast"), dark=False,
    paper=QColor("#FFFFFF"), canvas=QColor("#FFFFFF"), ink=QColor("#000000"), quiet=QColor("#1F1F1F"),
    rule=QColor("#949494"), chrome=QColor("#FFFFFF"), field=QColor("#FFFFFF"), hover=QColor("#E0E0E0"),
    accent=QColor("#003E8A"), band=QColor("#6E5200"),
    marks=_colours("#003E8A", "#8A2A00", "#004D33", "#473960", "#2E2E2E"),
    texts=_colours("#003E8A", "#8A2A00", "#004D33", "#473960", "#2E2E2E"),
    tint=0.0, soft=0.42, strip=0.28, hit=QColor("#5C3A00"), hit_ground=QColor("#FFE58F"),
    values=LIGHT.values,
)  # fmt: skip

GREY = Theme(
    name="grey", _title=mark("theme", "Greyscale"), dark=False,
    paper=QColor("#FFFFFF"), canvas=QColor("#FFFFFF"), ink=QColor("#141414"), quiet=QColor("#4D4D4D"),
    rule=QColor("#C9C9C9"), chrome=QColor("#F4F4F4"), field=QColor("#FFFFFF"), hover=QColor("#E9E9E9"),
    accent=QColor("#333333"), band=QColor("#8C8C8C"),
    marks=_colours("#1A1A1A", "#5A5A5A", "#333333", "#787878", "#6B6B6B"),
    texts=_colours("#1A1A1A", "#484848", "#333333", "#545454", "#545454"),
    tint=0.03, soft=0.34, strip=0.22, hit=QColor("#141414"), hit_ground=QColor("#DEDEDE"),
    values=_colours(*GREYS),
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK, PAPER, CONTRAST, GREY)}
