"""Texts of one line of an SVG: what follows a text moves on with it, whatever typeface it is set in."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from frtdesk.__main__ import main
from frtdesk.draw.svg_lines import joined_lines

SVG = "{http://www.w3.org/2000/svg}"


def painted(x: float, text: str, weight: int = 400, y: float = 9, place: str = "matrix(1,0,0,1,0,0)") -> str:
    """A text of 40 pixels as it stands in our drawings."""
    return (
        f'<g fill="none" stroke="#000" transform="{place}" \n>\n<text fill="#{weight}" stroke="none" x="{x}" y="{y}" '
        f'font-family="Inter" font-size="10" font-weight="{weight}" textLength="40.00" lengthAdjust="spacing">{text}'
        "</text>\n</g>\n\n"
    )


def lines(svg: str) -> list[list[str]]:
    root = ElementTree.fromstring(f"<svg>{svg}</svg>")
    return [list(element.itertext()) for element in root.iter("text")]


def test_a_bold_title_and_what_stands_behind_it_are_one_text() -> None:
    svg = joined_lines(
        "<rect/>" + painted(0, "Title", 600) + painted(41, ", May", 400) + painted(0, "more") + "<rect/>"
    )
    assert lines(svg) == [["Title", ", May"], ["more"]]
    assert svg.startswith("<rect/>")
    assert svg.endswith("<rect/>")
    first, second = ElementTree.fromstring(f"<svg>{svg}</svg>").iter("tspan")
    assert (first.get("x"), first.get("dx"), first.get("font-weight"), first.get("textLength")) == (
        None, None, "600", "40.00",
    )  # fmt: skip
    assert (second.get("dx"), second.get("fill")) == ("1.00", "#400")


@pytest.mark.parametrize(
    "second",
    [
        painted(60, "far", 400),
        painted(30, "over it", 400),
        painted(41, "same weight", 600),
        painted(41, "another line", 400, y=20),
        painted(41, "another place", 400, place="matrix(1,0,0,1,5,0)"),
        "<rect/>" + painted(41, "something between", 400),
    ],
)
def test_what_is_no_line_stays_apart(second: str) -> None:
    svg = painted(0, "Title", 600) + second
    assert joined_lines(svg) == svg


def test_a_number_takes_its_title_along() -> None:
    assert lines(joined_lines(painted(0, "12.", 600) + painted(44, "Title", 600))) == [["12.", "Title"]]


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> ElementTree.Element:
    file = tmp_path_factory.mktemp("svg") / "week.svg"
    assert main(["export", str(file), "--filter", "tag:origin", "--range", "2018..2021"]) == 0
    return ElementTree.parse(file).getroot()


def runs(element: ElementTree.Element) -> Iterator[str]:
    return (text.strip() for text in element.itertext())


def test_in_a_list_of_sources_nothing_begins_where_another_typeface_may_still_be_writing(
    drawing: ElementTree.Element,
) -> None:
    """Only the first text of a line has a place of its own: numbers, titles and dates follow each other."""
    whole = [list(runs(element)) for element in drawing.iter(f"{SVG}text")]
    assert [texts[0] for texts in whole if "Sources" in texts] == ["Sources"]
    numbered = [texts for texts in whole if texts[0].rstrip(".").isdigit() and texts[0].endswith(".")]
    assert len(numbered) == 6
    assert all(len(texts) > 1 for texts in numbered)
    assert not [texts for texts in whole if texts[0].startswith(",")]
