"""The words that an event may use: each with its title and one sentence that explains it.

Order is meaning: the position in KINDS and STAGES is the code in `Columns`. Titles and sentences go through
`translate` when they are asked for, so that a change of language needs no restart.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

from frtdesk.base.words import mark, translate


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the vocabulary. `code` is what is stored; `title` and `sentence` are what a person reads."""

    code: str
    _title: str
    _sentence: str = ""

    @property
    def title(self) -> str:
        return translate("vocabulary", self._title)

    @property
    def sentence(self) -> str:
        return translate("vocabulary", self._sentence) if self._sentence else ""


class CheckedBits(IntFlag):
    """What is known of an event's evidence, one byte in `Columns.checked`."""

    DATE = 1
    QUOTES = 2
    HAS_QUOTE = 4
    HAS_SOURCE = 8
    HAS_PRIMARY = 16
    HAS_NEWS = 32
    HAS_ANALYSIS = 64
    SEVERAL_SOURCES = 128
    """Two sources or more."""


@dataclass(frozen=True, slots=True)
class Kind(Term):
    """A kind of event; `letter` tells it in greyscale and to whoever cannot see the shape."""

    _one: str = ""
    letter: str = ""

    @property
    def one(self) -> str:
        """The kind of a single event: "Corporate move"."""
        return translate("vocabulary", self._one)


def _m(text: str) -> str:
    return mark("vocabulary", text)


KINDS: tuple[Kind, ...] = (
    Kind("corporate", _m("Corporate moves"), _m("A company decides about its own product, data or customers."),
         _m("Corporate move"), "C"),
    Kind("advocacy", _m("Advocacy calls"), _m("Somebody calls for something: letter, campaign, complaint, lawsuit."),
         _m("Advocacy call"), "A"),
    Kind("regulation", _m("Regulation"), _m("A public body makes or applies a rule: bill, law, ruling, guidance."),
         _m("Regulation"), "R"),
    Kind("context", _m("Context"), _m("What the others react to: research, an incident, a deployment, a protest."),
         _m("Context"), "X"),
    Kind("other", _m("Other"), _m("An event whose kind this program does not know."), _m("Other"), "O"),
)  # fmt: skip

STAGES: tuple[Term, ...] = (
    Term("", _m("No stage")),
    Term("proposed", _m("Proposed"), _m("A bill or rule is put forward.")),
    Term("passed", _m("Passed"), _m("A chamber or council votes for it; it is not law yet.")),
    Term("enacted", _m("Enacted"), _m("It becomes law.")),
    Term("in_force", _m("In force"), _m("It starts to apply.")),
    Term("rejected", _m("Rejected"), _m("It is voted down, vetoed or dropped.")),
    Term("expired", _m("Expired"), _m("It ends by its own terms.")),
    Term("repealed", _m("Repealed"), _m("It is ended or overturned.")),
    Term("ruling", _m("Ruling"), _m("A court decides.")),
    Term("enforcement", _m("Enforcement"), _m("An authority applies the law: an order, a fine, a settlement.")),
    Term("guidance", _m("Guidance"), _m("An authority says how it reads the law.")),
)

POLICY_TYPES: tuple[Term, ...] = (
    Term("ban", _m("Ban"), _m("Use or sale is forbidden.")),
    Term("moratorium", _m("Moratorium"), _m("Use or sale pauses, for a time or until a condition is met.")),
    Term("sales_halt", _m("Sales halt"), _m("A company stops selling to some or all customers.")),
    Term("product_withdrawal", _m("Product withdrawal"), _m("A company takes a product or feature away.")),
    Term("dataset_takedown", _m("Dataset takedown"), _m("A collection of faces is withdrawn or deleted.")),
    Term("consent", _m("Consent"), _m("People have to be asked before their face is used.")),
    Term("warrant", _m("Warrant"), _m("Police need a judge's order.")),
    Term("transparency", _m("Transparency"), _m("Use has to be reported, published or made known.")),
    Term("impact_assessment", _m("Impact assessment"), _m("Effects have to be studied before or during use.")),
    Term("accuracy_testing", _m("Accuracy testing"), _m("Error rates are measured or have to be.")),
    Term("procurement", _m("Procurement"), _m("Rules on what public bodies may buy.")),
    Term("private_right_of_action", _m("Private right of action"), _m("People may sue for themselves.")),
    Term("data_protection", _m("Data protection"), _m("Faces as personal data under privacy law.")),
    Term("risk_based", _m("Risk-based rules"), _m("Duties grow with the risk of the use.")),
    Term("voluntary_principles", _m("Voluntary principles"), _m("Rules that a body sets for itself.")),
    Term("litigation", _m("Litigation"), _m("A case before a court.")),
    Term("settlement", _m("Settlement"), _m("A dispute ends by agreement.")),
    Term("fine", _m("Fine"), _m("Money to be paid as a penalty.")),
    Term("rollback", _m("Rollback"), _m("An earlier limit is loosened or lifted.")),
    Term("authorisation", _m("Authorisation"), _m("Use is expressly allowed.")),
    Term("deployment", _m("Deployment"), _m("A system is put to use.")),
    Term("guidance", _m("Guidance"), _m("Advice on how to read or apply the rules.")),
    Term("research", _m("Research"), _m("A finding, test or study.")),
    Term("misidentification", _m("Misidentification"), _m("A person is taken for somebody else.")),
)

LEVELS: tuple[Term, ...] = (
    Term("local", _m("Local")),
    Term("state", _m("State")),
    Term("national", _m("National")),
    Term("supranational", _m("Supranational")),
    Term("international", _m("International")),
)

ACTOR_KINDS: tuple[Term, ...] = (
    Term("company", _m("Company")),
    Term("government", _m("Government")),
    Term("legislature", _m("Legislature")),
    Term("court", _m("Court")),
    Term("regulator", _m("Regulator")),
    Term("police", _m("Police")),
    Term("civil_society", _m("Civil society")),
    Term("academic", _m("Academic")),
    Term("person", _m("Person")),
    Term("coalition", _m("Coalition")),
    Term("press", _m("Press")),
    Term("public", _m("Public")),
)

ROLES: tuple[Term, ...] = (
    Term("decides", _m("decides")),
    Term("proposes", _m("proposes")),
    Term("calls", _m("calls")),
    Term("responds", _m("responds")),
    Term("target", _m("target")),
    Term("affected", _m("affected")),
)

SOURCE_KINDS: tuple[Term, ...] = (
    Term("primary", _m("Primary"), _m("A document of an actor in the story: law, ruling, release, letter, study.")),
    Term("news", _m("News"), _m("A report.")),
    Term("analysis", _m("Analysis"), _m("A commentary, law-firm note, campaign page or encyclopaedia.")),
)


@dataclass(frozen=True, slots=True)
class RelationKind(Term):
    """`title` reads from the holder to its target; `_back` the other way. `ordered`: the target never starts later."""

    _back: str = ""
    ordered: bool = True

    @property
    def back(self) -> str:
        return translate("vocabulary", self._back)


RELATION_KINDS: tuple[RelationKind, ...] = (
    RelationKind("responds_to", _m("responds to"), _m("Answers it."), _m("is answered by")),
    RelationKind("follows", _m("follows"), _m("Comes after it in the same thread."), _m("is followed by")),
    RelationKind("amends", _m("amends"), _m("Changes it."), _m("is amended by")),
    RelationKind("repeals", _m("repeals"), _m("Ends or overturns it."), _m("is repealed by")),
    RelationKind("extends", _m("extends"), _m("Prolongs or widens it."), _m("is extended by")),
    RelationKind("implements", _m("implements"), _m("Puts it into effect."), _m("is implemented by")),
    RelationKind("cites", _m("cites"), _m("Refers to it."), _m("is cited by"), ordered=False),
    RelationKind("part_of", _m("is part of"), _m("Belongs to it."), _m("has as a part"), ordered=False),
)

KIND_CODE = {term.code: code for code, term in enumerate(KINDS)}
OTHER = KIND_CODE["other"]
STAGE_CODE = {term.code: code for code, term in enumerate(STAGES)}
POLICY_TYPE = {term.code: term for term in POLICY_TYPES}
ROLE = {term.code: term for term in ROLES}
RELATION_KIND = {term.code: term for term in RELATION_KINDS}
SOURCE_KIND = {term.code: term for term in SOURCE_KINDS}
ACTOR_KIND = {term.code: term for term in ACTOR_KINDS}
LEVEL = {term.code: term for term in LEVELS}


def spoken(code: str, terms: dict[str, Term] | dict[str, RelationKind]) -> str:
    """What a person reads for a stored code; one that we do not know is shown as it stands, underscores as spaces."""
    term = terms.get(code)
    return term.title if term is not None else code.replace("_", " ")
