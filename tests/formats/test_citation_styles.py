"""Sources as the manuals of APA, MLA and Chicago set them: the expected lines are written by hand from the manuals."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.formats import citation_styles
from frtdesk.formats.bibliography import as_html, as_markdown, as_text
from frtdesk.formats.citation_styles import StyleName, citation_style
from frtdesk.formats.headline import headline
from frtdesk.model.citation import Citation

STYLES: tuple[StyleName, ...] = ("apa", "mla", "chicago")
OFFICE = "US Government Accountability Office"
ARTICLE = Citation(
    "a", "article-newspaper", "Amazon's facial-recognition AI is supercharging local police",
    publisher="The Washington Post", issued="2019-04-30", url="https://www.washingtonpost.com/amazon",
)  # fmt: skip
REPORT = Citation(
    "r", "report", "Face recognition technology: FBI should better ensure privacy and accuracy", author=(OFFICE,),
    publisher=OFFICE, number="GAO-16-267", issued="2016-06-15", url="https://www.gao.gov/products/GAO-16-267",
)  # fmt: skip
BILL = Citation(
    "b", "bill", "Ethical Use of Facial Recognition Act", publisher="Congress.gov", number="S. 3284",
    issued="2020-02-12", url="https://www.congress.gov/bill/s3284",
)  # fmt: skip
STATUTE = Citation(
    "l", "legislation", "Identity Verification Services Act 2023", publisher="Federal Register of Legislation",
    issued="2023-12-14", url="https://www.legislation.gov.au/C2023A00115",
)  # fmt: skip
CASE = Citation(
    "c", "legal_case", "Patel v. Facebook, Inc., 932 F.3d 1264", publisher="Casetext", issued="2019-08-08",
    url="https://casetext.com/case/patel",
)  # fmt: skip
POST = Citation(
    "p", "post-weblog", "Facial recognition: It's time for action", publisher="Microsoft On the Issues",
    issued="2018-12-06", url="https://blogs.microsoft.com/action",
)  # fmt: skip
PAGE = Citation("w", "webpage", 'How we judge a "match"', publisher="AIAAIC", url="https://www.aiaaic.org/match")
RELEASE = Citation(
    "n", "webpage", "Who is watching?", author=("ACLU",), publisher="ACLU", genre="Press release", issued="2001-02-01",
    url="https://www.aclu.org/who",
)  # fmt: skip

BY_HAND: dict[str, tuple[Citation, str, str, str]] = {
    "newspaper article": (
        ARTICLE,
        "Amazon’s facial-recognition AI is supercharging local police. (2019, April 30). *The Washington Post*. "
        "https://www.washingtonpost.com/amazon",
        "“Amazon’s Facial-Recognition AI Is Supercharging Local Police.” *The Washington Post*, 30 Apr. 2019, "
        "https://www.washingtonpost.com/amazon.",
        "*The Washington Post*. 2019. “Amazon’s Facial-Recognition AI Is Supercharging Local Police.” April 30. "
        "https://www.washingtonpost.com/amazon.",
    ),
    "agency report": (
        REPORT,
        "US Government Accountability Office. (2016). *Face recognition technology: FBI should better ensure privacy "
        "and accuracy* (GAO-16-267). https://www.gao.gov/products/GAO-16-267",
        "*Face Recognition Technology: FBI Should Better Ensure Privacy and Accuracy*. GAO-16-267, US Government "
        "Accountability Office, 15 June 2016, https://www.gao.gov/products/GAO-16-267.",
        "US Government Accountability Office. 2016. *Face Recognition Technology: FBI Should Better Ensure Privacy and "
        "Accuracy*. GAO-16-267. US Government Accountability Office. https://www.gao.gov/products/GAO-16-267.",
    ),
    "bill": (
        BILL,
        "Ethical Use of Facial Recognition Act, S. 3284 (2020). https://www.congress.gov/bill/s3284",
        "Ethical Use of Facial Recognition Act. *Congress.gov*, S. 3284, 12 Feb. 2020, https://www.congress.gov/bill/s3284.",
        "Ethical Use of Facial Recognition Act, S. 3284 (2020). https://www.congress.gov/bill/s3284.",
    ),
    "statute": (
        STATUTE,
        "Identity Verification Services Act 2023 (2023). https://www.legislation.gov.au/C2023A00115",
        "Identity Verification Services Act 2023. *Federal Register of Legislation*, 14 Dec. 2023, "
        "https://www.legislation.gov.au/C2023A00115.",
        "Identity Verification Services Act 2023 (2023). https://www.legislation.gov.au/C2023A00115.",
    ),
    "court case": (
        CASE,
        "Patel v. Facebook, Inc., 932 F.3d 1264 (2019). https://casetext.com/case/patel",
        "*Patel v. Facebook, Inc., 932 F.3d 1264*. *Casetext*, 8 Aug. 2019, https://casetext.com/case/patel.",
        "Patel v. Facebook, Inc., 932 F.3d 1264 (2019). https://casetext.com/case/patel.",
    ),
    "post of a blog": (
        POST,
        "Facial recognition: It’s time for action. (2018, December 6). *Microsoft On the Issues*. "
        "https://blogs.microsoft.com/action",
        "“Facial Recognition: It’s Time for Action.” *Microsoft On the Issues*, 6 Dec. 2018, "
        "https://blogs.microsoft.com/action.",
        "“Facial Recognition: It’s Time for Action.” 2018. *Microsoft On the Issues*, December 6. "
        "https://blogs.microsoft.com/action.",
    ),
    "page without a date": (
        PAGE,
        "*How we judge a “match”*. (n.d.). AIAAIC. https://www.aiaaic.org/match",
        "“How We Judge a ‘Match.’” *AIAAIC*, https://www.aiaaic.org/match.",
        "AIAAIC. n.d. “How We Judge a ‘Match.’” https://www.aiaaic.org/match.",
    ),
    "press release": (
        RELEASE,
        "ACLU. (2001, February 1). *Who is watching?* [Press release]. https://www.aclu.org/who",
        "“Who Is Watching?” Press release. *ACLU*, 1 Feb. 2001, https://www.aclu.org/who.",
        "ACLU. 2001. “Who Is Watching?” Press release. February 1. https://www.aclu.org/who.",
    ),
}


def set_in(style: StyleName, citation: Citation) -> str:
    """The entry, italics between stars."""
    return "".join(
        f"*{run.text}*" if run.italic else run.text for run in citation_style(style).set_entry(citation).runs
    )


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("sort", BY_HAND)
def test_as_by_hand(sort: str, style: StyleName) -> None:
    citation, *lines = BY_HAND[sort]
    assert set_in(style, citation) == lines[STYLES.index(style)]


PUBLISHED: tuple[tuple[StyleName, Citation, str], ...] = (
    (
        "apa",  # the manual's web page of a group, as libraries quote it
        Citation("p1", "webpage", "Measles vaccinations", author=("Centers for Disease Control and Prevention",),
                 publisher="Centers for Disease Control and Prevention", issued="2019-03-28",
                 url="https://www.cdc.gov/vaccines/vpd/measles/index.html"),
        "Centers for Disease Control and Prevention. (2019, March 28). *Measles vaccinations*. "
        "https://www.cdc.gov/vaccines/vpd/measles/index.html",
    ),
    (
        "apa",  # 11.6, a bill
        Citation("p2", "bill", "Supporting Families in Substance Abuse Treatment Act", number="H.R. 2857, 115th Cong.",
                 publisher="Congress.gov", issued="2017-06-08"),
        "Supporting Families in Substance Abuse Treatment Act, H.R. 2857, 115th Cong. (2017).",
    ),
    (
        "chicago",  # the manual's own page of questions and answers: an unsigned article of a newspaper
        Citation("p3", "article-newspaper", "In Texas, Ad Heats Up Race for Governor", publisher="New York Times",
                 issued="2002-07-30"),
        "*New York Times*. 2002. “In Texas, Ad Heats Up Race for Governor.” July 30.",
    ),
    (
        "mla",  # 9th edition, appendix 2: a decision of a court
        Citation("p4", "legal_case", "Obergefell v. Hodges", publisher="Legal Information Institute",
                 author=("United States, Supreme Court",), issued="2015-06-26",
                 url="https://www.law.cornell.edu/supremecourt/text/14-556"),
        "United States, Supreme Court. *Obergefell v. Hodges*. *Legal Information Institute*, 26 June 2015, "
        "https://www.law.cornell.edu/supremecourt/text/14-556.",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("style", "citation", "line"), PUBLISHED)
def test_as_published(style: StyleName, citation: Citation, line: str) -> None:
    """Examples that the manuals' publishers, or libraries after them, have put on the web. MLA's puts the day of the
    decision before the site; its template, which we follow, puts every date behind it."""
    assert set_in(style, citation) == line


def test_what_a_title_is_stands_beside_it_where_it_stands_for_the_author() -> None:
    """APA 9.21: in brackets right after the title, before the date."""
    unsigned = Citation("n", "webpage", "Who watches", publisher="ACLU", genre="Press release", issued="2001-02")
    assert set_in("apa", unsigned) == "*Who watches* [Press release]. (2001, February). ACLU."


def test_a_post_on_ones_own_blog_does_not_name_it_twice() -> None:
    post = Citation("p", "post-weblog", "Who Watches", author=("Ann Lee",), publisher="Ann Lee", issued="2019-04-03")
    assert set_in("chicago", post) == "Ann Lee. 2019. “Who Watches.” April 3."


@pytest.mark.parametrize(
    ("title", "set_as"),
    [
        ("AI-powered cameras and the city-wide ban", "AI-Powered Cameras and the City-Wide Ban"),
        ("Who is it for", "Who Is It For"),
        ("The iPhone of example.org: a ban", "The iPhone of example.org: A Ban"),
        ("Smith v. Jones and the law", "Smith v. Jones and the Law"),
    ],
)
def test_headline_style(title: str, set_as: str) -> None:
    assert headline(title) == set_as


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ("2010-05~", "*A report*. (ca. 2010). P."),
        ("2010?", "*A report*. (ca. 2010). P."),
        ("2010-05/2011", "*A report*. (May 2010 to 2011). P."),
        ("nonsense", "*A report*. (nonsense). P."),
        (None, "*A report*. (n.d.). P."),
    ],
)
def test_a_date_that_is_no_day_claims_none(date: str | None, line: str) -> None:
    assert set_in("apa", Citation("x", "report", "A report", publisher="P", issued=date)) == line


def test_titles_in_other_languages_keep_their_capitals() -> None:
    title = "Grosse Erfolge beim Verbot von Gesichtserkennung"
    assert f"“{title}.”" in set_in("mla", Citation("x", "webpage", title, publisher="P", url="https://p.example"))
    assert "“Sentencia histórica de la Corte.”" in set_in(
        "chicago", Citation("x", "webpage", "Sentencia histórica de la Corte", publisher="P", url="https://p.example")
    )


def test_each_shape_is_set_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Setting takes the processor 30 ms; ten thousand sources of one shape are one setting."""
    calls: list[str] = []
    style = citation_style("apa")
    told = style._set
    monkeypatch.setattr(style, "_set", lambda kind, *more: (calls.append(kind), told(kind, *more))[1])
    style._shapes.clear()
    for number in range(10_000):
        style.set_entry(Citation("x", "webpage", f"Title {number}", publisher="P", issued=f"20{number % 90 + 10}"))
    assert calls == ["webpage"]


ANY = st.text(st.characters(exclude_categories=["Cs", "Co", "Cc", "Cn"]), max_size=30)
CITATIONS = st.builds(
    Citation,
    id=st.just("x"),
    type=st.sampled_from(["article-newspaper", "report", "bill", "legislation", "legal_case", "webpage", "hearing",
                          "dataset", "post-weblog", "document", "regulation", "entry"]),
    title=ANY.filter(str.strip),
    author=st.one_of(st.just(()), st.tuples(ANY.filter(str.strip))),
    publisher=ANY,
    issued=st.sampled_from([None, "2019", "2019-05", "2019-05-14", "2019~", "0000", "[2019..2020]", "x"]),
    number=st.sampled_from(["", "12", "S. 12"]),
    genre=st.sampled_from(["", "Press release"]),
    url=st.sampled_from(["", "https://a.example/b"]),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(CITATIONS, st.sampled_from(STYLES))
def test_any_source_is_set_and_its_title_stands_in_it(citation: Citation, style: StyleName) -> None:
    entry = citation_style(style).set_entry(citation)
    letters = [letter for letter in citation.title.casefold() if letter.isalnum()]
    said = [letter for letter in as_text(entry).casefold() if letter.isalnum()]
    assert "".join(letters) in "".join(said)
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in as_text(entry))
    assert "<script" not in as_html(entry)
    assert as_markdown(entry)


def test_a_style_reads_nothing_but_what_is_shipped() -> None:
    for name in citation_styles._FILES.values():
        text = (citation_styles.resources() / "csl" / name).read_text("utf-8")
        assert "creativecommons.org/licenses/by-sa/3.0" in text
