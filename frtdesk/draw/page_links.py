"""Where a click on a page leads: from a numbered mark and from its entry in the list to the source."""

from __future__ import annotations

from frtdesk.draw.page_value import Page, PageLink
from frtdesk.draw.source_list import area_of


def links_of(page: Page) -> tuple[PageLink, ...]:
    """The links of the marks with their titles, then those of the list; only where there is an address."""
    urls = {entry.event: entry.url for entry in page.sources.placed if entry.url}
    metrics = page.frame.metrics
    found: list[PageLink] = []
    for label in page.frame.labels:
        url = urls.get(label.event)
        if label.number and url:
            left = max(label.left - metrics.label_gap - metrics.mark, 0.0)
            tall = min(page.frame.lanes[label.lane].pitch, metrics.row_least)
            top = page.frame_top + label.y - tall / 2
            found.append(PageLink((page.margin + left, top, label.x + label.width - left, tall), url))
    for entry in page.sources.placed:
        if entry.url:
            area = area_of(page.sources, entry)
            left, top = page.margin + area.left(), page.sources_top + area.top()
            found.append(PageLink((left, top, area.width(), area.height()), entry.url))
    return tuple(found)
