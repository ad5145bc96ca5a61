"""``yanyi``: the program, and how errors reach people."""

import sys
from importlib import metadata
from typing import Annotated

import typer
from typer.exceptions import TyperException

from yanyi.build.garbage import collect_seldom
from yanyi.cli import (
    check,
    doctor,
    explain,
    labels,
    ledger,
    make,
    models,
    new,
    pack,
    plan,
    read,
    translate,
    unpack,
)
from yanyi.cli.interruption import STATUS, Interruption
from yanyi.problems import YanyiError

EPILOG = "Start with: yanyi new my-story; yanyi make my-story"

app = typer.Typer(
    name="yanyi",
    help="Yanyi (演义), a story compiler: one manuscript becomes a novel, a comic, an audiobook,"
    " a score and a film.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def yanyi(
    version: Annotated[
        bool, typer.Option("--version", callback=lambda wanted: _version(wanted), is_eager=True)
    ] = False,
) -> None:
    """Take the options before the command."""


def _version(wanted: bool) -> None:
    if wanted:
        print(f"yanyi {metadata.version('yanyi')}")
        raise typer.Exit


COMMANDS = (
    make,
    plan,
    read,
    translate,
    explain,
    ledger,
    check,
    labels,
    new,
    doctor,
    models,
    pack,
    unpack,
)

for command in COMMANDS:
    app.command(command.NAME, epilog=command.EXAMPLES)(command.run)


def main() -> None:
    """Run the program; exits with the status the contract names."""
    collect_seldom()
    with Interruption() as interruption:
        try:
            status = _run()
        except (KeyboardInterrupt, typer.Abort):
            status = STATUS
        if status == STATUS:
            interruption.tell()
    sys.exit(status)


def _run() -> int:
    """Run the command; what is wrong becomes sentences and a status."""
    try:
        status = app(standalone_mode=False)
    except YanyiError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except typer.Exit as leaving:
        return leaving.exit_code
    except BrokenPipeError:
        return 0
    except TyperException as error:
        print(f"yanyi: {error}", file=sys.stderr)
        print(
            "  hint: `yanyi --help` lists the commands, `yanyi make --help` shows one.",
            file=sys.stderr,
        )
        return 2
    return status if isinstance(status, int) else 0


if __name__ == "__main__":
    main()
