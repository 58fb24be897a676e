"""A page as a value: what stands where, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.draw.legend_strip import LegendStrip
from frtdesk.draw.source_list import NO_SOURCES, SourceList
from frtdesk.draw.theme import Theme
from frtdesk.timeline.frame import Frame


@dataclass(frozen=True, slots=True)
class PageLink:
    """A place on a page that leads to an address: left, top, width and height in the page's pixels."""

    rect: tuple[float, float, float, float]
    url: str


@dataclass(frozen=True, eq=False)
class Page:
    """All that one page needs. `*_top`: pixels from the page's top; `foot`: its lines; `about`: the page in words.

    `links`: where a click leads, on what can be clicked; `state`: the view as a shared line, "" where there is none;
    `language`: of its words, as a tag (BCP 47).
    """

    width: int
    height: int
    margin: float
    factor: float
    theme: Theme
    title: str
    subtitle: str
    frame: Frame
    frame_top: float
    legend: LegendStrip
    legend_top: float
    foot: tuple[str, ...]
    credit: str
    about: str
    links: tuple[PageLink, ...] = ()
    state: str = ""
    language: str = "en"
    sources: SourceList = NO_SOURCES
    sources_top: float = 0.0
