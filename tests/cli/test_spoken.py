"""Commands answer in the language of the settings, or of the environment."""

from __future__ import annotations

import json

import pytest

from frtdesk.base import paths
from frtdesk.base.date_names import names
from frtdesk.base.language import speak
from frtdesk.cli.spoken import speak_as_asked


@pytest.mark.parametrize(
    ("setting", "environment", "june"),
    [
        (None, "de_DE.UTF-8", "Juni"),
        ("fr", "de_DE.UTF-8", "juin"),
        ("system", "es_MX", "junio"),
        ("system", "sv_SE", "June"),
        ("nonsense", "C.UTF-8", "June"),
    ],
)
def test_commands_speak_as_asked(
    monkeypatch: pytest.MonkeyPatch, setting: str | None, environment: str, june: str
) -> None:
    if setting is not None:
        paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
        paths.settings_file().write_text(json.dumps({"language": setting}), "utf-8")
    monkeypatch.setenv("LC_ALL", environment)
    try:
        speak_as_asked()
        assert names().months[5] == june
    finally:
        speak("en")
