"""Slides as PresentationML: each piece as the element that the standard (ECMA-376, part 1) has for it.

Written as text and parsed once a slide: making some hundred shapes one by one through python-pptx takes a second, as it
looks all shapes through for a free number before each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from frtdesk.formats.plain_text import clean
from frtdesk.formats.slide import PAGE_NUMBER, Box, Form, Group, Line, Paragraph, Piece, Run, Slide, Words, bounds

EMU = 9_525
"""English Metric Units in a pixel of 1/96 inch."""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
SPACES = f'xmlns:a="{_DRAWING}" xmlns:r="{_RELATIONS}" xmlns:p="{_SLIDES}"'

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_ALIGN = {"left": "l", "middle": "ctr", "right": "r"}
_ANCHOR = {"top": "t", "middle": "ctr", "bottom": "b"}
_PLACES = {
    "title": 'type="title"',
    "ctrTitle": 'type="ctrTitle"',
    "subTitle": 'type="subTitle" idx="1"',
    "ftr": 'type="ftr" sz="quarter" idx="11"',
    "sldNum": 'type="sldNum" sz="quarter" idx="12"',
}
LONGEST_NAME = 120


class SlideXml:
    """Writes the pieces of one slide. `link`: the relationship of an address, `jump`: that of another slide by its key
    ("" where there is no such slide); `colours`: names of the deck's palette by colour."""

    def __init__(
        self, colours: Mapping[str, str], language: str, link: Callable[[str], str], jump: Callable[[str], str]
    ) -> None:
        self._names = {colour: name for name, colour in colours.items()}
        self._language = escape(language)
        self._link = link
        self._jump = jump
        self._last = 1

    def tree(self, slide: Slide) -> str:
        """The pieces as the children of an element that only holds them."""
        return f"<p:spTree {SPACES}>{self._all(slide.pieces)}</p:spTree>"

    def _all(self, pieces: Iterable[Piece]) -> str:
        return "".join(map(self._piece, pieces))

    def _piece(self, piece: Piece) -> str:
        if isinstance(piece, Words):
            return self._words(piece)
        if isinstance(piece, Form):
            return self._form(piece)
        return self._line(piece) if isinstance(piece, Line) else self._group(piece)

    # ------------------------------------------------------------------ what each piece is

    def _words(self, words: Words) -> str:
        place = _PLACES.get(words.place, "")
        kind = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' if place else '<p:cNvSpPr txBox="1"/>'
        held = f"<p:nvPr><p:ph {place}/></p:nvPr>" if place else "<p:nvPr/>"
        fit = "<a:normAutofit/>" if words.wrap else "<a:noAutofit/>"
        body = (
            f'<a:bodyPr wrap="{"square" if words.wrap else "none"}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
            f'anchor="{_ANCHOR[words.anchor]}">{fit}</a:bodyPr><a:lstStyle/>'
        )
        said = "".join(map(self._paragraph, words.paragraphs)) or "<a:p/>"
        shape = "" if place else '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        named = self._id(words.name, "", words.to, decoration=False)
        return (
            f"<p:sp><p:nvSpPr>{named}{kind}{held}</p:nvSpPr>"
            f"<p:spPr>{_where(words.box)}{shape}</p:spPr><p:txBody>{body}{said}</p:txBody></p:sp>"
        )

    def _form(self, form: Form) -> str:
        text = ""
        if form.words is not None:
            text = (
                '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/>'
                f"</a:bodyPr><a:lstStyle/>{self._paragraph(form.words)}</p:txBody>"
            )
        turned = f' rot="{form.turned * 60_000}"' if form.turned else ""
        return (
            f"<p:sp><p:nvSpPr>{self._id(form.name, form.about, form.to)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
            f"{_where(form.box, turned)}{_geometry(form)}{self._fill(form)}"
            f"{self._pen(form.outline, form.thick, dashed=form.dashed, dotted=form.dotted)}"
            f"</p:spPr>{text}</p:sp>"
        )

    def _line(self, line: Line) -> str:
        up = ' flipV="1"' if (line.y1 - line.y0) * (line.x1 - line.x0) < 0 else ""
        return (
            f"<p:cxnSp><p:nvCxnSpPr>{self._id(line.name, '')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>"
            f'{_where(bounds(line), up)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
            f"{self._pen(line.colour, line.thick, dashed=line.dashed)}</p:spPr></p:cxnSp>"
        )

    def _group(self, group: Group) -> str:
        if not group.pieces:
            return ""
        x, y, wide, tall = _emus(bounds(group))
        held = f'<a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{tall}"/>'
        inner = f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{wide}" cy="{tall}"/>'
        return (
            f"<p:grpSp><p:nvGrpSpPr>{self._id(group.name, group.about)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            f"<p:grpSpPr><a:xfrm>{held}{inner}</a:xfrm></p:grpSpPr>{self._all(group.pieces)}</p:grpSp>"
        )

    # ------------------------------------------------------------------ what pieces are made of

    def _id(self, name: str, about: str, to: str = "", *, decoration: bool = True) -> str:
        """The number of a piece, unlike all others of the slide, its name, and what it says to who cannot see it."""
        self._last += 1
        said = f' descr="{escape(clean(about))}"' if about else ""
        jump = self._jump(to) if to else ""
        inner = f'<a:hlinkClick r:id="{jump}" action="ppaction://hlinksldjump"/>' if jump else ""
        if decoration and not about:
            inner += _DECORATIVE
        named = escape(clean(name, LONGEST_NAME))
        return f'<p:cNvPr id="{self._last}" name="{named}"{said}>{inner}</p:cNvPr>'

    def _paragraph(self, paragraph: Paragraph) -> str:
        rtl = ' rtl="1"' if paragraph.right_to_left else ""
        gap = f'<a:spcBef><a:spcPts val="{round(paragraph.gap * 75)}"/></a:spcBef>' if paragraph.gap else ""
        style = f'<a:pPr marL="0" indent="0" algn="{_ALIGN[paragraph.align]}"{rtl}>{gap}<a:buNone/></a:pPr>'
        return f"<a:p>{style}{''.join(map(self._run, paragraph.runs))}</a:p>"

    def _run(self, run: Run) -> str:
        size = max(round(run.size * 75), 100)
        look = f'lang="{self._language}" sz="{size}" b="{int(run.bold)}" dirty="0"'
        inner = self._solid(run.colour)
        target = self._link(run.link) if run.link else ""
        if target:
            inner += f'<a:hlinkClick r:id="{target}"/>'
        if run.text == PAGE_NUMBER:
            return (
                '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
                f"<a:rPr {look}>{inner}</a:rPr><a:t>‹#›</a:t></a:fld>"
            )
        return f"<a:r><a:rPr {look}>{inner}</a:rPr><a:t>{escape(clean(run.text), quote=False)}</a:t></a:r>"

    def _solid(self, colour: str) -> str:
        name = self._names.get(colour)
        value = f'<a:srgbClr val="{colour[1:].upper()}"/>' if name is None else f'<a:schemeClr val="{name}"/>'
        return f"<a:solidFill>{value}</a:solidFill>"

    def _fill(self, form: Form) -> str:
        if form.hatch:
            front, back = (self._solid(colour)[len("<a:solidFill>") : -len("</a:solidFill>")]
                           for colour in (form.outline, form.fill))  # fmt: skip
            return f'<a:pattFill prst="ltUpDiag"><a:fgClr>{front}</a:fgClr><a:bgClr>{back}</a:bgClr></a:pattFill>'
        if not form.fill:
            return "<a:noFill/>"
        if not form.fade:
            return self._solid(form.fill)
        stops = "".join(
            f'<a:gs pos="{at}"><a:srgbClr val="{colour[1:].upper()}"/></a:gs>'
            for at, colour in ((0, form.fill), (100_000, form.fade))
        )
        return f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>'

    def _pen(self, colour: str, thick: float, *, dashed: bool = False, dotted: bool = False) -> str:
        if not colour or not thick:
            return "<a:ln><a:noFill/></a:ln>"
        dash = '<a:prstDash val="sysDot"/>' if dotted else '<a:prstDash val="sysDash"/>' if dashed else ""
        return f'<a:ln w="{max(round(thick * EMU), 1)}">{self._solid(colour)}{dash}<a:round/></a:ln>'


def _where(box: Box, more: str = "") -> str:
    x, y, wide, tall = _emus(box)
    return f'<a:xfrm{more}><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'


def _emus(box: Box) -> tuple[int, int, int, int]:
    return round(box.x * EMU), round(box.y * EMU), max(round(box.width * EMU), 0), max(round(box.height * EMU), 0)


def _geometry(form: Form) -> str:
    if not form.points:
        guide = "" if not form.rounded else f'<a:gd name="adj" fmla="val {form.rounded}"/>'
        return f'<a:prstGeom prst="{form.geometry}"><a:avLst>{guide}</a:avLst></a:prstGeom>'
    x0, y0, wide, tall = _emus(form.box)
    corners = [f'<a:pt x="{round(x * EMU) - x0}" y="{round(y * EMU) - y0}"/>' for x, y in form.points]
    lines = "".join(f"<a:lnTo>{corner}</a:lnTo>" for corner in corners[1:])
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{wide}" h="{tall}"><a:moveTo>{corners[0]}</a:moveTo>{lines}<a:close/></a:path>'
        "</a:pathLst></a:custGeom>"
    )
