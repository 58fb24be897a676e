"""The shipped events, read once."""

from __future__ import annotations

import pytest

from tests.formats.given_content import GivenContent


@pytest.fixture(scope="session")
def shipped() -> GivenContent:
    """All that the shipped database holds."""
    from frtdesk.app.content import StoreContent
    from frtdesk.cli.opening import loaded, parse_filter

    with loaded(None, parse_filter("")) as found:
        content = StoreContent(found.database, found.columns, found.kept)
        return GivenContent(
            list(content.events()),
            content.meta,
            given_actors=content.actors(),
            given_lessons=content.lessons(),
            given_views=content.views(),
        )
