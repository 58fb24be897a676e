"""Files of other timelines as their own projects write them: what each holds, and the traps of each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, Wishes
from frtdesk.formats.readers import READABLE, reader_of
from frtdesk.model.event import Event, Relation


def items_of(path: Path, data: str | bytes) -> list[Item]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(reader_of(path).read()(path, Wishes()))


def read(path: Path, data: str | bytes) -> tuple[list[Event], list[Skipped]]:
    items = items_of(path, data)
    return (
        [item.event for item in items if isinstance(item, Entry)],
        [item for item in items if isinstance(item, Skipped)],
    )


def dates(events: list[Event]) -> list[tuple[str | None, str | None]]:
    return [(event.start, event.end) for event in events]


def test_timelinejs_slides_eras_and_title(tmp_path: Path) -> None:
    slide = {"text": {"headline": "<b>War</b> &amp; peace", "text": "<p>Long.<script>x()</script></p>"}}
    root = {
        "title": {"text": {"headline": "All of it"}},
        "events": [
            {**slide, "start_date": {"year": "602"}, "end_date": {"year": "629"}, "group": "Rome", "unique_id": "war"},
            {**slide, "start_date": {"year": 2019, "month": "06", "day": "31"}},
            {**slide, "start_date": {"year": "-44", "month": "3"}, "display_date": "Ides"},
            {**slide, "start_date": {"year": 2019, "month": 5, "day": 4, "hour": "9", "minute": ""},
             "media": {"url": "https://a.example/x", "caption": "Pic", "credit": "Me"}},
            slide,
            {**slide, "end_date": {"year": "1"}},
            "nonsense",
            {"start_date": {"year": 0}, "text": {"headline": "No year 0"}},
        ],
        "eras": [{"start_date": {"year": "600"}, "end_date": {"year": "650"}, "text": {"headline": "Era"}}],
    }  # fmt: skip
    items = items_of(tmp_path / "a.json", json.dumps(root, indent=1))
    found = [item.event for item in items if isinstance(item, Entry)]
    assert dates(found) == [
        ("0602", "0629"), ("-0043-03", None), ("2019-05-04T09:00:00", None), (None, None), ("0600", "0650"),
    ]  # fmt: skip
    assert (found[0].id, found[0].title, found[0].summary, found[0].tags) == ("war", "War & peace", "Long.", ("Rome",))
    assert found[1].note == "Display date: Ides"
    assert [(source.url, source.title) for source in found[2].sources] == [("https://a.example/x", "Pic Me")]
    assert (found[4].kind, found[4].tags) == ("context", ("era",))
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [one.column for one in skipped] == ["start_date.day", "start_date", "", "start_date.year"]
    assert all(one.line > 1 for one in skipped)
    assert any("All of it" in item.sentence for item in items if isinstance(item, Remark))


def test_timelinejs_spreadsheet(tmp_path: Path) -> None:
    head = (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
        "Media Caption,Media Thumbnail,Type,Group,Background,"
    )
    rows = [
        "2019,5,14,2:30 PM,2019,5,15,,,One,Text,https://a.example,Me,Pic,,,Regulation,,",
        '"1,492",,,,,,,,,Two,,,,,,,,,',
        ",,,,,,,,,The title,,,,,,title,,,",
        "1900,,,,1910,,,,,Old,,,,,,era,,,",
        ",,,1430,,,,,,Timeless,,,,,,,,,",
        "2019,2,31,,,,,,,Never,,,,,,,,,",
        ",,,,,,,,,,,,,,,,,,",
    ]
    found, skipped = read(tmp_path / "a.csv", "\n".join([head, *rows]))
    assert dates(found) == [
        ("2019-05-14T14:30:00", "2019-05-15"), ("1492", None), (None, None), ("1900", "1910"),
    ]  # fmt: skip
    assert (found[0].kind, found[0].sources[0].url, found[0].sources[0].title) == (
        "regulation", "https://a.example", "Pic Me",
    )  # fmt: skip
    assert [(one.line, bool(one.column)) for one in skipped] == [(6, True), (7, True)]


def test_timelinejs_spreadsheet_of_old(tmp_path: Path) -> None:
    found, _ = read(tmp_path / "a.csv", "Start Date,End Date,Headline,Text,Tag\n5/14/2019,,A,b,Rome\n04/03/2019,,B,,\n")
    assert dates(found) == [("2019-05-14", None), ("2019-04-03", None)]
    assert found[0].tags == ("Rome",)


TIMELINE = """<?xml version="1.0" encoding="utf-8"?>
<timeline>
  <version>2.5.0 (67ed963f67ff 2021-10-05)</version>
  <timetype>gregoriantime</timetype>
  <eras><era><name>Age</name><start>-0043-01-01 00:00:00</start><end>0010-01-01 00:00:00</end></era></eras>
  <categories><category><name>Regulation</name><color>1,2,3</color></category></categories>
  <events>
    <event><start>2021-10-31 17:36:49</start><end>2021-11-15 19:53:46</end><text>[2]Holder</text></event>
    <event><start>2021-10-31 00:00:00</start><end>2021-11-06 00:00:00</end><text>(2)Part</text>
      <fuzzy>True</fuzzy><category>Regulation</category><labels>a, b</labels><description>It is.</description>
      <hyperlink>https://a.example/?x=1;y=2;https://b.example</hyperlink><icon>iVBOR</icon></event>
    <event><start>2021-11-02 00:00:00</start><end>2021-11-02 00:00:00</end><text> (not one)</text>
      <milestone>True</milestone><categories><category>Odd</category></categories></event>
    <event><start>2021-11-04 00:00:00</start><end>2021-11-10 05:17:37</end><text>Runs</text>
      <ends_today>True</ends_today></event>
    <event><start>2021-02-31 00:00:00</start><end>2021-03-01 00:00:00</end><text>Never</text></event>
  </events>
</timeline>
"""


def test_the_timeline_project(tmp_path: Path) -> None:
    items = items_of(tmp_path / "a.timeline", TIMELINE)
    found = {item.event.title: item.event for item in items if isinstance(item, Entry)}
    assert {title: (event.start, event.end) for title, event in found.items()} == {
        "Age": ("-0043-01-01", "0010-01-01"),
        "Holder": ("2021-10-31T17:36:49", "2021-11-15T19:53:46"),
        "Part": ("2021-10-31~", "2021-11-06~"),
        "(not one)": ("2021-11-02", None),
        "Runs": ("2021-11-04", ".."),
    }
    part = found["Part"]
    assert (part.kind, part.tags, part.summary) == ("regulation", ("a", "b"), "It is.")
    assert part.relations == (Relation(found["Holder"].id, "part_of"),)
    assert [source.url for source in part.sources] == ["https://a.example/?x=1;y=2", "https://b.example"]
    assert found["(not one)"].tags == ("Odd", "milestone")
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [(one.line, one.column) for one in skipped] == [(16, "start")]
    assert [item.sentence for item in items if isinstance(item, Remark)] == ["1 icon was left out."]


@pytest.mark.parametrize("kind", ["numtime", "coptic"])
def test_times_of_another_kind_are_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(FrtError, match=kind):
        read(tmp_path / "a.timeline", TIMELINE.replace("gregoriantime", kind))


SIMILE = """\ufeff{  // as its own examples are written
'dateTimeFormat': 'iso8601',
'wikiURL': "http://a.example/shelf/",
'events' : [
    {'start': '1880', 'title': 'Year &amp; more', 'description': 'By <a href="https://a.example">her</a>',},
    {start: '1900-01-01', end: '1900-02-01', title: 'Lasts', durationEvent: true},
    {'start': '1900-01-01', 'end': '1900-02-01', 'title': 'Somewhen', 'durationEvent': false},
    {'start': new Date(2006, 2, 15), 'title': 'Script' + 'ed', 'isDuration': true},
    {'start': 'soon', 'title': 'Never'},
    {'s': '1 AD', 't': 'Short'}
] }
"""


def test_simile_json(tmp_path: Path) -> None:
    found, skipped = read(tmp_path / "a.js", SIMILE)
    assert dates(found) == [
        ("1880", None), ("1900-01-01", "1900-02-01"), ("[1900-01-01..1900-02-01]", None), ("2006-03-15", None),
        ("0001", None),
    ]  # fmt: skip
    assert (found[0].title, found[0].summary, found[0].sources[0].url) == ("Year & more", "By her", "https://a.example")
    assert found[3].title == "Scripted"
    assert [(one.line, one.column) for one in skipped] == [(9, "start")]


def test_simile_xml_where_all_is_an_instant_that_does_not_say_otherwise(tmp_path: Path) -> None:
    data = """\ufeff<data wiki-url="http://a.example/">
    <event start="Sat May 20 1961 00:00:00 GMT-0600" title="Day">
        Text &lt;b&gt;bold&lt;/b&gt; over
        lines
        </event>
    <event start="May 01 1961" end="May 20 1961" title="Somewhen"/>
    <event start="May 01 1961" end="May 20 1961" isDuration="true" title="Lasts" link="https://a.example"/>
    <event start="May 32 1961" title="Never"/>
    </data>"""
    found, skipped = read(tmp_path / "a.xml", data)
    assert dates(found) == [
        ("1961-05-20", None), ("[1961-05-01..1961-05-20]", None), ("1961-05-01", "1961-05-20"),
    ]  # fmt: skip
    assert found[0].summary == "Text bold over lines"
    assert [(one.line, one.column) for one in skipped] == [(8, "start")]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:one
DTSTART;VALUE=DATE:20190514
SUMMARY:No end\\, none
DESCRIPTION:<p>Folded
  over</p>
CATEGORIES:Regulation,Odd
URL:https://a.example
BEGIN:VALARM
DESCRIPTION:Ring
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20190514
DTEND;VALUE=DATE:20190517
SUMMARY:Three days
RRULE:FREQ=YEARLY
LOCATION:France
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20190514T100000
DURATION:PT1H
SUMMARY:An hour
END:VEVENT
BEGIN:VTODO
DUE;VALUE=DATE:20200101
SUMMARY:To do
END:VTODO
BEGIN:VEVENT
DTSTART:nonsense
SUMMARY:Bad
END:VEVENT
BEGIN:VEVENT
DTSTART:20190514T100000Z
DTEND:20190514T100000Z
SUMMARY:Not closed
BEGIN:VEVENT
SUMMARY:Undated
END:VEVENT
"""


def test_a_calendar(tmp_path: Path) -> None:
    items = items_of(tmp_path / "a.ics", "\ufeff" + CALENDAR.replace("\n", "\r\n"))
    found = [item.event for item in items if isinstance(item, Entry)]
    assert [(event.title, event.start, event.end) for event in found] == [
        ("No end, none", "2019-05-14", None),
        ("Three days", "2019-05-14", "2019-05-16"),
        ("An hour", "2019-05-14T10:00:00+02:00", "2019-05-14T11:00:00+02:00"),
        ("To do", "2020-01-01", None),
        ("Not closed", "2019-05-14T10:00:00Z", None),
        ("Undated", None, None),
    ]
    assert (found[0].summary, found[0].kind, found[0].tags) == ("Folded over", "regulation", ("Odd",))
    assert [(item.line) for item in items if isinstance(item, Skipped)] == [31]
    remarks = [remark for item in items if isinstance(item, Entry) for remark in item.remarks]
    assert len(remarks) == 2


def test_every_part_of_a_calendar_is_accounted_for(tmp_path: Path) -> None:
    parts = {
        "VJOURNAL": "DTSTART;VALUE=DATE:20190514\nSUMMARY:Noted",
        "VFREEBUSY": "UID:x",
        "X-COOKIE": "KIND:oat",
        "VEVENT": "DTSTART:20190514T100000\nDTSTART:20190515T100000\nSUMMARY:Twice",
    }
    text = "".join(f"BEGIN:{name}\n{lines}\nEND:{name}\n" for name, lines in parts.items())
    items = items_of(tmp_path / "a.ics", f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n")
    assert dates([item.event for item in items if isinstance(item, Entry)]) == [("2019-05-14", None)]
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [(one.line, one.column, one.why) for one in skipped] == [(12, "DTSTART", "it stands there more than once")]
    said = [item.sentence for item in items if isinstance(item, Remark)]
    assert said == ["2 entries are no events and were left out."]


def test_a_zone_of_another_program_is_read_without_a_warning(tmp_path: Path) -> None:
    zone = "/mozilla.org/20070129_1/America/New_York"
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID={zone}:20190514T100000\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR\n"
    found, _ = read(tmp_path / "a.ics", text)
    assert dates(found) == [("2019-05-14T10:00:00-04:00", None)]


def test_what_is_no_calendar_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="no calendar"):
        read(tmp_path / "a.ics", "hello\n")


def test_timesketch(tmp_path: Path) -> None:
    table = "message,timestamp,datetime,timestamp_desc,extra\nA message,1,2015-07-24T19:01:01+00:00,Write time,foo\n"
    found, _ = read(tmp_path / "a.csv", table)
    lines = [
        '{"message": "A message", "timestamp": 1, "datetime": "2015-07-24T19:01:01+00:00",'
        ' "timestamp_desc": "Write time", "extra": "foo"}',
        "no json",
        '{"message": "No date", "timestamp_desc": "x"}',
    ]
    again, skipped = read(tmp_path / "a.jsonl", "\n".join(lines))
    assert found[0] == again[0]
    assert (found[0].start, found[0].tags, found[0].note) == (
        "2015-07-24T19:01:01+00:00",
        ("Write time",),
        "extra: foo",
    )
    assert again[1].start is None
    assert [one.line for one in skipped] == [2]


def test_timesketch_without_a_datetime_counts_from_1970(tmp_path: Path) -> None:
    rows = ["1658689261", "1658689261123", "1658689261123456", "1658689261123456789", "999999999999999"]
    table = "timestamp,message,timestamp_desc\n" + "".join(f"{row},A message,x\n" for row in rows)
    found, skipped = read(tmp_path / "a.csv", table)
    assert dates(found) == [("2022-07-24T19:01:01Z", None)] * 4 + [("2001-09-09T01:46:39Z", None)]
    table = (
        "message,timestamp,datetime,timestamp_desc\nA,1435789661000000, ,x\nB,1,1435789661,x\nC,,2022-11-10T05-07,x\n"
    )
    found, skipped = read(tmp_path / "b.csv", table)
    assert dates(found) == [("2015-07-01T22:27:41Z", None)] * 2
    assert [(one.line, one.column) for one in skipped] == [(4, "datetime")]


BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(("name", "root"), [("a.timeline", "timeline"), ("a.xml", "data")])
def test_entity_bombs_are_refused(tmp_path: Path, name: str, root: str) -> None:
    with pytest.raises(FrtError, match="entities"):
        read(tmp_path / name, f"{BOMB}<{root}><event start='2019'>&b;</event></{root}>")


def test_damaged_xml_keeps_what_came_before_and_names_the_line(tmp_path: Path) -> None:
    found, skipped = read(tmp_path / "a.xml", "<data>\n<event start='2019' title='A'/>\n<event title='B'\n</data>")
    assert [event.title for event in found] == ["A"]
    assert [one.line for one in skipped] == [4]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", "[1, 2]"),
        ("a.json", '{"events": 3}'),
        ("a.json", '{"events": [{"a": '),
        ("a.json", "{" * 5_000),
        ("a.json", ""),
        ("a.xml", "hello"),
        ("a.timeline", "<cake/>"),
        ("a.docx", "x"),
        ("a.json", '{"format": "frtdesk", "version": 99}'),
    ],
)
def test_files_of_no_format_are_refused_in_a_sentence(tmp_path: Path, name: str, data: str) -> None:
    with pytest.raises(FrtError):
        read(tmp_path / name, data)


SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(1)>'


def test_script_in_every_field_is_no_markup_anywhere(tmp_path: Path) -> None:
    fields = ("unique_id", "group", "display_date")
    slide = dict.fromkeys(fields, SCRIPT) | {
        "start_date": {"year": 2019},
        "text": {"headline": f"Title {SCRIPT}", "text": SCRIPT},
        "media": dict.fromkeys(("url", "caption", "credit", "link"), SCRIPT) | {"link": "javascript:alert(1)"},
    }
    (event,), _ = read(tmp_path / "a.json", json.dumps({"events": [slide]}))
    assert event.title == 'Title ">'
    assert "<script" not in event.summary + (event.note or "") + "".join(event.tags)
    assert event.sources == ()


@pytest.mark.parametrize("name", ["a.json", "a.js", "a.ics", "a.timeline", "a.xml", "a.jsonl", "a.tsv"])
@given(data=st.one_of(st.binary(max_size=200), st.text("{}[]\"':,<>/!&;\n BEGINVECDAR0123", max_size=200)))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes | str) -> None:
    heads = {"a.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "a.timeline": "<timeline><event>", "a.xml": "<data><event>"}
    raw = data if isinstance(data, bytes) else data.encode()
    try:
        read(tmp_path_factory.mktemp("any") / name, heads.get(name, '{"events": [').encode() + raw)
    except FrtError:
        return


def test_a_text_without_end_skips_its_event_alone(tmp_path: Path) -> None:
    slides = [{"start_date": {"year": 2019}, "text": {"headline": "A", "text": text}} for text in ("x" * 300_000, "b")]
    found, skipped = read(tmp_path / "a.json", json.dumps({"events": slides}))
    assert [event.summary for event in found] == ["b"]
    assert "200,000" in skipped[0].why


def test_every_format_can_be_loaded() -> None:
    for one in READABLE:
        assert callable(one.read())
        assert one.title


def test_a_field_of_our_json_may_be_called_anything(tmp_path: Path) -> None:
    strange = {"events[x": [{"id": "n", "title": "No"}], "events[²": {}, "[": [1], "]": 2}
    events, skipped = read(
        tmp_path / "a.json",
        json.dumps({"format": "frtdesk", "version": 1, **strange, "events": [{"id": "a", "title": "A"}]}),
    )
    assert [event.id for event in events] == ["a"]
    assert skipped == []
