"""Keep the translations: gather messages from the source, hand out what is missing, take back what was translated.

python packaging/translations.py update                 all messages into resources/translations/frtdesk_*.ts
python packaging/translations.py todo de OUT.json       what is missing: [{"id", "context", "source", "n", "comment"}]
python packaging/translations.py fill de IN.json        {"id": "text"} or, for n: {"id": ["one", "many"]}
python packaging/translations.py count                  how much of each language is done; fails where some is missing

Refused entries of `fill` are told and left out, the others are kept; the exit status says whether any was refused.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from typing import Any
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from messages import Message, messages_of  # noqa: E402

from frtdesk.base.translation import Entry, Key, read_entries, translations_file  # noqa: E402

OTHERS = {"de": "de", "fr": "fr", "es": "es", "pt": "pt-BR"}
"""The languages, with the tag that the message "language" has in each."""

Entries = dict[Key, Entry]


def main(arguments: list[str] | None = None) -> int:
    asked = argparse.ArgumentParser(description="Keep the translations of frtdesk.")
    doing = asked.add_subparsers(dest="doing", required=True)
    doing.add_parser("update")
    doing.add_parser("count")
    for name in ("todo", "fill"):
        part = doing.add_parser(name)
        part.add_argument("language", choices=list(OTHERS))
        part.add_argument("file", type=Path)
    options = asked.parse_args(arguments)
    folder, messages = ROOT / "resources", messages_of(ROOT)
    if options.doing == "update":
        for language in OTHERS:
            update(folder, language, messages)
    if options.doing == "todo":
        update(folder, options.language, messages)
        missing = todo(messages, read_entries(translations_file(folder, options.language)))
        options.file.write_text(json.dumps(missing, ensure_ascii=False, indent=1) + "\n", "utf-8")
        say(f"{len(missing)} messages to translate in {options.file}")
    if options.doing == "fill":
        entries = update(folder, options.language, messages)
        refused = fill(messages, entries, json.loads(options.file.read_text("utf-8")))
        write(translations_file(folder, options.language), options.language, messages, entries)
        for line in refused:
            say(line)
        say(f"{len(refused)} refused; {sum(done(m, entries) for m in messages)} of {len(messages)} are done")
        return bool(refused)
    return count(folder, messages) if options.doing == "count" else 0


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def count(folder: Path, messages: list[Message]) -> int:
    """Say how much of each language is done; 1 where some is missing."""
    missing = 0
    for language in OTHERS:
        entries = read_entries(translations_file(folder, language))
        ready = sum(done(message, entries) for message in messages)
        missing += len(messages) - ready
        say(f"{language}: {ready} of {len(messages)}")
    return bool(missing)


def update(folder: Path, language: str, messages: list[Message]) -> Entries:
    """Bring a file in line with the source: new messages unfinished, old ones kept, those that are gone marked."""
    file = translations_file(folder, language)
    entries = read_entries(file) if file.exists() else {}
    here = {(message.context, message.source): message for message in messages}
    for key, message in here.items():
        entry = entries.setdefault(key, Entry(message.source))
        if entry.numerus != message.numerus:
            entry.numerus, entry.forms = message.numerus, []
        if not entry.forms or entry.state == "unfinished":
            entry.state = "unfinished"
        else:
            entry.state = ""
    for key in [key for key in entries if key not in here]:
        if not any(entries[key].forms):
            del entries[key]
        else:
            entries[key].state = "vanished"
    if ("language", "en-GB") in here:
        entries["language", "en-GB"] = Entry("en-GB", forms=[OTHERS[language]])
    write(file, language, messages, entries)
    return entries


def done(message: Message, entries: Entries) -> bool:
    entry = entries.get((message.context, message.source))
    return entry is not None and entry.done


def id_of(key: Key) -> str:
    """A short name for a message that stays while its text does."""
    return hashlib.sha256("\0".join(key).encode()).hexdigest()[:12]


def todo(messages: list[Message], entries: Entries) -> list[dict[str, Any]]:
    """What is not translated yet, in the order of contexts."""
    return [
        {
            "id": id_of((message.context, message.source)),
            "context": message.context,
            "source": message.source,
            "n": message.numerus,
            "comment": "; ".join(message.places[:4]),
        }
        for message in messages
        if not done(message, entries)
    ]


def fill(messages: list[Message], entries: Entries, given: dict[str, Any]) -> list[str]:
    """Take translations in; answers what was refused, with the reason. Translated again is translated anew."""
    known = {id_of((message.context, message.source)): message for message in messages}
    refused: list[str] = []
    for name, text in given.items():
        message = known.get(name)
        problem = mistake(message, text) if message else "there is no such message"
        if problem or message is None:
            refused.append(f"{name}: {problem}: {message.source[:80] if message else ''}")
            continue
        forms = [text] if isinstance(text, str) else list(text)
        entries[message.context, message.source] = Entry(message.source, message.numerus, "", forms)
    return refused


def mistake(message: Message, given: object) -> str:
    """What is wrong with a translation, empty where nothing is."""
    forms: list[str] = [given] if isinstance(given, str) else given if isinstance(given, list) else []
    if not forms or not all(isinstance(form, str) and form.strip() for form in forms):
        return "a text is empty or no text"
    if len(forms) != (2 if message.numerus else 1):
        return 'a message with a number takes ["one", "many"]' if message.numerus else "a message takes one text"
    ours = message.source.split("|", 1) if message.numerus else [message.source]
    for form, source in zip(forms, ours * 2, strict=False):
        if problem := _mistake_in(source, form):
            return problem
    return ""


def _mistake_in(source: str, form: str) -> str:
    """What one form of a translation lost or added of what the program puts in or reads."""
    for what, signs in (
        ("%n", _numbers), ("{names}", _names), ("& before a letter", _accelerators), ("tags", _tags),
        ("blanks at the ends", _ends), ("…", _dots), ("lines", _lines),
    ):  # fmt: skip
        if signs(source) != signs(form):
            return f"{what} differ: {signs(source)} became {signs(form)}"
    return ""


def _numbers(text: str) -> bool:
    return "%n" in text


def _names(text: str) -> list[str] | str:
    """The names in braces; a text with a single brace is compared by it alone."""
    try:
        return sorted({f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(text) if name is not None})
    except ValueError:
        return "a single brace"


def _accelerators(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def _tags(text: str) -> Counter[str]:
    return Counter(re.findall(r"</?[a-z]+", text))


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _dots(text: str) -> bool:
    return text.rstrip().endswith("…")


def _lines(text: str) -> int:
    return text.count("\n")


def write(file: Path, language: str, messages: list[Message], entries: Entries) -> None:
    """Write a file of translations, contexts and messages sorted, without the lines of the source: a message that
    moves within a file changes nothing here."""
    files = {(message.context, message.source): message.files for message in messages}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    tag = OTHERS[language].replace("-", "_")
    lines.append(f'<TS version="2.1" language="{tag}" sourcelanguage="en_GB">')
    contexts = sorted({context for context, _ in entries})
    for context in contexts:
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in entries if key[0] == context):
            lines += _message_lines(entries[key], files.get(key, ()))
        lines.append("</context>")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")


def _message_lines(entry: Entry, files: tuple[str, ...]) -> list[str]:
    state = f' type="{entry.state}"' if entry.state else ""
    numerus = ' numerus="yes"' if entry.numerus else ""
    lines = [f"    <message{numerus}>"]
    lines += [f'        <location filename="../../{file}"/>' for file in files]
    lines.append(f"        <source>{escape(entry.source)}</source>")
    if entry.numerus:
        forms = entry.forms or ["", ""]
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(''.join(entry.forms))}</translation>")
    return [*lines, "    </message>"]


if __name__ == "__main__":
    sys.exit(main())
