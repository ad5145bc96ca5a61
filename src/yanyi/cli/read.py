"""``yanyi read``."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson

NAME = "read"
EXAMPLES = (
    "Examples: yanyi read tale.txt; yanyi read my-story --doubtful 20;"
    " yanyi read tale.txt --all | less; yanyi read tale.txt | grep ^doubt;"
    " yanyi read --cast people.json --json a.txt b.txt"
)


def run(
    paths: Annotated[list[Path], typer.Argument(help="Manuscripts or project folders.")],
    cast: Annotated[Path | None, typer.Option(help="People to know of, as JSON.")] = None,
    doubtful: Annotated[
        int | None,
        typer.Option(min=0, help="How many doubtful lines to show; 8 on a terminal, else all."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show long tables whole on a terminal.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show what the reader understood: cast, chapters, scenes, its doubts and how to correct it."""
    from yanyi.app.reading import load_cast, open_reading
    from yanyi.read.report import reading_json

    people = load_cast(cast) if cast else ()
    for path in paths:
        opened = open_reading(path, people)
        if as_json:
            print(json.dumps(reading_json(opened.reading), ensure_ascii=False), flush=True)
        elif sys.stdout.isatty():
            from rich.console import Console

            from yanyi.cli.read_tables import show

            show(opened, doubtful, everything, Console())
        else:
            from yanyi.cli.read_rows import rows

            for row in rows(opened, doubtful):
                print(row)
