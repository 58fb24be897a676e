"""Where F1 opens the manual, by what the person has before them; and which actions its text may offer to run."""

from __future__ import annotations

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base.words import translate

PLACES: dict[str, str] = {
    "filter_panel": "05-filter.md#the-panel",
    "filter_line": "05-filter.md#in-words",
    "detail_pane": "15-data.md#how-far-to-trust-it",
    "overview": "04-timeline.md#moving",
    "edit_mode": "16-editing.md#editing-on-the-timeline",
    "comparison": "05-filter.md#comparing-two-filters",
    "search_line": "06-search.md",
    "table": "04-timeline.md#the-table",
    "charts": "08-charts.md",
    "chain": "04-timeline.md#what-answered-what",
    "lag": "09-response-lag.md",
    "between": "04-timeline.md#what-answered-what",
    "pairs": "05-filter.md#comparing-two-filters",
    "results": "06-search.md#the-list",
    "history": "16-editing.md#history",
    "export": "12-pictures.md#from-the-window",
    "import": "14-import.md#in-the-window",
    "save_view": "07-views.md#keeping-one",
    "shared_view": "07-views.md#sharing-one",
    "keys": "20-keys.md#all-keys-at-a-glance",
    "change_keys": "20-keys.md#change-keys",
    "palette": "20-keys.md#find-a-command-by-name",
    "settings": "18-settings.md",
    "lessons": "10-lessons.md",
    "quiz": "11-ask-the-class.md",
    "lesson_editor": "10-lessons.md#making-one",
    "event_form": "16-editing.md#editing-an-event",
    "bin": "16-editing.md#editing-an-event",
    "server": "17-sharing.md#opening-a-shared-database",
    "names": "16-editing.md#actors-sources-tags-and-places",
    "bulk": "16-editing.md#editing-several-events",
    "duplicates": "16-editing.md#what-is-there-twice",
    "merge_events": "16-editing.md#what-is-there-twice",
    "merge": "16-editing.md#merging-a-newer-version",
    "safety_copies": "16-editing.md#safety-copies",
    "about": "22-troubleshooting.md#telling-us",
    "legend": "21-glossary.md",
}
"""A chapter and section for each window, panel and part of the main window."""

RUN_FROM_THE_TEXT = (
    "file.export", "file.print", "file.safety_copies", "edit.bin", "edit.names", "edit.duplicates", "view.history",
    "view.table", "view.filter_panel", "view.detail_pane", "view.known", "view.known_on", "go.date", "go.views",
    "analyse.chain", "analyse.lag", "analyse.between", "analyse.charts", "analyse.compare", "analyse.pairs",
    "teach.choose", "teach.quiz", "teach.edit", "help.legend", "help.keys", "help.about", "help.change_keys",
    "help.command", "help.tour", "edit.settings",
)  # fmt: skip
"""Actions that only show something, and can be taken back by closing it."""


def actions_in_words() -> dict[str, str]:
    """The ids of those actions by what stands in italics for them: "View > Table"."""
    return {
        f"{translate('menu', MENUS[action.menu]).replace('&', '')} > {action.title.rstrip('…')}": action.id
        for action in ACTIONS
        if action.id in RUN_FROM_THE_TEXT
    }
