"""How the timeline looks: zoom, panels, theme."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark
from frtdesk.state.in_context import toggle_context
from frtdesk.state.view import zoomed

ZOOM = 1.5


def _zoom(desk: Desk, factor: float) -> None:
    """Zoom at the selected event if it is in view, else at the middle."""
    workspace = desk.workspace
    at = workspace.selected_moment()
    view = workspace.view
    if at is None or not view.start <= at <= view.stop:
        at = (view.start + view.stop) / 2
    nearer = zoomed(view, factor, at)
    workspace.look(nearer.start, nearer.stop, leap=True)


def _theme(desk: Desk, name: str) -> None:
    desk.settings["theme"] = name


def _text(desk: Desk, step: float) -> None:
    desk.settings["text_scale"] = min(max(round(desk.settings["text_scale"] + step, 1), 0.8), 3.0)


def _flip(desk: Desk, key: str) -> None:
    desk.settings[key] = not desk.settings[key]


def _reduced(desk: Desk) -> bool:
    return desk.settings["reduced_motion"] == "on"


def _flip_motion(desk: Desk) -> None:
    """Off leaves it to the desktop again."""
    desk.settings["reduced_motion"] = "system" if _reduced(desk) else "on"


def _normal_text(desk: Desk) -> None:
    desk.settings["text_scale"] = 1.0


VIEW_ACTIONS = (
    Action("view.zoom_in", "view", mark("action", "Zoom in"), mark("action", "Show less time, larger."),
           lambda desk: _zoom(desk, ZOOM), ("+", "="), "canvas", opened),
    Action("view.zoom_out", "view", mark("action", "Zoom out"), mark("action", "Show more time, smaller."),
           lambda desk: _zoom(desk, 1 / ZOOM), ("-",), "canvas", opened),
    Action("view.fit", "view", mark("action", "Fit all"), mark("action", "Show every event that the filter leaves."),
           lambda desk: desk.workspace.fit_all(), ("0",), "canvas", opened),
    Action("view.focus", "view", mark("action", "Centre the selection"),
           mark("action", "Bring the selected event to the middle; once more, zoom to it."),
           lambda desk: desk.workspace.focus_selection(), ("F",), "canvas", opened),
    Action("view.in_context", "view", mark("action", "In context"),
           mark("action", "Show greyed what the filter hides around the selected event: its neighbours in time and by "
                "relation. They are not counted."),
           lambda desk: toggle_context(desk.workspace), ("I",), "canvas", opened,
           lambda desk: desk.workspace.view.in_context, group=1),
    Action("view.filter_panel", "view", mark("action", "Filter panel"),
           mark("action", "Show or hide the list of values to filter by, with their counts."),
           lambda desk: desk.toggle("filter_panel"), ("F9",), checked=lambda desk: desk.is_shown("filter_panel"),
           group=2),
    Action("view.detail_pane", "view", mark("action", "Detail pane"),
           mark("action", "Show or hide the quotes and sources of the selected event."),
           lambda desk: desk.toggle("detail_pane"), ("F10",), checked=lambda desk: desk.is_shown("detail_pane"),
           group=2),
    Action("view.light", "view", mark("action", "Light theme"), mark("action", "Dark text on warm paper."),
           lambda desk: _theme(desk, "light"), checked=lambda desk: desk.settings["theme"] == "light", group=3),
    Action("view.dark", "view", mark("action", "Dark theme"), mark("action", "Light text on dark paper."),
           lambda desk: _theme(desk, "dark"), checked=lambda desk: desk.settings["theme"] == "dark", group=3),
    Action("view.paper", "view", mark("action", "Paper theme"), mark("action", "White paper without tinted lanes."),
           lambda desk: _theme(desk, "paper"), checked=lambda desk: desk.settings["theme"] == "paper", group=3),
    Action("view.contrast", "view", mark("action", "High contrast theme"),
           mark("action", "Black on white, with dark colours and clear lines."),
           lambda desk: _theme(desk, "contrast"), checked=lambda desk: desk.settings["theme"] == "contrast", group=3),
    Action("view.grey", "view", mark("action", "Greyscale theme"),
           mark("action", "Without colours, as a printer in black and white will show it."),
           lambda desk: _theme(desk, "grey"), checked=lambda desk: desk.settings["theme"] == "grey", group=3),
    Action("view.system", "view", mark("action", "Theme of the desktop"),
           mark("action", "Light, dark or in high contrast, as the desktop is."),
           lambda desk: _theme(desk, "system"), checked=lambda desk: desk.settings["theme"] == "system", group=3),
    Action("view.larger", "view", mark("action", "Larger text"), mark("action", "Make all text larger."),
           lambda desk: _text(desk, 0.1), ("Ctrl++", "Ctrl+="), group=4),
    Action("view.smaller", "view", mark("action", "Smaller text"), mark("action", "Make all text smaller."),
           lambda desk: _text(desk, -0.1), ("Ctrl+-",), group=4),
    Action("view.normal", "view", mark("action", "Normal text"), mark("action", "Text at its normal size."),
           _normal_text, ("Ctrl+0",), group=4),
    Action("view.wheel_zooms", "view", mark("action", "Wheel zooms, like a map"),
           mark("action", "A plain wheel zooms time instead of scrolling lanes or panning."),
           lambda desk: _flip(desk, "wheel_zooms"), checked=lambda desk: desk.settings["wheel_zooms"], group=5),
    Action("view.reduced_motion", "view", mark("action", "Reduced motion"),
           mark("action", "Views change at once, without motion."),
           _flip_motion, checked=_reduced, group=5),
    Action("view.touch", "view", mark("action", "Touch mode"),
           mark("action", "Make whatever is pressed large enough for a finger; one that rests asks for the menu."),
           lambda desk: _flip(desk, "touch"), checked=lambda desk: desk.settings["touch"], group=5),
    Action("view.full_screen", "view", mark("action", "Full screen"), mark("action", "Use the whole screen."),
           lambda desk: desk.toggle("full_screen"), ("F11",), checked=lambda desk: desk.is_shown("full_screen"),
           group=6),
)  # fmt: skip
