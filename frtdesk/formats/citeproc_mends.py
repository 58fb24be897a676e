"""citeproc-py 0.8 to 0.11, mended from outside: what it sets otherwise than the styles say.

The styles are as their authors wrote them; what is wrong in the processor is put right in elements of ours, which its
parser makes instead of its own. Each says what it mends:

- `Substitute`: a variable that stands for a missing author is empty from then on (CSL 1.0.2, "Names"); citeproc-py
  forgets it where the style says so through a macro, and writes the title twice.
- `Group`: a group of which no variable has a value is left out; citeproc-py keeps its words ("Retrieved", "Edition").
- `Text`: quotation marks become signs, so that those within a title turn and full stops move inside afterwards.
- `case`, `Date_Part`: what is set here is not yet the title or the date but a sign for it (`citation_styles`), so they
  answer with the sign for the title in that case, or for that part of the date.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

QUOTE, UNQUOTE, ITALIC, UPRIGHT, LINK, LINKED = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
FIRST_SIGN, SIGNS = 0xE100, 0x40
HEADLINE, CAPITAL = 0x100, 0x200
"""How far the sign of a text in headline style, or with a capital, lies from that of the text as it stands."""
YEAR, SHORT_YEAR, MONTH, SHORT_MONTH, MONTH_NUMBER, TWO_DIGIT_MONTH, DAY, TWO_DIGIT_DAY, ORDINAL_DAY, CIRCA = map(
    chr, range(0xE180, 0xE18A)
)
_PARTS = {
    "year": {"long": YEAR, "short": SHORT_YEAR},
    "month": {
        "long": MONTH,
        "short": SHORT_MONTH,
        "numeric": MONTH_NUMBER,
        "numeric-leading-zeros": TWO_DIGIT_MONTH,
    },
    "day": {"numeric": DAY, "numeric-leading-zeros": TWO_DIGIT_DAY, "ordinal": ORDINAL_DAY},
}


@dataclass(slots=True)
class Ledger:
    """What happened to the variables of the entry that is being set."""

    asked: int = 0
    answered: int = 0
    read: list[str] = field(default_factory=list[str])
    spent: set[str] = field(default_factory=set[str])
    lead: str = ""

    def clear(self) -> None:
        """A new entry begins."""
        self.asked = self.answered = 0
        self.read.clear()
        self.spent.clear()
        self.lead = ""


class Signs:
    """A formatter of citeproc-py that writes signs instead of marks of any one format."""

    @staticmethod
    def preformat(text: Any) -> Any:
        return text

    @staticmethod
    def Italic(text: Any) -> str:
        return f"{ITALIC}{text}{UPRIGHT}"

    Oblique = Italic
    Bold = Light = Underline = Superscript = Subscript = SmallCaps = staticmethod(str)


def shifted(text: str, by: int, first_only: bool = False) -> str:
    """The signs of variables in a text, for the same variables in another case."""

    def shift(letter: str) -> str:
        return chr(ord(letter) + by) if FIRST_SIGN <= ord(letter) < FIRST_SIGN + SIGNS else letter

    return shift(text[0]) + text[1:] if first_only else "".join(map(shift, text))


class _Cased:
    """Mixed into what the processor sets: a sign in another case is another sign."""

    def case(self, text: Any, language: Any = None) -> Any:
        me, base = cast("Any", self), cast("Any", super())
        wanted = me.get("text-case")
        said = str(text)
        if not said or not any(FIRST_SIGN <= ord(letter) < FIRST_SIGN + SIGNS for letter in said):
            return base.case(text, language)
        if wanted == "title":
            return shifted(said, HEADLINE)
        return shifted(said, CAPITAL, first_only=True) if wanted == "capitalize-first" else text


def mended_elements(model: Any, ledger: Ledger) -> dict[str, type]:
    """The elements to put in the place of those of `citeproc.model`, by their names in a style. They keep `ledger`."""
    kinds = (*_values(model, ledger), *_groups(model, ledger), _date_part(model))
    return {kind.__name__.replace("_", "-").lower(): kind for kind in kinds}


def _values(model: Any, ledger: Ledger) -> tuple[type, ...]:
    """What sets the value of a variable."""

    class Counted:
        def render(self, *args: Any, **more: Any) -> Any:
            ledger.asked += 1
            base: Any = super()
            text: Any = base.render(*args, **more)
            ledger.answered += bool(text)
            return text

    class Text(_Cased, model.Text):
        def _variable(self, item: Any, context: Any) -> Any:
            variable = self.get("variable")
            if variable in ledger.spent:
                raise model.VariableError
            ledger.asked += variable not in self.generated_variables
            base: Any = super()
            text: Any = base._variable(item, context)
            if text:
                ledger.answered += 1
                ledger.read.append(variable)
            return text

        def quote(self, string: Any) -> Any:
            return f"{QUOTE}{string}{UNQUOTE}" if self.get("quotes", "false").lower() == "true" else string

    class Names(Counted, model.Names):
        pass

    class Date(Counted, model.Date):
        pass

    class Number(_Cased, Counted, model.Number):
        pass

    class Label(_Cased, model.Label):
        pass

    return Text, Names, Date, Number, Label


def _groups(model: Any, ledger: Ledger) -> tuple[type, ...]:
    """What decides whether something is set."""

    class Substitute(model.Substitute):
        def render(self, item: Any, context: Any = None, **more: Any) -> Any:
            before = len(ledger.read)
            base: Any = super()
            text: Any = base.render(item, context=context, **more)
            if text:
                ledger.spent.update(ledger.read[before:])
                ledger.lead = ledger.lead or next(iter(ledger.read[before:]), "")
            return text

    class Group(model.Group):
        def process(self, item: Any, context: Any = None, **more: Any) -> Any:
            asked, answered = ledger.asked, ledger.answered
            base: Any = super()
            text: Any = base.process(item, context=context, **more)
            if ledger.answered == answered:
                if ledger.asked > asked:
                    raise model.VariableError
                ledger.answered += 1  # words alone count as a value for the group around them (CSL 1.0.2, "Group")
            return text

    return Substitute, Group


def _date_part(model: Any) -> type:
    """What sets a year, a month or a day."""

    class Date_Part(_Cased, model.Date_Part):  # noqa: N801 (the processor's own name)
        def process(self, date: Any, context: Any = None) -> str:
            name = self.get("name")
            getattr(date, name)  # raises where the date has no such part
            theirs = [part for part in context if part.get("name") == name] if context is not None else []
            form = (theirs[0].get("form") if theirs else None) or self.get("form")
            forms = _PARTS[name]
            return forms.get(form, next(iter(forms.values())))

        def strip_periods(self, string: Any) -> Any:
            return string

    return Date_Part
