"""Every action there is, in the order of the menus."""

from __future__ import annotations

from frtdesk.actions.action import Action
from frtdesk.actions.bands import BAND_ACTIONS
from frtdesk.actions.compare import COMPARE_ACTIONS
from frtdesk.actions.edit import EDIT_ACTIONS
from frtdesk.actions.files import FILE_ACTIONS
from frtdesk.actions.go import GO_ACTIONS
from frtdesk.actions.help import HELP_ACTIONS
from frtdesk.actions.view import VIEW_ACTIONS

ACTIONS: tuple[Action, ...] = (
    *FILE_ACTIONS,
    *EDIT_ACTIONS,
    *VIEW_ACTIONS,
    *BAND_ACTIONS,
    *GO_ACTIONS,
    *COMPARE_ACTIONS,
    *HELP_ACTIONS,
)
