"""The filter line: what is typed, what it means, and what is said when it means nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.model.fields import FIELDS, Takes
from frtdesk.model.filter import EVERYTHING, NOTHING, And, Filter, Not, Or, Term, Words, normal
from frtdesk.model.query import MAX_LENGTH, QueryError, parse, read, to_text
from frtdesk.model.query_mistakes import MAX_LEVELS
from frtdesk.model.span import span_of

AMAZON, BAN = Term("actor", ":", "amazon"), Term("type", ":", "ban")

NASTY = [
    *("", " ", "AND", "OR", "NOT", "-a", "-", "a:b", "(", ")", "()", '"', '\\"', "\\", "a\\", "\\\\", "“a”", "”", "*"),
    *("a*", "NEAR(a", ">=4", "=", "..", "a..b", "/x/", "a|b", "São Paulo", "ǅ", "\t", "a\nb", "\u2028", "\x00"),
    *("O’Brien", "AT&T", "kind:other", "S.T.O.P.", "[a-z]", "𝔘", "e\u0301"),
]
nasty = st.sampled_from(NASTY)
texts = st.one_of(nasty, st.text(max_size=8), st.lists(nasty, max_size=3).map("".join))
DATES = ["2019", "2019-05-14", "2019-05~", "2019..2021", "2019..", "..2021-06", "-0044", "[2019..2020]", ".."]


def values_of(name: str) -> st.SearchStrategy[str]:
    field = FIELDS[name]
    if field.takes is Takes.DATE:
        return st.sampled_from([*DATES, " 2019 "])
    if field.takes is Takes.NUMBER:
        return st.sampled_from(["0", "4", "3..5", "4..", "..2", "04"])
    if field.takes is Takes.CHOICE:
        return st.sampled_from([term.code for term in field.choices] + [term.title for term in field.choices])
    return texts


def terms_of(name: str) -> st.SearchStrategy[Term]:
    ops = [":", "=", ">=", "<=", ">", "<"] if FIELDS[name].compares else [":", "="]
    return st.builds(Term, st.just(name), st.sampled_from(ops), values_of(name))


leaf = st.one_of(
    st.just(EVERYTHING),
    st.sampled_from(list(FIELDS)).flatmap(terms_of),
    st.builds(Words, texts, st.booleans(), st.booleans()),
)
filters = st.recursive(
    leaf,
    lambda part: st.one_of(
        st.builds(And, st.lists(part, max_size=4).map(tuple)),
        st.builds(Or, st.lists(part, max_size=4).map(tuple)),
        st.builds(Not, part),
    ),
    max_leaves=15,
)


@given(filters)
def test_every_filter_in_normal_form_survives_as_text(f: Filter) -> None:
    assert parse(to_text(f)) == normal(f)


LANGUAGE = [
    *("actor:", "acter:", "importance", "kind:", "during:", "on:", "AND", "OR", "NOT", "NEAR(", "-", "(", ")", '"'),
    *("“", "”", "*", ":", ">=", "<", "=", "..", "2019", "2021", "-02-30", "4", "corporate", "face", "\\", "/", ".*"),
    *(" ", "  "),
]


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(LANGUAGE), max_size=14).map("".join)))
@example("kind:(= )")
@example("--")
@example("a\\")
@example("\ud800")
def test_any_text_is_a_filter_or_a_mistake_with_a_place(text: str) -> None:
    try:
        f = parse(text)
    except QueryError as mistake:
        assert 0 <= mistake.start < mistake.end <= len(text)
        assert mistake.message.endswith((".", "?"))
    else:
        assert parse(to_text(f)) == f


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("", EVERYTHING),
        ("  ", EVERYTHING),
        ("()", EVERYTHING),
        ("-()", NOTHING),
        ("face", Words("face")),
        ("face*", Words("face", prefix=True)),
        ('"human rights"', Words("human rights", phrase=True)),
        ('"human righ"*', Words("human righ", phrase=True, prefix=True)),
        ("“human rights”", Words("human rights", phrase=True)),
        (r'"a \"b\" \\ \c"', Words(r'a "b" \ \c', phrase=True)),
        ("e-mail", Words("e-mail", phrase=True)),
        ("2019", Words("2019")),
        ("or", Words("or")),
        ('"OR"', Words("OR", phrase=True)),
        ("a b OR c", Or((And((Words("a"), Words("b"))), Words("c")))),
        ("a AND b c", And((Words("a"), Words("b"), Words("c")))),
        ("a (b OR c)", And((Words("a"), Or((Words("b"), Words("c")))))),
        ("-a", Not(Words("a"))),
        ("NOT a", Not(Words("a"))),
        ("NOT(a b)", Not(And((Words("a"), Words("b"))))),
        ("--a", Words("a")),
        ("actor:amazon type:ban", And((AMAZON, BAN))),
        ("Actor:amazon", AMAZON),
        ('actor:"amazon"', AMAZON),
        ("-actor:amazon", Not(AMAZON)),
        ("actor:AND", Term("actor", ":", "AND")),
        ("id:a:b", Term("id", ":", "a:b")),
        ("actor:(amazon OR -ibm)", Or((AMAZON, Not(Term("actor", ":", "ibm"))))),
        ("importance:>=4", Term("importance", ">=", "4")),
        ("importance>=4", Term("importance", ">=", "4")),
        ("importance:=4", Term("importance", ":", "4")),
        ("importance:(1 OR >=4)", Or((Term("importance", ":", "1"), Term("importance", ">=", "4")))),
        ("2019..2021", Term("during", ":", "2019..2021")),
        ("2019-05-14..2019-06", Term("during", ":", "2019-05-14..2019-06")),
        ("2019..", Term("during", ":", "2019..")),
        ("..2021", Term("during", ":", "..2021")),
        ("-2019..2021", Not(Term("during", ":", "2019..2021"))),
        ("on:2019-05~", Term("during", ":", "2019-05~")),
        ("during:-0044..2021", Term("during", ":", "-0044..2021")),
        ('stage:"In force"', Term("stage", ":", "in_force")),
        ("quote:yes", Term("quote", ":", "yes")),
    ],
)
def test_a_text_means_this(text: str, meaning: Filter) -> None:
    assert parse(text) == meaning


@pytest.mark.parametrize(
    ("f", "text"),
    [
        (EVERYTHING, ""),
        (NOTHING, "-()"),
        (Or((AMAZON, Term("actor", ":", "IBM"))), "actor:(amazon OR IBM)"),
        (Not(Or((AMAZON, Term("actor", ":", "Joe Doe")))), '-actor:(amazon OR "Joe Doe")'),
        (And((Or((AMAZON, BAN)), Words("face"))), "(actor:amazon OR type:ban) face"),
        (Or((And((AMAZON, BAN)), Words("face"))), "actor:amazon type:ban OR face"),
        (Not(And((AMAZON, BAN))), "-(actor:amazon type:ban)"),
        (Term("place", ":", "US-CA"), "place:US-CA"),
        (Term("importance", ">=", "4"), "importance:>=4"),
        (Term("during", ":", "2019..2021"), "during:2019..2021"),
    ],
)
def test_a_filter_is_written_as_a_person_would(f: Filter, text: str) -> None:
    assert to_text(f) == text


@pytest.mark.parametrize(
    ("text", "underlined", "said"),
    [
        ("face acter:amazon", "acter", "There is no field acter; did you mean actor?"),
        ("10:30", "10", "There is no field 10. Put quotes around text that has a colon or a comparison in it."),
        ("xyzzy>4", "xyzzy", "There is no field xyzzy."),
        ("stage:enactd", "enactd", "No stage is called enactd; did you mean enacted?"),
        ("quote:maybe", "maybe", "No quote is called maybe. It can be one of: yes, no."),
        ("importance:high", "high", "“high” is not a number."),
        ("importance:5..3", "5..3", "Did you mean 3..5?"),
        ("actor:>amazon", "amazon", "actor cannot be compared. Write actor:amazon."),
        ("on:2019-02-30", "2019-02-30", "February 2019 has 28 days"),
        ("after:May", "May", "“May” is not a date"),
        ('after:""', '""', "A date is missing."),
        ("a 2021..2019", "2021..2019", "The range 2021..2019 ends before it begins. Did you mean 2019..2021?"),
        ('face "human', '"human', "This quotation mark has no partner."),
        ("“human", "“human", "This quotation mark has no partner."),
        ('""', '""', "There is nothing between the quotation marks."),
        ("(a (b)", "(", "This parenthesis is not closed."),
        ("a) b", ")", "This parenthesis closes nothing."),
        ("actor:()", "()", "There is nothing between these parentheses."),
        ("actor:(a OR kind:other)", "kind:other", "A field cannot stand inside the parentheses of actor."),
        ("actor: amazon", "actor:", "actor needs a value right after it."),
        ("importance:>=", "importance:>=", "importance needs a value right after it."),
        ("a OR", "OR", "OR needs something after it."),
        ("(a AND )", "AND", "AND needs something after it."),
        ("AND a", "AND", "AND needs something on both sides."),
        ("actor:(OR a)", "OR", "OR needs something on both sides."),
        ("a - b", "-", "The minus needs something right after it."),
        ("a -", "-", "The minus needs something right after it."),
        ("*", "*", "A star needs the beginning of a word before it."),
        ("*face", "*face", "A star stands only at the end of a word."),
        ("actor:ama*", "ama*", "A star works in words, not in actor."),
        ("NEAR(face police)", "NEAR(", "A filter has no NEAR."),
        ("/fac(e|ial)/", "e|ial", "looks like a regular expression"),
        ("fac.*", "fac.*", "“fac.*” looks like a regular expression"),
        ("amazon|ibm", "amazon|ibm", "Use OR between alternatives"),
        (r"\bface", r"\bface", "looks like a regular expression"),
        (":x", ":x", "There is no field before this colon."),
        ("a & b", "&", "“&” has no letter or digit to search for."),
    ],
)
def test_a_mistake_is_underlined_and_explained(text: str, underlined: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert text[caught.value.start : caught.value.end] == underlined
    assert said in str(caught.value)


def test_a_filter_has_bounds() -> None:
    assert parse("(" * MAX_LEVELS + "a" + ")" * MAX_LEVELS) == Words("a")
    with pytest.raises(QueryError, match="at most 200 levels"):
        parse("(" * (MAX_LEVELS + 1) + "a" + ")" * (MAX_LEVELS + 1))
    assert parse("a " * (MAX_LENGTH // 2)) == Words("a")
    with pytest.raises(QueryError, match="at most 10,000 characters"):
        parse("a " * (MAX_LENGTH // 2) + "b")
    with pytest.raises(QueryError, match="at most 10,000 characters"):
        parse(" ".join(f"a.{i}" for i in range(1000, 2400)))


def test_the_deepest_filter_is_read_written_and_compared() -> None:
    text = "".join(f"-(a{i} OR b{i} " for i in range(MAX_LEVELS)) + "x" + ")" * MAX_LEVELS
    f = parse(text)
    assert to_text(f) == text
    assert parse(text) == f
    assert parse("-" * 5_000 + "a") == Words("a")


def test_every_condition_knows_where_it_stands() -> None:
    text = "face actor:(amazon OR -ibm) importance:>=4 2019..2021"
    spans = {to_text(node): text[start:end] for node, (start, end) in read(text).spans.items()}
    assert spans == {
        "face": "face",
        "actor:amazon": "amazon",
        "actor:ibm": "ibm",
        "importance:>=4": "importance:>=4",
        "during:2019..2021": "2019..2021",
    }


def test_the_grammar_is_read_with_the_first_filter_and_not_before() -> None:
    code = "import sys, frtdesk.model.query as q; assert 'lark' not in sys.modules; q.parse('a'); sys.modules['lark']"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_span_is_first_and_last_day() -> None:
    year_2019 = span_of("2019")
    assert span_of("2019-01-01..2019-12") == year_2019
    assert span_of("2018..2019")[1] == span_of("..2019")[1] == year_2019[1]
    assert span_of("2019..")[0] == span_of("2019~..2020")[0] == year_2019[0]
    assert span_of("2019/2020") == span_of("2019..2020") == span_of("[2019..2020]")
    for wrong in ("", "/", "2019..2018", "2019...2020", "x..2019", "2019-13"):
        with pytest.raises(FrtError):
            span_of(wrong)
