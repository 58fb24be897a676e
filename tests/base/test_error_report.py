"""A report tells kinds of errors and places in code: no contents, no credentials, no folder of a person's."""

from __future__ import annotations

from pathlib import Path

import pytest

from frtdesk.app import crash
from frtdesk.base.error_report import MOST_CAUSES, kinds_and_places
from frtdesk.store.engine import open_database

SECRET = "postgresql+psycopg://me:geheim@host/Überwachung"


def failed(depth: int = 0) -> BaseException:
    try:
        try:
            if depth:
                raise failed(depth - 1)
            raise KeyError(SECRET)
        except Exception as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        error.add_note(SECRET)
        return error


def test_places_and_kinds_are_told_and_nothing_else() -> None:
    for said in (kinds_and_places(failed()), crash.report(failed())):
        assert "ValueError from KeyError" in said
        assert "test_error_report.py:" in said
        assert "in failed" in said
        for secret in ("geheim", "host", "Überwachung", str(Path(__file__).parent), str(Path.home())):
            assert secret not in said


def test_the_program_s_own_files_are_named_from_the_package_on() -> None:
    with pytest.raises(TypeError) as caught:
        open_database(3)  # type: ignore[arg-type]
    assert "\n  frtdesk/store/engine.py:" in kinds_and_places(caught.value)


def test_a_chain_without_end_is_cut() -> None:
    said = kinds_and_places(failed(20))
    assert said.splitlines()[0].count(" from ") == MOST_CAUSES - 1
