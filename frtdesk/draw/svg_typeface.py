"""The shipped typeface as rules inside an SVG: only the weights that its texts have."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from frtdesk.base import paths
from frtdesk.draw.fonts import FAMILY

FILES = {400: "Inter-Regular", 500: "Inter-Medium", 600: "Inter-SemiBold", 700: "Inter-Bold"}


def font_faces(weights: Iterable[int]) -> str:
    """A rule for each weight, its file inside."""
    return "".join(_font_face(weight) for weight in sorted(FILES.keys() & set(weights)))


def _font_face(weight: int) -> str:
    file = paths.resources() / "fonts" / f"{FILES[weight]}.woff2"
    data = base64.b64encode(file.read_bytes()).decode()
    source = f"url(data:font/woff2;base64,{data})"
    return f"@font-face{{font-family:{FAMILY};font-weight:{weight};src:{source} format('woff2')}}"
