"""How different colours look, also to eyes that see fewer of them.

A colour is three numbers from 0 to 1, red, green and blue as sRGB has them.
"""

from __future__ import annotations

import math
from typing import Literal

Rgb = tuple[float, float, float]
Lab = tuple[float, float, float]
Sight = Literal["full", "protan", "deutan", "tritan", "grey"]
SIGHTS: tuple[Sight, ...] = ("full", "protan", "deutan", "tritan", "grey")

_Matrix = tuple[Rgb, Rgb, Rgb]

_WITHOUT: dict[Sight, _Matrix] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What is left without one sort of cone, severity 1.0, on linear RGB: Machado, Oliveira and Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table 1."""

_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Rgb = (0.95047, 1.0, 1.08883)
"""D65, the white of sRGB."""


def seen(colour: Rgb, sight: Sight) -> Rgb:
    """What somebody sees of a colour. `grey`: what is left of it without any colour, as on a copier."""
    linear = _linear(colour)
    if sight == "grey":
        light = _times(_XYZ, linear)[1]
        return _encoded((light, light, light))
    matrix = _WITHOUT.get(sight)
    return colour if matrix is None else _encoded(_times(matrix, linear))


def difference(one: Rgb, other: Rgb, sight: Sight = "full") -> float:
    """How different two colours look, CIEDE2000: 1 is just noticed side by side, 10 at a glance."""
    return ciede2000(lab(seen(one, sight)), lab(seen(other, sight)))


def lab(colour: Rgb) -> Lab:
    """The colour in CIELAB under D65."""
    x, y, z = (_root(part / white) for part, white in zip(_times(_XYZ, _linear(colour)), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Lab, other: Lab) -> float:
    """The difference of two colours by Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", Color Research &
    Application 30 (2005), with all weights 1. The names of what is between are theirs."""
    middle = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    g = 0.5 * (1 - math.sqrt(middle**7 / (middle**7 + 25**7)))
    c1, h1 = _polar((1 + g) * one[1], one[2])
    c2, h2 = _polar((1 + g) * other[1], other[2])
    turn, mean_hue = _hues(h1, h2, grey=c1 * c2 == 0)
    d_light, d_chroma = other[0] - one[0], c2 - c1
    d_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    light, chroma = (one[0] + other[0]) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * _cos(mean_hue - 30)
        + 0.24 * _cos(2 * mean_hue)
        + 0.32 * _cos(3 * mean_hue + 6)
        - 0.20 * _cos(4 * mean_hue - 63)
    )
    s_light = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    bend = 30 * math.exp(-(((mean_hue - 275) / 25) ** 2))
    twist = -math.sin(math.radians(2 * bend)) * 2 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    parts = d_light / s_light, d_chroma / s_chroma, d_hue / s_hue
    return math.sqrt(max(sum(part * part for part in parts) + twist * parts[1] * parts[2], 0.0))


def _polar(a: float, b: float) -> tuple[float, float]:
    """Chroma, and hue in degrees from 0 to 360."""
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _hues(first: float, second: float, *, grey: bool) -> tuple[float, float]:
    """From one hue to the other the shorter way round, and the hue between them."""
    if grey:
        return 0.0, first + second
    turn = (second - first + 180) % 360 - 180
    turn = 180.0 if turn == -180 and second > first else turn
    return turn, (first + turn / 2) % 360


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _linear(colour: Rgb) -> Rgb:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return red, green, blue


def _encoded(linear: Rgb) -> Rgb:
    """Back from linear, what no screen shows being cut off."""
    bounded = (min(max(c, 0.0), 1.0) for c in linear)
    red, green, blue = (c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in bounded)
    return red, green, blue


def _times(matrix: _Matrix, colour: Rgb) -> Rgb:
    red, green, blue = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return red, green, blue


def _root(ratio: float) -> float:
    return ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116
