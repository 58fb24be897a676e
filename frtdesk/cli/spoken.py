"""In which language commands answer: that of the person's settings, or what the environment asks for."""

from __future__ import annotations

from frtdesk.base import paths, week
from frtdesk.base.date_order import use_iso
from frtdesk.base.language import chosen, desktop_languages, speak
from frtdesk.state.settings_file import read_values


def speak_as_asked() -> None:
    """Speak it from now on, with dates as the person wants them. English loads nothing."""
    kept = read_values(paths.settings_file())
    code = chosen(kept.get("language", "system"), desktop_languages())
    if code != "en":
        speak(code)
    use_iso(kept.get("date_order") == "iso")
    week.begin_on(kept.get("week_begins", "monday"))
