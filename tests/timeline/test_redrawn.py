"""A ghost stands where the picture would draw the event."""

from __future__ import annotations

import numpy as np
from desk_stand_ins import opened_workspace

from frtdesk.model.event import Checked, Event
from frtdesk.state.view import View
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.redrawn import redrawn, stretch_of
from frtdesk.timeline.viewport import Viewport

EVENTS = [
    Event("d", "Day", "2019-05-14", kind="corporate", checked=Checked(date=True)),
    Event("m", "Month", "2019-03~", kind="advocacy"),
    Event("s", "Span", "2018-03/2018-09-30", kind="regulation"),
    Event("r", "Running", "2019-08-01", "..", kind="context"),
    Event("u", "Ended", "2018-02-01?", "", kind="corporate"),
    Event("o", "One of", "[2018-11..2019-02]", kind="advocacy"),
]


def test_it_is_drawn_as_the_picture_draws_it() -> None:
    workspace = opened_workspace(EVENTS)
    index = workspace.index
    assert index is not None
    view = View(start=17_400, stop=18_600)
    frame = Composer(fixed_pitch).build_frame(index, Viewport(view.start, view.stop, 1_200, 700))
    made = redrawn(EVENTS, index.rows.horizon)
    for number, event in enumerate(EVENTS):
        place = index.columns.ids.index(event.id)
        assert place is not None
        (mark,) = np.flatnonzero(frame.marks.event == place)
        assert frame.scale.x_of(made.anchor[number] / 2) == frame.marks.x[mark]
        assert (made.look[number], made.kind[number]) == (frame.marks.look[mark], frame.marks.kind[mark])
        assert stretch_of(index.columns, place, index.rows.horizon) == (made.lo[number], made.hi[number])
        for bar in np.flatnonzero(frame.bars.event == place):
            drawn = (frame.bars.x0[bar], frame.bars.x1[bar], frame.bars.c0[bar], frame.bars.c1[bar])
            ends = (made.lo, made.hi, made.sure_lo, made.sure_hi)
            assert drawn == tuple(frame.scale.x_of(int(end[number])) for end in ends)
    assert len(frame.bars.event) == 5
