"""Languages: which one is spoken, and how it writes dates and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from frtdesk.base import language, words
from frtdesk.base.calendar import day_of
from frtdesk.base.language import LANGUAGES, chosen, speak
from frtdesk.base.translation import Entry, Translations, read_entries
from frtdesk.base.words import ENGLISH_SIGNS, decimal, number, translate, use_signs, within


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("code", ["de", "fr", "es", "pt"])
def test_names_and_signs_are_those_of_the_locale(code: str) -> None:
    locale, long, short = QLocale(code), QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    names, signs = LANGUAGES[code].names, LANGUAGES[code].signs
    assert list(names.months) == [locale.monthName(month, long) for month in range(1, 13)]
    assert list(names.months_alone) == [locale.standaloneMonthName(month, long) for month in range(1, 13)]
    assert list(names.short_months) == [locale.monthName(month, short) for month in range(1, 13)]
    assert list(names.weekdays) == [locale.dayName(day, long) for day in range(1, 8)]
    assert list(names.short_weekdays) == [locale.dayName(day, short) for day in range(1, 8)]
    use_signs(signs)
    for count in (0, 7, 999, 1_000, 1_234, 9_999, 10_000, 12_345, 1_234_567, -1_234):
        assert number(count) == locale.toString(count)
    assert decimal(1.25, 2) == locale.toString(1.25, "f", 2)


def test_english_numbers() -> None:
    use_signs(ENGLISH_SIGNS)
    assert (number(12_345), decimal(1_234.56, 1), decimal(3.0, 0)) == ("12,345", "1,234.6", "3")


@pytest.mark.parametrize(
    ("setting", "desktop", "spoken"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["sv_SE", "pt_BR"], "pt"),
        ("system", ["sv"], "en"),
        ("system", [], "en"),
        ("fr", ["de"], "fr"),
        ("nonsense", ["es"], "es"),
    ],
)
def test_which_language_is_spoken(setting: str, desktop: list[str], spoken: str) -> None:
    assert chosen(setting, desktop) == spoken


def test_the_environment_goes_before_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(language.ASKED_FOR, "mirrored")
    assert chosen("de", []) == "mirrored"
    monkeypatch.setenv(language.ASKED_FOR, "klingon")
    assert chosen("de", []) == "de"


@pytest.mark.parametrize(
    ("environment", "asked"),
    [
        ({"LANG": "de_DE.UTF-8"}, ["de_DE"]),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, []),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:en"}, ["fr", "en", "de_DE"]),
        ({"LC_MESSAGES": "POSIX", "LANGUAGE": "fr"}, []),
        ({}, []),
    ],
)
def test_what_the_environment_asks_for(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], asked: list[str]
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language.desktop_languages() == asked


def test_the_first_of_a_month_in_french() -> None:
    from frtdesk.base.wording import day_words, short_day

    speak("fr")
    assert day_words(day_of(2019, 3, 1)) == "1er mars 2019"
    assert short_day(day_of(2019, 1, 2)) == "2 janv. 2019"


def test_german_nouns_keep_their_capital() -> None:
    speak("de")
    assert within("Ansicht sichern") == "Ansicht sichern"
    speak("en")
    assert within("Save the view") == "save the view"


def test_a_translation_counts_by_its_own_rule() -> None:
    key = ("a", "%n event|%n events")
    words.use(Translations("fr", {key: Entry(key[1], True, "", ["%n événement", "%n événements"])}))
    assert [translate(*key, n) for n in (0, 1, 2)] == ["0 événement", "1 événement", "2 événements"]


def test_what_is_unfinished_or_gone_stays_english(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(
        '<TS version="2.1" language="de"><context><name>a</name>'
        "<message><source>One</source><translation>Eins &amp; &lt;b&gt;</translation></message>"
        '<message><source>Two</source><translation type="unfinished">Zwei</translation></message>'
        '<message><source>Three</source><translation type="vanished">Drei</translation></message>'
        "<message><source>Four</source><translation></translation></message>"
        "</context></TS>",
        "utf-8",
    )
    words.use(Translations("de", read_entries(file)))
    assert [translate("a", text) for text in ("One", "Two", "Three", "Four", "Five")] == [
        "Eins & <b>", "Two", "Three", "Four", "Five",
    ]  # fmt: skip


def test_every_language_has_its_file_and_says_its_tag() -> None:
    tags = {}
    for code in LANGUAGES:
        speak(code)
        tags[code] = words.language()
    assert tags == {"en": "en-GB", "de": "de", "fr": "fr", "es": "es", "pt": "pt-BR"}


def test_the_accented_language_is_longer_and_keeps_what_is_put_in() -> None:
    speak("pseudo")
    said = translate("a", "Open {name}: &file with `kind:law` and %n event|Open %n events", 1)
    assert "{name}" in said
    assert "`kind:law`" in said
    assert said[0] + said[-1] == "⟦⟧"
    assert len(translate("a", "Twenty letters about")) == 28
