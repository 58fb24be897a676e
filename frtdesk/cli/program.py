"""The commands of `frtdesk`, each in a module of its own that is loaded when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from frtdesk import __version__
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli.spoken import speak_as_asked

COMMANDS = (
    "open", "list", "lag", "export", "import", "merge", "copy", "present", "lesson", "build", "check", "settings",
    "info", "bench",
)  # fmt: skip
"""In the order in which --help lists them. Command x is `command` in `frtdesk.cli.x_command`."""

_FLAGS = ("--help", "-h", "--version", "--debug")


class Program(click.Group):
    """A group whose first word may also be a database: `frtdesk my.sqlite` is `frtdesk open my.sqlite`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return import_module(f"frtdesk.cli.{cmd_name}_command").command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Without a first word it is `open`: `frtdesk --db my.sqlite`, `frtdesk --debug`."""
        at = next((place for place, word in enumerate(args) if word not in _FLAGS), len(args))
        asks = any(word in _FLAGS[:3] for word in args[:at])
        if not asks and (at == len(args) or args[at].startswith("-")):
            args = [*args[:at], "open", *args[at:]]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A word that is no command is something to open."""
        if args and args[0] not in COMMANDS:
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, but a reader that has gone (`| head`) ends the command well."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderGoneError from None


class _ReaderGoneError(Exception):
    """BrokenPipeError by another name: click ends the process with 1 for that one."""


EXAMPLES = """
\b
Examples:
  frtdesk                                      open the window on the events that ship with it
  frtdesk my-events.sqlite                     open another database
  frtdesk list --filter "actor:amazon 2020"    print what a filter leaves
  frtdesk export week.svg --range 2020-06      write a picture
  frtdesk import bans.csv --db mine.sqlite     take in what a file of another program holds
  frtdesk copy mine.sqlite postgresql+psycopg://anna@host/frt   into a database that several people share
  frtdesk present three-companies-one-week     show a lesson to a class
  frtdesk lesson list                          the lessons; hand-outs and lesson files too
  frtdesk check my-events.sqlite               look for mistakes in a database
"""


def _say_version(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:
    """The version, and on a second line the others that explain most."""
    if asked and not ctx.resilient_parsing:
        from frtdesk.base.what_runs import in_a_line

        click.echo(f"frtdesk, version {__version__}\n{in_a_line()}")
        ctx.exit()


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=EXAMPLES,
    subcommand_metavar="[COMMAND | DATABASE] [ARGUMENTS]...",
)
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_say_version,
              help="Say the version and exit.")  # fmt: skip
@click.option("--debug", is_flag=True, help="Show the details of an error that nobody foresaw.")
def program(debug: bool) -> None:
    """A timeline explorer for facial-recognition policy.

    Without a command it opens the window, on the DATABASE if one is named. Results go to stdout, messages to stderr.
    The exit status is 0 when done, 1 when something wrong was found, 2 when it could not be done.

    Each command explains itself: frtdesk COMMAND --help.
    """


def run(arguments: list[str]) -> int:
    """Do what the arguments say; the exit status. Raises FrtError, KeyboardInterrupt and BrokenPipeError."""
    speak_as_asked()
    try:
        status = program.main(arguments, prog_name="frtdesk", standalone_mode=False)
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        raise FrtError(_sentence(error.format_message()), _hint(error, arguments)) from error
    except _ReaderGoneError:
        raise BrokenPipeError from None
    return status if isinstance(status, int) else 0


def _sentence(message: str) -> str:
    return message if message.endswith((".", "?", "!")) else f"{message}."


def _hint(error: click.ClickException, arguments: list[str]) -> str:
    if isinstance(error, click.NoSuchOption) and "open" not in arguments and _is_open(error):
        return translate(
            "command line",
            "“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.",
        )
    path = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx is not None else "frtdesk"
    return translate("command line", "“{command} --help” shows what can be written.").format(command=path)


def _is_open(error: click.UsageError) -> bool:
    return error.ctx is not None and error.ctx.info_name == "open"
