"""In which language commands answer: that of the person's settings, or what the environment asks for."""

from __future__ import annotations

from frtdesk.base import paths
from frtdesk.base.language import chosen, desktop_languages, speak
from frtdesk.state.setting import read_values


def speak_as_asked() -> None:
    """Speak it from now on. English loads nothing."""
    code = chosen(read_values(paths.settings_file()).get("language", "system"), desktop_languages())
    if code != "en":
        speak(code)
