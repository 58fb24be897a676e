"""A computer without a library that Qt needs is told which."""

from __future__ import annotations

import pytest

from frtdesk.app import screens
from frtdesk.cli.ending import COULD_NOT, Ending
from frtdesk.cli.missing_library import missing_library

LACKING = "libGL.so.1: cannot open shared object file: No such file or directory"


def test_a_missing_library_is_a_sentence_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with Ending([]) as ending:
        raise ImportError(LACKING)
    assert ending.status == COULD_NOT
    said = capsys.readouterr().err
    assert said.startswith("This computer lacks a library that Qt needs: libGL.so.1.\n")
    assert "apt-get install" in said
    assert "foresaw" not in said


@pytest.mark.parametrize(
    "error", [None, ImportError("No module named 'x'"), OSError(LACKING), ImportError("cannot import name y")]
)
def test_other_errors_are_something_else(error: BaseException | None) -> None:
    assert missing_library(error) is None


def test_info_tells_the_same_without_a_traceback() -> None:
    said = f'Traceback (most recent call last):\n  File "x", line 1\nImportError: {LACKING}\n[PYI-7:ERROR] Failed\n'
    assert screens._sentence(said) == f"ImportError: {LACKING}"
    assert screens._sentence("\n") == ""
    assert len(screens._sentence("q" * 9_000)) == screens.LONGEST
