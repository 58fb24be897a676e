"""Elements of foreign XML with their lines, without entities: a file that declares some is refused as an attack."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from frtdesk.base.words import translate
from frtdesk.formats.incoming import Skipped, cannot_read, not_of_format

_BLOCK = 1 << 18
DEEPEST = 200


@dataclass
class Node:
    tag: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Node] = field(default_factory=list["Node"])

    def child(self, tag: str) -> str:
        """The text of the first child of this name, empty without one."""
        return next((node.text for node in self.children if node.tag == tag), "")

    def all(self, tag: str) -> list[Node]:
        return [node for node in self.children if node.tag == tag]


def xml_nodes(path: Path, wanted: Collection[str]) -> Iterator[Node | Skipped]:
    """The elements of these names as they come, whole; the root first, without its children. Where the file is damaged
    a last item says the line. Raises FrtError for a file that is no XML or holds entities."""
    from xml.sax import SAXException, SAXParseException

    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import make_parser

    parser: Any = make_parser()
    handler = _handler(wanted, parser.getLineNumber)
    parser.setContentHandler(handler)
    started = False
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                parser.feed(block)
                started = started or bool(handler.found)
                yield from handler.taken()
            parser.close()
            yield from handler.taken()
    except OSError as error:
        raise cannot_read(path, error) from error
    except DefusedXmlException as error:
        raise not_of_format(
            path, translate("import", "it defines entities of its own, as attacks do, and was not read")
        ) from error
    except SAXParseException as error:
        yield from handler.taken()
        line = error.getLineNumber() or 1
        if not started and not handler.any:
            raise not_of_format(path, translate("import", "it is no XML (line {line})").format(line=line)) from error
        yield Skipped(translate("import", "the XML is damaged here; nothing behind it could be read"), line)
    except (SAXException, LookupError, ValueError) as error:
        raise not_of_format(path, translate("import", "it is no XML that can be read")) from error


def _handler(wanted: Collection[str], line: Callable[[], int]) -> Any:  # noqa: C901 - it holds a class whose methods are short
    """Made when asked for: xml.sax is imported by who reads XML alone."""
    from xml.sax.handler import ContentHandler

    class Handler(ContentHandler):
        def __init__(self) -> None:
            super().__init__()
            self.found: list[Node] = []
            self.any = False
            self._open: list[Node] = []
            self._texts: list[list[str]] = []
            self._depth = 0

        def taken(self) -> list[Node]:
            found, self.found = self.found, []
            return found

        def startElement(self, name: str, attrs: Any) -> None:
            self._depth += 1
            if self._depth > DEEPEST:
                raise ValueError("elements lie too deep")
            node = Node(name, dict(attrs.items()), line())
            if not self.any:
                self.any = True
                self.found.append(node)
                return
            if self._open or name in wanted:
                if self._open:
                    self._open[-1].children.append(node)
                self._open.append(node)
                self._texts.append([])

        def endElement(self, name: str) -> None:
            self._depth -= 1
            if self._open and self._depth:
                node = self._open.pop()
                node.text = "".join(self._texts.pop())
                if not self._open:
                    self.found.append(node)

        def characters(self, content: str) -> None:
            if self._texts:
                self._texts[-1].append(content)

    return Handler()
