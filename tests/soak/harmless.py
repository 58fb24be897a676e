"""Files that frtdesk wrote of hostile texts, and windows that show them: text stays text, and links lead to the web."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

SIGN = "<img src="
"""What every hostile text begins with."""
_SAFE = re.compile(r"(https?://|mailto:|#)[^\s]*", re.IGNORECASE)
_LOADING = ("src", "href", "data", "srcset", "poster", "background", "action", "formaction", "xlink:href")


def harm_in(file: Path) -> list[str]:
    """What is in a file that a program would load, run or follow anywhere but to the web."""
    kind = file.suffix.casefold()
    if kind == ".html":
        page = _Page()
        page.feed(file.read_text("utf-8"))
        return page.found
    if kind == ".svg":
        return [*_in_svg(file)]
    if kind in (".pptx", ".xlsx"):
        return [*_in_package(file)]
    return []


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            safe = value is None or not value or _SAFE.fullmatch(value) or value.startswith(("data:image/", "data:,"))
            if name.startswith("on") or (name in _LOADING and not safe):
                self.found.append(f"<{tag} {name}={value!r:.80}>")
        if tag in ("iframe", "object", "embed", "base", "form"):
            self.found.append(f"<{tag}>")


def _in_svg(file: Path) -> Iterator[str]:
    for node in ElementTree.parse(file).iter():
        for name, value in node.attrib.items():
            plain = name.rpartition("}")[2]
            inside = value.startswith(("data:", "#"))
            if plain.startswith("on") or (plain == "href" and not inside and not _SAFE.fullmatch(value)):
                yield f"{node.tag} {plain}={value[:80]}"
        if node.tag.rpartition("}")[2] in ("script", "foreignObject"):
            yield node.tag


def _in_package(file: Path) -> Iterator[str]:
    with zipfile.ZipFile(file) as package:
        for name in package.namelist():
            if name.endswith(".rels"):
                for node in ElementTree.fromstring(package.read(name)):
                    target = node.get("Target", "")
                    if node.get("TargetMode") == "External" and not _SAFE.fullmatch(target):
                        yield f"{name}: {target[:80]}"
            elif name.startswith("xl/worksheets/") and re.search(rb"<f[ >]", package.read(name)):
                yield f"{name}: a formula"


def markup_shown() -> list[str]:
    """Labels and tooltips of all windows that would take a text for markup."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        if SIGN in widget.toolTip():
            found.append(f"tooltip of {type(widget).__name__}")
        if isinstance(widget, QLabel) and SIGN in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found
