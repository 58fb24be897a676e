"""The text in `data/`, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from frtdesk.formats.source_text import read_source_text
from frtdesk.model.source_text import SourceText

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def text() -> SourceText:
    return read_source_text(DATA)
