"""`frtdesk settings`: what is set, and setting it, without a window."""

from __future__ import annotations

from pathlib import Path

import click

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli import terminal
from frtdesk.cli.ending import DONE, FOUND_WRONG
from frtdesk.state.setting import SETTINGS, Setting
from frtdesk.state.settings import Settings

EXAMPLES = """
\b
Examples:
  frtdesk settings                              what is set; * marks what is not as usual
  frtdesk settings set theme dark
  frtdesk settings set text_scale 150%
  frtdesk settings reset theme text_scale
  frtdesk settings export room-12.frtsettings   for other computers
  frtdesk settings import room-12.frtsettings
"""


@click.group("settings", epilog=EXAMPLES, invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> int:
    """Show, change, reset, export and import settings.

    A window that is open goes on with its own until it is opened again, and does not undo what is set here.
    """
    return _list() if context.invoked_subcommand is None else DONE


@command.command("list")
def list_command() -> int:
    """List every setting with its value; * marks what is not as usual."""
    return _list()


def _list() -> int:
    settings = _settings()
    shown = [setting for setting in SETTINGS.values() if setting.shown]
    wide = max(len(setting.key) for setting in shown)
    terminal.print_text(
        f"{'*' if settings.is_changed(one.key) else ' '} {one.key:<{wide}}  "
        f"{_typed(one, settings):<12}  {one.title} ({one.accepts.allowed})\n"
        for one in shown
    )
    return DONE


@command.command("get")
@click.argument("name")
def get_command(name: str) -> int:
    """Print the value of the setting NAME."""
    setting = _named(name)
    terminal.print_text([_typed(setting, _settings()) + "\n"])
    return DONE


@command.command("set")
@click.argument("name")
@click.argument("value")
def set_command(name: str, value: str) -> int:
    """Give the setting NAME a VALUE."""
    from frtdesk.state.settings_transfer import refusal

    setting, settings = _named(name), _settings()
    try:
        read = setting.accepts.read(value)
    except ValueError:
        raise FrtError(refusal(setting.key, value)) from None
    settings[setting.key] = read
    _save(settings)
    return DONE


@command.command("reset")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--all", "everything", is_flag=True, help="Reset all that a person can set.")
def reset_command(names: tuple[str, ...], everything: bool) -> int:
    """Give settings their usual values. What is remembered, such as recent_files, is forgotten."""
    if not names and not everything:
        raise FrtError(
            translate("settings", "No setting was named."),
            translate("settings", "Name one or several, or write --all."),
        )
    settings = _settings()
    keys = [_named(name).key for name in names]
    keys += [one.key for one in SETTINGS.values() if everything and one.shown and one.key not in keys]
    changed = settings.reset(keys)
    _save(settings)
    terminal.say(translate("settings", "%n setting changed.|%n settings changed.", len(changed)))
    return DONE


@command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
def export_command(file: Path) -> int:
    """Write the settings into a FILE, for other computers. Your name, folders and what is remembered stay here."""
    from frtdesk.formats.replace_file import replace_file
    from frtdesk.state.settings_transfer import exported

    replace_file(file, [exported(_settings()).encode("utf-8", "replace")])
    terminal.say(translate("settings", "Wrote {path}.").format(path=file))
    return DONE


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
def import_command(file: Path) -> int:
    """Take in the settings in a FILE. A value that is wrong is said, and the rest is applied; the status is 1 then."""
    from frtdesk.state.settings_transfer import read_exported, read_text, sentences, take_in

    settings = _settings()
    taken = take_in(settings, read_exported(read_text(file)))
    _save(settings)
    for sentence in sentences(taken):
        terminal.say(sentence)
    return FOUND_WRONG if taken.problems else DONE


def _typed(setting: Setting, settings: Settings) -> str:
    return setting.accepts.typed(settings[setting.key])


def _named(name: str) -> Setting:
    """The setting of this name. Raises FrtError, with the nearest one."""
    key = name.strip().casefold().replace("-", "_")
    if key in SETTINGS:
        return SETTINGS[key]
    from frtdesk.model.names import nearest

    near = nearest(key, SETTINGS)
    if near is not None:
        said = translate("settings", "There is no setting {name}; did you mean {near}?")
        raise FrtError(said.format(name=name[:80], near=near))
    raise FrtError(
        translate("settings", "There is no setting {name}.").format(name=name[:80]),
        translate("settings", "“frtdesk settings” lists them."),
    )


def _settings() -> Settings:
    settings = Settings(paths.settings_file())
    if settings.broken is not None:
        terminal.say(translate("settings", "Your settings could not be read; frtdesk begins with its usual ones."))
        terminal.say(translate("settings", "The file is kept as {name}.").format(name=settings.broken))
    return settings


def _save(settings: Settings) -> None:
    if not settings.save():
        raise FrtError(
            translate("settings", "The settings could not be written."),
            translate("settings", "See whether this can be written: {name}").format(name=paths.settings_file()),
        )
