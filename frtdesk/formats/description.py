"""The description of an event, from its blocks: as plain text or as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from frtdesk.formats.clean_text import for_html
from frtdesk.formats.event_parts import Block, Look


def as_plain(blocks: Iterable[Block]) -> str:
    """Paragraphs with a blank line between them."""
    return "\n\n".join(map(_plain, blocks))


def _plain(block: Block) -> str:
    if block.look is Look.QUOTE:
        return f"{block.text}\n— {block.by}"
    if block.look is Look.SOURCE:
        return f"[{block.number}] {block.text} {block.url}".rstrip()
    return block.text


def as_html(blocks: Iterable[Block]) -> str:
    """Paragraphs, quotes and links; what the texts hold is never markup."""
    return "".join(map(_html, blocks))


def _html(block: Block) -> str:
    text = for_html(block.text).replace("\n", "<br>")
    if block.look is Look.QUOTE:
        return f"<blockquote><p>{text}</p><p>— {for_html(block.by)}</p></blockquote>"
    if block.look is Look.SOURCE:
        if is_web_address(block.url):
            return f'<p>[{block.number}] <a href="{for_html(block.url)}">{text}</a></p>'
        return f"<p>[{block.number}] {text} {for_html(block.url)}".rstrip() + "</p>"
    return f"<p>{text}</p>"


def is_web_address(url: str) -> bool:
    """Whether it may be linked: http or https, and nothing that runs."""
    try:
        return urlsplit(url).scheme in ("http", "https") and url.isprintable() and " " not in url
    except ValueError:
        return False
