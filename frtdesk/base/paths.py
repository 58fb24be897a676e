"""Where things lie: what ships with the program, and what belongs to the person who uses it.

What ships is found in a wheel (inside the package) and in a checkout (beside it). A user's folders are those that the
operating system names for this; nothing is made here, whoever writes makes the folder.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_APP = "frtdesk"


def _shipped() -> Path:
    """The folder with `data` and `resources`: in a wheel inside the package, in a checkout its top."""
    inside = _PACKAGE / "_shipped"
    return inside if inside.is_dir() else _PACKAGE.parent


def is_checkout() -> bool:
    """Whether the program runs from its source, with `data` and `resources` beside the package."""
    return _shipped() != _PACKAGE / "_shipped"


def program_folder() -> Path:
    """The folder that holds the program's package."""
    return _PACKAGE.parent


def shipped_database() -> Path:
    """The database that the program opens when nothing else is asked for."""
    return _shipped() / "data" / "frt.sqlite"


def resources() -> Path:
    """Icons, themes, typeface, manual, translations, citation styles."""
    return _shipped() / "resources"


def user_data_folder() -> Path:
    """What the user made and would miss: `library.sqlite`."""
    from platformdirs import user_data_path

    return user_data_path(_APP, appauthor=False)


def user_cache_folder() -> Path:
    """What can be made again at any time."""
    from platformdirs import user_cache_path

    return user_cache_path(_APP, appauthor=False)


def settings_file() -> Path:
    """Where the user's settings are kept."""
    from platformdirs import user_config_path

    return user_config_path(_APP, appauthor=False) / "settings.json"


def library_file() -> Path:
    """The user's own views and lessons."""
    return user_data_folder() / "library.sqlite"


def profiles_folder() -> Path:
    """How the user's tables are read: profiles of imports."""
    return user_data_folder() / "profiles"


def snapshots_folder() -> Path:
    """Copies of the user's databases from before something large was done to them."""
    return user_data_folder() / "snapshots"
