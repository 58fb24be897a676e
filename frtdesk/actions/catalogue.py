"""Every action there is, in the order of the menus."""

from __future__ import annotations

from frtdesk.actions.action import Action
from frtdesk.actions.analyse_charts import CHART_ACTIONS
from frtdesk.actions.asking import ASKING_ACTIONS
from frtdesk.actions.bands import BAND_ACTIONS
from frtdesk.actions.compare import COMPARE_ACTIONS
from frtdesk.actions.edit import EDIT_ACTIONS
from frtdesk.actions.edit_mode import EDIT_MODE_ACTIONS
from frtdesk.actions.events import EVENT_ACTIONS
from frtdesk.actions.files import FILE_ACTIONS
from frtdesk.actions.go import GO_ACTIONS
from frtdesk.actions.help import HELP_ACTIONS
from frtdesk.actions.history import HISTORY_ACTIONS
from frtdesk.actions.known import KNOWN_ACTIONS
from frtdesk.actions.lanes import LANE_ACTIONS
from frtdesk.actions.language import LANGUAGE_ACTIONS
from frtdesk.actions.lessons import LESSON_ACTIONS
from frtdesk.actions.relations import RELATION_ACTIONS
from frtdesk.actions.search import SEARCH_ACTIONS
from frtdesk.actions.settings import SETTING_ACTIONS
from frtdesk.actions.table import TABLE_ACTIONS
from frtdesk.actions.teach import TEACH_ACTIONS
from frtdesk.actions.tidying import TIDYING_ACTIONS
from frtdesk.actions.view import VIEW_ACTIONS
from frtdesk.actions.views import VIEWS_ACTIONS

ACTIONS: tuple[Action, ...] = (
    *FILE_ACTIONS,
    *HISTORY_ACTIONS,
    *EVENT_ACTIONS,
    *TIDYING_ACTIONS,
    *EDIT_MODE_ACTIONS,
    *EDIT_ACTIONS,
    *SEARCH_ACTIONS,
    *SETTING_ACTIONS,
    *VIEW_ACTIONS,
    *LANGUAGE_ACTIONS,
    *BAND_ACTIONS,
    *TABLE_ACTIONS,
    *LANE_ACTIONS,
    *GO_ACTIONS,
    *VIEWS_ACTIONS,
    *RELATION_ACTIONS,
    *CHART_ACTIONS,
    *KNOWN_ACTIONS,
    *COMPARE_ACTIONS,
    *TEACH_ACTIONS,
    *LESSON_ACTIONS,
    *ASKING_ACTIONS,
    *HELP_ACTIONS,
)
