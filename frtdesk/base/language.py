"""The program's languages: which one a person wants, and what each has beside its messages.

Names and signs are CLDR's, written down here: so they are the same on every machine, and the command line has them
without Qt. A test compares them with Qt's.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.base import words
from frtdesk.base.date_names import ENGLISH, Names, use_names
from frtdesk.base.words import ENGLISH_SIGNS, Signs

SYSTEM = "system"
"""The value of the setting for: as the desktop is."""

ASKED_FOR = "FRTDESK_LANGUAGE"
"""An environment variable that goes before the setting; it also knows `PSEUDO`, which are for trying the window."""

PSEUDO = ("pseudo", "mirrored")


@dataclass(frozen=True)
class Language:
    """`own_name`: what those call it who read it; a person who looks for hers may read no other."""

    own_name: str
    names: Names
    signs: Signs
    right_to_left: bool = False


def _names(months: str, short: str, weekdays: str, short_weekdays: str, first: str = "1") -> Names:
    spoken = tuple(months.split())
    return Names(spoken, spoken, tuple(short.split()), tuple(weekdays.split()), tuple(short_weekdays.split()), first)


LANGUAGES: dict[str, Language] = {
    "en": Language("English", ENGLISH, ENGLISH_SIGNS),
    "de": Language(
        "Deutsch",
        _names(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
            "Mo. Di. Mi. Do. Fr. Sa. So.",
        ),
        Signs(".", ",", small_within=False),
    ),
    "fr": Language(
        "Français",
        _names(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lun. mar. mer. jeu. ven. sam. dim.",
            "1er",
        ),
        Signs("\u202f", ","),
    ),
    "es": Language(
        "Español",
        _names(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sept oct nov dic",
            "lunes martes miércoles jueves viernes sábado domingo",
            "lun mar mié jue vie sáb dom",
        ),
        Signs(".", ",", grouped_from=10_000),
    ),
    "pt": Language(
        "Português",
        _names(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
            "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
            "seg. ter. qua. qui. sex. sáb. dom.",
            "1º",
        ),
        Signs(".", ","),
    ),
}  # fmt: skip


def chosen(setting: str, desktop: Sequence[str]) -> str:
    """The code of the language to speak. `desktop`: tags in the order in which the desktop wants them."""
    named = os.environ.get(ASKED_FOR, "")
    if named in LANGUAGES or named in PSEUDO:
        return named
    if setting in LANGUAGES:
        return setting
    for tag in desktop:
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def desktop_languages() -> list[str]:
    """What the environment of a process asks for, best first, where there is no Qt to ask."""
    asked = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next((tag for tag in asked if tag), "")
    if first.split(".")[0] in ("", "C", "POSIX"):
        return []
    return [tag.split(".")[0] for tag in (*os.environ.get("LANGUAGE", "").split(":"), first) if tag]


def speak(code: str) -> Language:
    """From now on messages, dates and numbers are in this language. Texts that are shown already stay."""
    if code in PSEUDO:
        from frtdesk.base.pseudo import accented, mirrored

        words.use(mirrored if code == "mirrored" else accented)
        language = Language(code, ENGLISH, ENGLISH_SIGNS, right_to_left=code == "mirrored")
    else:
        language = LANGUAGES[code]
        words.use(_translator(code))
    words.use_signs(language.signs)
    use_names(language.names)
    return language


def _translator(code: str) -> words.Translator | None:
    if code == "en":
        return None
    from frtdesk.base.paths import resources
    from frtdesk.base.translation import Translations, read_entries, translations_file

    return Translations(code, read_entries(translations_file(resources(), code)))
