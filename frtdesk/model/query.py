"""The filter as one line of text, both ways: `parse` what a person typed, `to_text` what a filter says.

    actor:amazon type:(ban OR moratorium) place:US-CA importance:>=4 2019..2021 -tag:nist "human rights" biometr*

The grammar is `filter_grammar.lark`, read by lark (LALR), which is imported with the first text. A mistake is a
`QueryError` that knows where it stands. For every filter in normal form `parse(to_text(f)) == f`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.fields import FIELDS, Field, Takes, check_value, field_named
from frtdesk.model.filter import (
    EVERYTHING,
    OPERATORS,
    And,
    Everything,
    Filter,
    Not,
    Or,
    Term,
    Words,
    all_of,
    any_of,
    fold,
    negation,
    normal,
)
from frtdesk.model.mend import Mend, MendableError
from frtdesk.model.query_mistakes import QueryError, refuse_unbalanced, unknown_field, unreadable, word_problem

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

    Node = Tree[Token]

__all__ = ["MAX_LENGTH", "QueryError", "Reading", "parse", "preparing", "read", "to_text", "value_text"]

MAX_LENGTH = 10_000
"""Characters of a filter."""


@dataclass(frozen=True)
class Reading:
    """A filter and where each of its conditions stands in the text: leaf -> first character, one past its last."""

    filter: Filter
    spans: dict[Filter, tuple[int, int]]


def parse(text: str) -> Filter:
    """The filter that a text says, in normal form. Raises QueryError."""
    return read(text).filter


def read(text: str) -> Reading:
    """The filter that a text says, and where it says what. Raises QueryError."""
    if len(text) > MAX_LENGTH:
        raise _too_long(text)
    refuse_unbalanced(text)
    builder = _Builder(text)
    read_as = builder.build(_tree(text))
    if len(text) > MAX_LENGTH // 3 and len(to_text(read_as)) > MAX_LENGTH:
        raise _too_long(text)  # what can be typed can also be saved and read again
    return Reading(read_as, builder.spans)


def preparing() -> Work[None]:
    """Load in a job what the first filter that is typed would have to wait for: 60 ms."""
    yield Progress(0)
    _parser()


def to_text(f: Filter) -> str:
    """The filter as `parse` reads it, in the shortest plain form; empty for everything."""
    whole = normal(f)
    return "" if whole == EVERYTHING else fold(whole, _node_text)[0]


@cache
def _parser() -> Lark:
    from lark import Lark  # 40 ms that most starts do not need

    grammar = files("frtdesk.model").joinpath("filter_grammar.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", lexer="contextual", maybe_placeholders=False)


def _tree(text: str) -> Node:
    from lark import UnexpectedInput

    try:
        return _parser().parse(text)
    except UnexpectedInput as error:
        at_end = getattr(error, "token", None) == ""  # lark gives the end the place of the last token
        raise unreadable(text, len(text) if at_end else error.pos_in_stream or 0) from None


def _too_long(text: str) -> QueryError:
    message = translate("filter", "A filter has at most %n characters.", MAX_LENGTH)
    return QueryError(message, translate("filter", "Save a part of it as a view."), 0, len(text))


class _Builder:
    """Makes a filter from a syntax tree, from the leaves up and without recursion."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: dict[Filter, tuple[int, int]] = {}

    def build(self, tree: Node) -> Filter:
        todo: list[tuple[Node, Token | None, bool]] = [(tree, None, False)]
        done: list[Filter] = []
        while todo:
            node, field, ready = todo.pop()
            tokens = [child for child in node.children if isinstance(child, str)]
            inner = [child for child in node.children if not isinstance(child, str)]
            if inner and not ready:
                field = tokens[0] if node.data == "choice" else field
                todo.append((node, field, True))
                todo.extend((child, field, False) for child in reversed(inner))
            else:
                kept = len(done) - len(inner)
                done[kept:] = [self._node(str(node.data), tokens, field, done[kept:])]
        return done[0]

    def _node(self, rule: str, tokens: list[Token], field: Token | None, parts: list[Filter]) -> Filter:
        if rule == "any":
            return any_of(parts)
        if rule == "all":
            return all_of(parts)
        if rule == "negation":
            self._adjoined(tokens[0])
            return negation(parts[0])
        if rule in ("start", "group", "choice"):
            if rule == "choice":
                self._adjoined(tokens[0])
            return parts[0] if parts else EVERYTHING
        return self._leaf(rule, tokens, field)

    def _leaf(self, rule: str, tokens: list[Token], field: Token | None) -> Filter:
        value = tokens[-1]
        if rule == "word":
            leaf = self._word(value)
        else:
            ops = [str(token) for token in tokens if token.type == "OP"]
            if rule in ("term", "compared"):
                field = tokens[0]
                self._adjoined(field)
            assert field is not None
            leaf = self._term(field, ops[0] if ops else ":", value)
        self.spans.setdefault(leaf, (_start(tokens[0]), _end(value)))
        return leaf

    def _adjoined(self, token: Token) -> None:
        """A minus and a field stand directly before what they are about."""
        if token.type == "NOT" or not self.text[_end(token) : _end(token) + 1].isspace():
            return
        raise unreadable(self.text, _end(token))

    def _word(self, token: Token) -> Filter:
        text, prefix = _unquoted(token)
        if token.type == "WORD":
            if _BARE_RANGE.fullmatch(text):
                return _checked(FIELDS["during"], ":", text, token)
            text, prefix = text.removesuffix("*"), text.endswith("*")
        problem = word_problem(text, prefix, quoted=token.type == "PHRASE")
        if problem is not None:
            raise QueryError(*problem, _start(token), _end(token))
        return normal(Words(text, prefix=prefix))

    def _term(self, name: Token, op: str, token: Token) -> Filter:
        field = field_named(name.removesuffix(":"))
        if field is None:
            raise unknown_field(name.removesuffix(":"), _start(name))
        value, prefix = _unquoted(token)
        if token.type == "WORD":
            self._refuse_inner_field(field, token)
        if prefix or (token.type != "PHRASE" and value.endswith("*")):
            raise QueryError(
                translate("filter", "A star works in words, not in {field}.").format(field=field.name),
                translate("filter", "Names are matched whole; put quotes around a name that has a star in it."),
                _start(token),
                _end(token),
            )
        return _checked(field, op, value, token)

    def _refuse_inner_field(self, field: Field, token: Token) -> None:
        """Inside `field:( ... )` every unquoted word is a value: an operator or a field there is a slip."""
        problem = word_problem(str(token), False, quoted=False) if token in OPERATORS else None
        if field_named(token.partition(":")[0]) and ":" in token:
            message = translate("filter", "A field cannot stand inside the parentheses of {field}.")
            problem = message.format(field=field.name), translate("filter", "Close the parentheses before it.")
        if problem is not None:
            raise QueryError(*problem, _start(token), _end(token))


_BARE_RANGE = re.compile(r"(?:Y?-?[0-9][\w~?%-]*)?\.\.(?:-?Y?-?[0-9][\w~?%-]*)?")
_ESCAPED = re.compile(r'\\(["\\])')


def _start(token: Token) -> int:
    assert token.start_pos is not None
    return token.start_pos


def _end(token: Token) -> int:
    assert token.end_pos is not None
    return token.end_pos


def _unquoted(token: Token) -> tuple[str, bool]:
    """The text that a token stands for, and whether a star follows its closing quote."""
    if token.type != "PHRASE":
        return str(token), False
    inner = token.removesuffix("*")
    text = inner[1:-1]
    return (_ESCAPED.sub(r"\1", text) if inner[0] == '"' else text), len(inner) < len(token)


def _checked(field: Field, op: str, value: str, token: Token) -> Filter:
    try:
        check_value(field, op, value)
    except FrtError as error:
        near = error.instead if isinstance(error, MendableError) else None
        mend = None if near is None else Mend(_start(token), _end(token), value_text(Term(field.name, op, near)))
        raise QueryError(error.message, error.hint, _start(token), _end(token), mend) from None
    return normal(Term(field.name, op, value))


_ATOM, _ALL, _ANY = range(3)
_NAME = re.compile(r"\w+(?:['’&.-]\w+)*")
_DATE = re.compile(r"[\w.\[{][\w.~?%/\[\]{},+-]*")


def _node_text(node: Filter, parts: list[tuple[str, int]]) -> tuple[str, int]:
    """A node's text, and what it is: that decides where parentheses go."""
    if isinstance(node, Everything):
        return "()", _ATOM
    if isinstance(node, Words):
        return (_quoted(node.text) if node.phrase else node.text) + "*" * node.prefix, _ATOM
    if isinstance(node, Term):
        return f"{node.field}:{node.op.removeprefix(':')}{value_text(node)}", _ATOM
    if isinstance(node, Not):
        return f"-{_enclosed(parts[0], _ALL)}", _ATOM
    if isinstance(node, And):
        return " ".join(_enclosed(part, _ANY) for part in parts), _ALL
    return _any_text(node, parts)


def _any_text(node: Or, parts: list[tuple[str, int]]) -> tuple[str, int]:
    terms = [part for part in node.parts if isinstance(part, Term) and part.op == ":"]
    if len(terms) == len(parts) and len({term.field for term in terms}) == 1:
        return f"{terms[0].field}:({' OR '.join(map(value_text, terms))})", _ATOM
    return " OR ".join(text for text, _ in parts), _ANY


def _enclosed(part: tuple[str, int], loosest: int) -> str:
    return f"({part[0]})" if part[1] >= loosest else part[0]


def value_text(term: Term) -> str:
    """A condition's value as a filter writes it: in quotation marks where it needs them."""
    field = FIELDS.get(term.field)
    plain = _DATE if field is not None and field.takes in (Takes.DATE, Takes.NUMBER) else _NAME
    itself = plain.fullmatch(term.value) is not None and term.value not in OPERATORS
    return term.value if itself else _quoted(term.value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
