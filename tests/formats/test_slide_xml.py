"""Pieces of slides as PresentationML: numbers, order of the elements, colours by name, and nothing unescaped."""

from __future__ import annotations

from xml.etree import ElementTree

from frtdesk.formats.slide import Box, Form, Group, Line, Paragraph, Piece, Run, Slide, Words, bounds
from frtdesk.formats.slide_xml import EMU, SlideXml

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
COLOURS = {"tx1": "#111111", "accent1": "#0072b2"}
BOX = Box(10, 20, 30, 40)


def tree(*pieces: Piece) -> ElementTree.Element:
    links = {"https://a.example/?a&b": "rId7"}
    writer = SlideXml(COLOURS, "en-GB", lambda url: links.get(url, ""), lambda key: f"in {key}")
    return ElementTree.fromstring(writer.tree(Slide("key", pieces, "")))


def names(element: ElementTree.Element) -> list[str]:
    return [child.tag.rpartition("}")[2] for child in element]


def test_a_text_is_escaped_and_styled() -> None:
    run = Run('<b>&"\x07\ud800', 20, "#111111", True, "https://a.example/?a&b")
    (shape,) = tree(Words(BOX, (Paragraph((run,), "right", 4.0, True),), 'a "name"', "title"))
    assert names(shape) == ["nvSpPr", "spPr", "txBody"]
    (style,) = shape.iter(f"{A}pPr")
    assert (style.get("algn"), style.get("rtl"), names(style)) == ("r", "1", ["spcBef", "buNone"])
    (look,) = shape.iter(f"{A}rPr")
    assert (look.get("sz"), look.get("b"), look.get("lang")) == ("1500", "1", "en-GB")
    assert names(look) == ["solidFill", "hlinkClick"]
    assert look[0][0].get("val") == "tx1"
    assert look[1].get(f"{R}id") == "rId7"
    (said,) = shape.iter(f"{A}t")
    assert said.text == '<b>&"'
    (place,) = shape.iter(f"{P}ph")
    assert place.get("type") == "title"


def test_what_is_no_page_of_the_web_is_no_link() -> None:
    run = Run("x", 20, "#123456", link="javascript:alert(1)")
    made = tree(Words(BOX, (Paragraph((run,)),), "x"))
    assert not list(made.iter(f"{A}hlinkClick"))
    assert [one.get("val") for one in made.iter(f"{A}srgbClr")] == ["123456"]


def test_a_shape_is_where_it_should_be_and_says_what_it_is() -> None:
    (shape,) = tree(
        Form(BOX, "triangle", "Mark", fill="#0072b2", outline="#0072b2", dashed=True, about="June", to="e1")
    )
    (first,) = shape.iter(f"{P}cNvPr")
    assert (first.get("descr"), first.get("name"), names(first)) == ("June", "Mark", ["hlinkClick"])
    assert first[0].get("action") == "ppaction://hlinksldjump"
    look = shape.find(f"{P}spPr")
    assert look is not None
    assert names(look) == ["xfrm", "prstGeom", "solidFill", "ln"]
    assert names(look[3]) == ["solidFill", "prstDash", "round"]
    assert {key: int(value) for key, value in look[0][0].attrib.items()} == {"x": 10 * EMU, "y": 20 * EMU}


def test_decoration_is_marked_as_such() -> None:
    made = tree(Line(0, 10, 20, 0, "#111111", "Rule"), Form(BOX, "rect", "Ground", fill="#111111"))
    decorative = [element.get("val") for element in made.iter() if element.tag.endswith("}decorative")]
    assert decorative == ["1", "1"]
    assert next(made.iter(f"{A}xfrm")).get("flipV") == "1"


def test_fades_hatches_and_corners() -> None:
    fade = Form(BOX, "rect", "a", fill="#111111", fade="#222222")
    hatch = Form(BOX, "rect", "b", fill="#111111", outline="#333333", hatch=True)
    many = Form(BOX, "polygon", "c", fill="#111111", points=((10, 20), (40, 20), (40, 60)))
    shapes = [shape.find(f"{P}spPr") for shape in tree(fade, hatch, many)]
    assert [names(shape)[1:3] for shape in shapes if shape is not None] == [
        ["prstGeom", "gradFill"], ["prstGeom", "pattFill"], ["custGeom", "solidFill"],
    ]  # fmt: skip


def test_groups_hold_their_pieces_and_all_numbers_differ() -> None:
    inner = Group("inner", (Form(Box(0, 0, 10, 10), "rect", "a"), Line(5, 5, 50, 30, "#111111", "b")), "said")
    made = tree(Group("outer", (inner, Form(Box(90, 10, 10, 10), "rect", "c"))))
    assert bounds(inner) == Box(0, 0, 50, 30)
    (group,) = made
    assert names(group) == ["nvGrpSpPr", "grpSpPr", "grpSp", "sp"]
    numbers = [element.get("id") for element in made.iter(f"{P}cNvPr")]
    assert len(numbers) == len(set(numbers)) == 5
    (held, *_) = made.iter(f"{A}chExt")
    assert held.attrib == {"cx": str(100 * EMU), "cy": str(30 * EMU)}


def test_an_empty_group_is_left_out() -> None:
    assert len(tree(Group("nothing", ()))) == 0
