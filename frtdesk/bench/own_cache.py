"""A cache folder of the bench's own: `load` finds nothing kept there, and the person's own cache stays as it is."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from frtdesk.base import paths


@contextmanager
def own_cache() -> Generator[Path]:
    """An empty folder that stands for the user's cache meanwhile; removed at the end."""
    usual = paths.user_cache_folder
    with tempfile.TemporaryDirectory(prefix="frtdesk-bench-", ignore_cleanup_errors=True) as folder:
        paths.user_cache_folder = lambda: Path(folder)
        try:
            yield Path(folder)
        finally:
            paths.user_cache_folder = usual
