"""What is known follows the filter, and is worked out only where it is wanted."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce, opened_workspace
from held_jobs import Held

from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state import live_known
from frtdesk.state.live_known import SETTING, LiveKnown
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace([Event(f"e{day}", f"E{day}", f"2020-06-{day:02}", kind="context") for day in range(1, 20)])


def counted(known: LiveKnown) -> int | None:
    return None if known.index is None else len(known.index.moments)


def test_it_follows_the_filter_and_the_setting(workspace: Workspace) -> None:
    settings = Settings(None)
    known = LiveKnown(workspace, AtOnce(), settings)
    assert counted(known) == 19
    workspace.set_filter(parse("certainly:2020-06-05..2020-06-06"))
    assert counted(known) == 2
    settings[SETTING] = False
    assert counted(known) is None
    workspace.clear_filter()
    assert counted(known) is None
    settings[SETTING] = True
    assert counted(known) == 19


def test_of_much_data_a_job_answers_and_a_late_answer_is_dropped(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_known, "AT_ONCE", 3)
    jobs = Held()
    known = LiveKnown(workspace, jobs, Settings(None))
    late = jobs.waiting.pop(live_known.JOB)
    workspace.set_filter(parse("certainly:2020-06-05..2020-06-06"))
    late()
    assert counted(known) is None
    jobs.waiting.pop(live_known.JOB)()
    assert counted(known) == 2
