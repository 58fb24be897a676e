"""The steps of the tour: what each says, what it points at, and what it does when asked, or sees the person do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from frtdesk.actions.keymap import BY_ID
from frtdesk.base.words import mark, translate
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

Target = Literal["timeline", "detail_pane", "filter_line", "filter_panel", "table", "present", "export"]


@dataclass(frozen=True)
class Step:
    """`code`: by which `Doing` does it; `ask`: the button that has it done; `keys`: ids of the actions whose keys the
    text names. The texts are messages of the context "tour"."""

    code: str
    target: Target
    _title: str
    _text: str
    _ask: str
    keys: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def title(self) -> str:
        return translate("tour", self._title)

    @property
    def text(self) -> str:
        return translate("tour", self._text).format(**{name: key_words(action) for name, action in self.keys.items()})

    @property
    def ask(self) -> str:
        return translate("tour", self._ask)


def key_words(action: str) -> str:
    """The key of an action, or what it is called where the person took its keys away."""
    named = translate("tour", "“{title}”").format(title=BY_ID[action].title.rstrip("…"))
    return SHOWN_KEYS.of(action) or named


STEPS = (
    Step("time", "timeline", mark("tour", "Time runs from left to right"),
         mark("tour", "Each mark is an event, in its lane. Drag to move through time; Ctrl and the wheel, or {nearer} "
              "and {farther}, zoom from decades down to days. {all} shows everything again."),
         mark("tour", "Zoom in for me"),
         {"nearer": "view.zoom_in", "farther": "view.zoom_out", "all": "view.fit"}),
    Step("select", "timeline", mark("tour", "Pick an event"),
         mark("tour", "Click a mark or its title. The arrow keys go on from there: left and right in time, up and down "
              "from lane to lane. A double click zooms to an event."),
         mark("tour", "Pick the next one")),
    Step("detail", "detail_pane", mark("tour", "What was said, and where"),
         mark("tour", "Here stand the quotes of the event, who said them, and the sources. What was checked says so, "
              "and so does what was not. {pane} hides this pane and brings it back."),
         mark("tour", "Take me there"), {"pane": "view.detail_pane"}),
    Step("filter", "filter_line", mark("tour", "Say what you want to see"),
         mark("tour", "Type words, or a field and a value such as “actor:amazon”; frtdesk completes what you begin. "
              "Beside it stands how many events are left. {filter} brings you here."),
         mark("tour", "Filter for me"), {"filter": "edit.filter"}),
    Step("facets", "filter_panel", mark("tour", "Or press what you want to see"),
         mark("tour", "The same by hand: kinds, actors, policy types and more, each with its count. Press one to keep "
              "only that. {panel} hides this panel and brings it back."),
         mark("tour", "Press one for me"), {"panel": "view.filter_panel"}),
    Step("table", "table", mark("tour", "The same as a table"),
         mark("tour", "{table} opens a table under the timeline, to sort, to read and to copy. It shows what the "
              "filter leaves, and what you pick in one is picked in the other."),
         mark("tour", "Open the table"), {"table": "view.table"}),
    Step("teach", "present", mark("tour", "Show it to a class"),
         mark("tour", "A lesson goes from event to event, with what to ask at each. {present} puts the chosen one on "
              "the class's screen, your notes stay on yours; the arrows or a clicker go on, Esc ends it."),
         mark("tour", "List the lessons"), {"present": "teach.start"}),
    Step("export", "export", mark("tour", "Carry it away"),
         mark("tour", "{export} writes a picture that names its sources, a table, a bibliography and more. That is the "
              "tour: {manual} opens the manual, {palette} finds any command by its name, and Help > Tour begins "
              "again."),
         mark("tour", "Show me the choices"),
         {"export": "file.export", "manual": "help.manual", "palette": "help.command"}),
)  # fmt: skip
"""In order. Each text is short enough to be read in a few breaths."""
