"""``yanyi``: the program, and how errors reach people."""

import asyncio
import sys
from importlib import metadata
from typing import Annotated

import typer
from typer.exceptions import TyperException

from yanyi.cli import check, doctor, explain, make, new, plan, read, translate
from yanyi.cli.stopping import STATUS, WORDS, Stopping
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


for command in (make, plan, read, translate, explain, check, new, doctor):
    app.command(command.NAME, epilog=command.EXAMPLES)(command.run)


def main() -> None:
    """Run the program; exits with the status the contract names."""
    Stopping().listen()
    try:
        status = app(standalone_mode=False)
    except YanyiError as error:
        print(error, file=sys.stderr)
        status = error.exit_code
    except typer.Exit as leaving:
        status = leaving.exit_code
    except (KeyboardInterrupt, asyncio.CancelledError, typer.Abort):
        print(WORDS, file=sys.stderr)
        status = STATUS
    except BrokenPipeError:
        status = 0
    except TyperException as error:
        print(f"yanyi: {error}", file=sys.stderr)
        print(
            "  hint: `yanyi --help` lists the commands, `yanyi make --help` shows one.",
            file=sys.stderr,
        )
        status = 2
    sys.exit(status if isinstance(status, int) else 0)


if __name__ == "__main__":
    main()
