"""The keeper of translations: finds every message, hands out what is missing, takes back only what fits."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from frtdesk.base.translation import PLURALS, read_entries, translations_file

ROOT = Path(__file__).parents[2]


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import translations

    yield translations
    for name in ("translations", "messages"):
        sys.modules.pop(name, None)


def found_in(keeper: ModuleType, text: str) -> list[tuple[str, str, bool, str]]:
    return list(sys.modules["messages"].calls_in(text, "here.py"))


def written_out(source: str) -> int:
    """How many messages a file writes out, by its letters alone: name, bracket, text, comma, text."""
    there = "frtdesk.base.words import" in source or "def translate(" in source
    return len(re.findall(r"(?<![.\w])(?:translate|mark)\(\s*([\"'])[^\"']+\1,\s*[\"']", source)) if there else 0


def test_no_call_is_missed(keeper: ModuleType) -> None:
    for file in sorted((ROOT / "frtdesk").rglob("*.py")):
        source = file.read_text("utf-8")
        names = re.findall(r"def (\w+)\((\w+): str\) -> str:\n    return mark\(\"[^\"]+\", \2\)", source)
        short = sum(len(re.findall(rf"\b{name}\(", source)) - 1 for name, _ in names)
        assert len(found_in(keeper, source)) == written_out(source) + short, file


def test_every_message_is_in_every_language(keeper: ModuleType) -> None:
    """Where this fails, `make translations` brings the files in line."""
    messages = {(message.context, message.source) for message in keeper.messages_of(ROOT)}
    assert len(messages) > 2_500
    for language in keeper.OTHERS:
        entries = read_entries(translations_file(ROOT / "resources", language))
        assert {key for key, entry in entries.items() if entry.state != "vanished"} == messages


def test_every_language_is_whole(keeper: ModuleType) -> None:
    """Where this fails, `packaging/translations.py todo de OUT.json` lists what is missing."""
    messages = keeper.messages_of(ROOT)
    for language in keeper.OTHERS:
        entries = read_entries(translations_file(ROOT / "resources", language))
        assert [message.source for message in messages if not entries[message.context, message.source].done] == []


def test_what_is_translated_fits_its_message(keeper: ModuleType) -> None:
    messages = keeper.messages_of(ROOT)
    for language in keeper.OTHERS:
        entries = read_entries(translations_file(ROOT / "resources", language))
        for message in messages:
            entry = entries[message.context, message.source]
            if entry.done and message.context != "language":
                given = entry.forms if message.numerus else entry.forms[0]
                assert not keeper.mistake(message, given), (language, message.source)


def test_no_message_is_translated_while_its_module_is_read() -> None:
    """It would stay in the language of the first window."""
    for file in sorted((ROOT / "frtdesk").rglob("*.py")):
        assert not list(_called_at_once(ast.parse(file.read_text("utf-8")))), file


def _called_at_once(node: ast.AST) -> Iterator[int]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "translate":
            yield child.lineno
        yield from _called_at_once(child)


IMPORT = "from frtdesk.base.words import mark, translate\n"


@pytest.mark.parametrize(
    "call",
    ['translate("a", f"{x} events")', 'translate("a", "x" + y)', 'translate(where, "x")', 'mark("a", text)'],
)
def test_a_message_that_nobody_could_translate_is_refused(keeper: ModuleType, call: str) -> None:
    with pytest.raises(sys.modules["messages"].HiddenMessageError, match=r"here\.py:2"):
        found_in(keeper, IMPORT + call)


def test_messages_are_found_with_their_context_number_and_place(keeper: ModuleType) -> None:
    source = IMPORT + (
        'def _m(text):\n    return mark("c", text)\n'
        'LATER = _m("Later")\n'
        "class Pane:\n    def say(self):\n"
        '        return translate("a", "%n event|%n events", 3) + translate("b", "One " "sentence.")\n'
        "        painter.translate(1)\n"
        '        translate("c", LATER)\n'
    )
    assert found_in(keeper, source) == [
        ("c", "Later", False, ""),
        ("a", "%n event|%n events", True, "Pane.say"),
        ("b", "One sentence.", False, "Pane.say"),
    ]


@pytest.fixture
def messages(keeper: ModuleType) -> list[object]:
    made = sys.modules["messages"].Message
    return [
        made("language", "en-GB", False, ()),
        made("a", "Open {name}…", False, ("frtdesk/x.py f",)),
        made("a", "&File", False, ("frtdesk/x.py",)),
        made("a", "%n event|%n events", True, ("frtdesk/x.py g",)),
    ]


def test_todo_and_fill_are_a_round_trip(keeper: ModuleType, messages: list[object], tmp_path: Path) -> None:
    entries = keeper.update(tmp_path, "de", messages)
    asked = keeper.todo(messages, entries)
    assert [(one["source"], one["n"]) for one in asked] == [
        ("Open {name}…", False), ("&File", False), ("%n event|%n events", True),
    ]  # fmt: skip
    given = dict(zip((one["id"] for one in asked), ["{name} öffnen…", "&Datei", ["%n Ereignis", "%n Ereignisse"]],
                     strict=True))  # fmt: skip
    assert keeper.fill(messages, entries, json.loads(json.dumps(given))) == []
    file = translations_file(tmp_path, "de")
    keeper.write(file, "de", messages, entries)
    assert read_entries(file) == entries
    assert keeper.todo(messages, read_entries(file)) == []


@pytest.mark.parametrize(
    ("which", "text", "why"),
    [
        (1, "Öffnen…", "names"),
        (1, "{nom} öffnen…", "names"),
        (1, "{name} öffnen", "…"),
        (1, "{name öffnen…", "names"),
        (1, ["{name}…", "{name}…"], "one text"),
        (1, "", "empty"),
        (1, 7, "empty"),
        (2, "Datei", "&"),
        (3, "%n Ereignisse", "one"),
        (3, ["ein Ereignis", "%n Ereignisse"], "%n"),
    ],
)
def test_what_does_not_fit_is_refused(
    keeper: ModuleType, messages: list[object], tmp_path: Path, which: int, text: object, why: str
) -> None:
    entries = keeper.update(tmp_path, "de", messages)
    name = keeper.id_of((messages[which].context, messages[which].source))  # type: ignore[attr-defined]
    refused = keeper.fill(messages, entries, {name: text})
    assert len(refused) == 1
    assert why in refused[0]
    assert len(keeper.todo(messages, entries)) == 3


def test_an_unknown_id_is_refused(keeper: ModuleType, messages: list[object], tmp_path: Path) -> None:
    assert "no such message" in keeper.fill(messages, keeper.update(tmp_path, "de", messages), {"0": "x"})[0]


def test_what_was_translated_stays_when_its_message_goes(
    keeper: ModuleType, messages: list[object], tmp_path: Path
) -> None:
    entries = keeper.update(tmp_path, "de", messages)
    keeper.fill(messages, entries, {keeper.id_of(("a", "&File")): "&Datei"})
    file = translations_file(tmp_path, "de")
    keeper.write(file, "de", messages, entries)
    fewer = keeper.update(tmp_path, "de", messages[:2])
    assert fewer["a", "&File"].state == "vanished"
    assert ("a", "%n event|%n events") not in fewer
    assert keeper.update(tmp_path, "de", messages)["a", "&File"].done


def test_zero_is_counted_as_each_language_does() -> None:
    assert {code: (rule(0), rule(1), rule(2)) for code, rule in PLURALS.items()} == {
        "en": (1, 0, 1), "de": (1, 0, 1), "es": (1, 0, 1), "fr": (0, 0, 1), "pt": (0, 0, 1),
    }  # fmt: skip
