"""The text of the manual is true of the program: what it names exists, and what exists is named."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import click
import pytest

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.app.exports import registry
from frtdesk.cli.program import program
from frtdesk.formats.readers import READABLE
from frtdesk.model import vocabulary
from frtdesk.model.fields import FIELDS
from frtdesk.model.query import parse
from frtdesk.state.setting import SETTINGS
from tests.ui.manual.written import (
    CHAPTERS,
    FOLDER,
    LINK,
    ROOT,
    TEXTS,
    WHOLE,
    Labels,
    all_messages,
    code_of,
    lines_of_code,
    named_ways,
    ways_through_menus,
)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module("manual")
    sys.modules.pop("manual", None)


# ---------------------------------------------------------------------- chapters and links


def test_each_chapter_has_a_number_of_its_own() -> None:
    assert all(re.fullmatch(r"\d\d-[a-z-]+\.md", name) for name in TEXTS)
    assert len({name[:2] for name in TEXTS}) == len(TEXTS)


def test_every_chapter_begins_with_its_one_title() -> None:
    for name, chapter in CHAPTERS.items():
        assert [section.level for section in chapter.sections].count(1) == 1, name
        assert chapter.text.startswith("# "), name
        assert all(section.level <= 3 for section in chapter.sections), name


def test_every_link_and_picture_of_the_manual_leads_somewhere() -> None:
    for name, text in TEXTS.items():
        for is_picture, target in LINK.findall(text):
            file, _, anchor = target.partition("#")
            if is_picture:
                assert (FOLDER / target).is_file(), f"{name}: {target}"
            elif not target.startswith("https://"):
                assert (file or name) in CHAPTERS, f"{name}: {target}"
                assert not anchor or CHAPTERS[file or name].section_at(anchor), f"{name}: {target}"


def test_every_chapter_is_linked_from_another() -> None:
    linked = {target.partition("#")[0] for _, target in LINK.findall(WHOLE)}
    assert set(CHAPTERS) - linked == {"01-start.md"}


def test_pictures_are_small_shown_and_told_in_words() -> None:
    shown = re.findall(r"!\[([^\]]*)\]\((pictures/[a-z0-9-]+\.png)\)", WHOLE)
    assert {target for _, target in shown} == {f"pictures/{file.name}" for file in (FOLDER / "pictures").iterdir()}
    assert all(len(words) > 20 for words, _ in shown)
    assert sum(file.stat().st_size for file in (FOLDER / "pictures").iterdir()) < 400_000


# ---------------------------------------------------------------------- what exists is named


def test_every_action_stands_among_the_keys() -> None:
    text = TEXTS["20-keys.md"]
    for action in ACTIONS:
        assert action.title.rstrip("…") in text, action.id
        for key in action.keys:
            assert key in text, action.id


def test_settings_commands_and_vocabulary_are_written_by_the_program(maker: ModuleType) -> None:
    """`make manual` brings them up to date."""
    assert [file.name for file in maker.renewed(FOLDER)] == []


def test_every_setting_stands_in_the_manual() -> None:
    for setting in SETTINGS.values():
        if setting.shown:
            assert f"**{setting.title}**" in TEXTS["18-settings.md"], setting.key


def test_every_command_and_option_stands_in_the_manual() -> None:
    text = TEXTS["19-commands.md"]
    for path, command in commands():
        assert f"### {path}\n" in text, path
        for option in command.params:
            if isinstance(option, click.Option):
                for name in option.opts:
                    assert re.search(rf"`{name}\b", text), f"{path} {name}"
    assert all(f"`{option}`" in text for option in ("--help", "--version", "--debug"))


def commands(group: click.Group = program, path: str = "frtdesk") -> Iterator[tuple[str, click.Command]]:
    above = click.Context(group)
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command is not None
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")


def test_every_word_of_the_vocabulary_stands_in_the_glossary() -> None:
    every = (vocabulary.KINDS, vocabulary.STAGES, vocabulary.POLICY_TYPES, vocabulary.ROLES, vocabulary.LEVELS,
             vocabulary.SOURCE_KINDS, vocabulary.RELATION_KINDS, vocabulary.ACTOR_KINDS)  # fmt: skip
    for words in every:
        for term in words:
            if term.code:
                assert f"| **{term.title}** | `{term.code}` |" in TEXTS["21-glossary.md"], term.code


def test_every_field_of_the_filter_stands_in_the_manual() -> None:
    described = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", TEXTS["05-filter.md"], re.M)
    named = {name for cell in described for name in re.findall(r"`(\w+)`", cell)}
    assert {name for field in FIELDS.values() for name in (field.name, *field.also)} <= named


def test_every_choice_of_a_field_stands_in_the_manual() -> None:
    code = set(code_of(TEXTS["21-glossary.md"])) | set(re.findall(r"\w+", TEXTS["05-filter.md"]))
    for field in FIELDS.values():
        assert {term.code for term in field.choices} <= code, field.name


def test_every_format_stands_in_the_manual() -> None:
    written, read = TEXTS["13-formats.md"], TEXTS["14-import.md"]
    for form in registry():
        assert f"`{form.name}`" in written, form.name
        assert all(f"`.{suffix}`" in written for suffix in form.suffixes), form.name
    for readable in READABLE:
        assert all(f"`.{suffix}`" in read for suffix in readable.suffixes), readable.name


# ---------------------------------------------------------------------- what is named exists


def test_every_way_through_the_menus_exists() -> None:
    named = named_ways(WHOLE, [title.replace("&", "") for title in MENUS.values()])
    assert len(named) > 30
    assert named - ways_through_menus() == set()


def test_every_label_in_italics_is_one_of_the_program() -> None:
    labels = Labels(all_messages())
    assert {name: found for name, text in TEXTS.items() if (found := labels.unknown(text))} == {}


def test_every_sentence_that_something_goes_wrong_with_is_one_of_the_program() -> None:
    quoted = re.findall(r'\*\*"([^"]+)"', TEXTS["22-troubleshooting.md"])
    assert len(quoted) > 7
    labels = Labels(all_messages())
    assert [sentence for sentence in quoted if not labels.knows(sentence)] == []


def test_a_label_that_no_message_has_is_found() -> None:
    text = "*Save view*, *2 more without events*, *Clear A*, `*no*`, **bold**, *View > Table*, *Sunshine*"
    known = {"{first} {last}", "Save view…", "%n more without event|%n more without events", "Clear {letter}"}
    assert Labels(known).unknown(text) == {"Sunshine"}


def test_every_example_of_a_filter_can_be_read() -> None:
    text = TEXTS["05-filter.md"]
    examples = re.findall(r"^- `([^`]+)` –", text, re.M) + re.findall(r"^(actor:.+)$", text, re.M)
    cells = re.findall(r"^\| (`.+?) \|", text.split("## Fields")[0], re.M)
    examples += [part for cell in cells for part in re.findall(r"`([^`]+)`", cell)]
    fields = "|".join(name for field in FIELDS.values() for name in (field.name, *field.also))
    examples += [code for code in code_of(WHOLE) if re.match(rf"-?(?:{fields}):.", code) and "frtdesk" not in code]
    examples += re.findall(r"--(?:filter|compare) \"([^.\"][^\"]+)\"", WHOLE)
    assert len(examples) > 40
    for example in examples:
        parse(example)


def test_every_example_of_a_command_is_accepted() -> None:
    """The parser takes it; nothing is run."""
    lines = [line for line in lines_of_code(WHOLE) if line.startswith("frtdesk ")]
    lines += [code for code in code_of(WHOLE) if re.match(r"frtdesk (?!COMMAND)[a-z.]", code)]
    lines = [line for line in lines if "[OPTIONS]" not in line]
    assert len(lines) > 40
    for line in lines:
        words = shlex.split(re.split(r" [|>] ", line.replace("...", "x"))[0])[1:]
        words = [word for word in words if word != "X"]
        assert understood(program, words, "frtdesk"), line


def understood(group: click.Group, words: list[str], path: str) -> bool:
    """Whether a command takes these words. A bare name of one, as in a sentence, is right where it is a command."""
    context = click.Context(group, info_name=path)
    if isinstance(group, type(program)) and words and words[0] not in group.list_commands(context):
        words = ["open", *words]
    command = group.get_command(context, words[0])
    assert command is not None
    if isinstance(command, click.Group):
        return len(words) > 1 and understood(command, words[1:], f"{path} {words[0]}")
    if len(words) == 1:
        return True
    command.make_context(words[0], words[1:], parent=context, resilient_parsing=False).close()
    return True


def test_the_grammar_of_the_filter_is_whole() -> None:
    printed = TEXTS["05-filter.md"].split("## The grammar")[1]
    for word in ("OR", "AND", "NOT", ">=", "<=", '">"', '"<"', '"="', "phrase", '"*"', '"("'):
        assert word in printed, word
