"""JSON as people write it for timelines: single quotes, bare names, comments, trailing commas, new Date(2006, 2, 15),
a variable or call around it. Objects know the line at which they begin."""

from __future__ import annotations

import re
from typing import Any

from frtdesk.base.words import translate

DEEPEST = 100

_TOKEN = re.compile(
    r"""(?P<blank>[\s\ufeff]+|//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+')
    |(?P<number>[+-]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))
    |(?P<name>[A-Za-z_$][\w$.]*)
    |(?P<sign>[{}\[\]:,()+;=])""",
    re.X | re.S,
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|.)", re.S)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "", "\n": "", "\r\n": ""}
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}


class LooseJsonError(Exception):
    """`why`: a phrase without a full stop; `line`: where it cannot be read on."""

    def __init__(self, why: str, line: int) -> None:
        super().__init__(why)
        self.why = why
        self.line = line


class Fields(dict[str, Any]):
    """An object. `line`: where it begins."""

    line = 0


def read_loose(text: str) -> Any:
    """The first object of a text. Raises LooseJsonError."""
    return _Parser(text).document()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._kind = ""
        self._token = ""
        self._token_line = 1

    def document(self) -> Any:
        first = min((at for sign in "{[" if (at := self._text.find(sign)) >= 0), default=-1)
        if first < 0:
            raise LooseJsonError(translate("import", "there is no object in it"), 1)
        self._line += self._text.count("\n", 0, first)
        self._at = first
        self._next()
        return self._value(0)

    def _next(self) -> None:
        while True:
            found = _TOKEN.match(self._text, self._at)
            if found is None:
                self._kind, self._token, self._token_line = "", self._text[self._at : self._at + 1], self._line
                return
            self._at = found.end()
            self._kind, self._token, self._token_line = found.lastgroup or "", found[0], self._line
            if self._kind in ("blank", "string"):
                self._line += self._token.count("\n")
            if self._kind != "blank":
                return

    def _wrong(self) -> LooseJsonError:
        why = translate("import", "it is damaged, or no JSON; nothing behind it could be read")
        return LooseJsonError(why, self._token_line)

    def _is(self, sign: str) -> bool:
        return self._kind == "sign" and self._token == sign

    def _take(self, sign: str) -> None:
        if not self._is(sign):
            raise self._wrong()
        self._next()

    def _value(self, depth: int) -> Any:
        if depth > DEEPEST:
            raise LooseJsonError(translate("import", "its parts lie too deep within each other"), self._token_line)
        if self._is("{"):
            return self._object(depth)
        if self._is("["):
            return self._list(depth)
        kind, token = self._kind, self._token
        if kind == "string":
            return self._string()
        self._next()
        if kind == "number":
            return self._number(token)
        if kind == "name" and token == "new" and self._token == "Date":
            return self._date()
        if kind == "name" and token in _WORDS:
            return _WORDS[token]
        raise self._wrong()

    def _string(self) -> str:
        """One, or several with + between them."""
        parts = [_unescaped(self._token[1:-1])]
        self._next()
        while self._is("+"):
            self._next()
            if self._kind != "string":
                raise self._wrong()
            parts.append(_unescaped(self._token[1:-1]))
            self._next()
        return "".join(parts)

    def _number(self, token: str) -> int | float:
        try:
            return int(token, 0) if "x" in token.lower() else int(token)
        except ValueError:
            return float(token)

    def _date(self) -> str:
        """Months count from 0 there."""
        self._next()
        self._take("(")
        parts: list[Any] = []
        while not self._is(")"):
            parts.append(self._value(DEEPEST))
            if self._is(","):
                self._next()
        self._next()
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        if not 2 <= len(parts) <= 7 or not all(isinstance(part, int) for part in parts):
            raise self._wrong()
        year, month, day, *time = [*parts, 1] if len(parts) == 2 else parts
        if not any(time):
            return f"{year:04}-{month + 1:02}-{day:02}"
        clock = ":".join(f"{part:02}" for part in [*time, 0, 0, 0][:3])
        return f"{year:04}-{month + 1:02}-{day:02}T{clock}"

    def _object(self, depth: int) -> Fields:
        found = Fields()
        found.line = self._token_line
        self._next()
        while not self._is("}"):
            if self._kind == "string":
                name = _unescaped(self._token[1:-1])
            elif self._kind in ("name", "number"):
                name = self._token
            else:
                raise self._wrong()
            self._next()
            self._take(":")
            found[name] = self._value(depth + 1)
            if not self._is("}"):
                self._take(",")
        self._next()
        return found

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        self._next()
        while not self._is("]"):
            found.append(self._value(depth + 1))
            if not self._is("]"):
                self._take(",")
        self._next()
        return found


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_escaped, text) if "\\" in text else text


def _escaped(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] in "ux" and len(code) > 1:
        return chr(int(code[1:], 16))
    return _ESCAPED.get(code, code)
