"""Find every message in the source: what stands in `translate`, in `mark`, and in a file's short name for `mark`.

Qt's own lupdate drops `translate(..., n)` without a word, so this walks the syntax tree itself. A message that is put
together at run time cannot be found, so it is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = ("translate", "mark")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """`numerus`: it is told with a number; `places`: where it stands, as "frtdesk/ui/keys.py Keys.__init__"."""

    context: str
    source: str
    numerus: bool
    places: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(place.split(" ")[0] for place in self.places))


class HiddenMessageError(Exception):
    """A message is written in a way that no translator would ever see."""


def messages_of(root: Path) -> list[Message]:
    """All messages of the package under `root`, sorted by context and text."""
    found: dict[tuple[str, str], list[tuple[str, bool]]] = {}
    for file in sorted((root / "frtdesk").rglob("*.py")):
        place = file.relative_to(root).as_posix()
        for context, source, counted, function in calls_in(file.read_text("utf-8"), place):
            found.setdefault((context, source), []).append((f"{place} {function}".strip(), counted))
    return [
        Message(context, source, any(counted for _, counted in seen), tuple(dict.fromkeys(at for at, _ in seen)))
        for (context, source), seen in sorted(found.items())
    ]


def calls_in(text: str, place: str) -> Iterator[tuple[str, str, bool, str]]:
    """Context, message, whether it has a number, and the function of each message in one file."""
    tree = ast.parse(text)
    short = _short_names(tree)
    imported = _imported(tree)
    for call, function in _calls(tree, ""):
        assert isinstance(call.func, ast.Name)
        name, args = call.func.id, call.args
        if name in short:
            if len(args) != 1 or (source := _text(args[0])) is None:
                raise HiddenMessageError(f"{place}:{call.lineno}: {name}() takes one text that is written out")
            yield short[name], source, _counted(source), function
        elif name in imported:
            context = _text(args[0]) if args else None
            if context is None or len(args) < 2:
                raise HiddenMessageError(f"{place}:{call.lineno}: the context of a message is written out")
            source = _text(args[1])
            if source is not None:
                yield context, source, len(args) > 2 or bool(call.keywords) or _counted(source), function
            elif not _told_elsewhere(args[1], name, function in short):
                raise HiddenMessageError(
                    f"{place}:{call.lineno}: a message is written out: {ast.unparse(args[1])[:60]}"
                )


def _imported(tree: ast.Module) -> set[str]:
    """Which of the calls a file has from `base.words`, or makes itself; painters too have a `translate`."""
    made = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in CALLS}
    return made | {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "frtdesk.base.words"
        for name in node.names
        if name.name in CALLS
    }


def _short_names(tree: ast.Module) -> dict[str, str]:
    """Functions of a file that mark their only argument, with their context."""
    found: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=given)]),
                body=[
                    ast.Return(
                        value=ast.Call(
                            func=ast.Name(id="mark"), args=[ast.Constant(value=str(context)), ast.Name(id=passed)]
                        )
                    )
                ],
            ) if passed == given:
                found[name] = context
            case _:
                pass
    return found


def _calls(node: ast.AST, function: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call of a plain name below, with the dotted name of the function or class that it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = function
        if isinstance(child, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            inner = f"{function}.{child.name}".lstrip(".")
        elif isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
            yield child, function
        yield from _calls(child, inner)


def _told_elsewhere(node: ast.expr, name: str, is_short_name: bool) -> bool:
    """Whether a text comes from where it was marked: a variable, an attribute or an entry of a table."""
    if name == "mark":
        return is_short_name
    if isinstance(node, ast.Call):  # TABLE.get(key, OTHER)
        return isinstance(node.func, ast.Attribute) and node.func.attr == "get"
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _counted(source: str) -> bool:
    return "%n" in source
