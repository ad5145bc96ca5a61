"""``yanyi read``."""

import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson

NAME = "read"
EXAMPLES = "Examples: yanyi read tale.txt; yanyi read --cast people.json --json a.txt b.txt"


def run(
    paths: Annotated[list[Path], typer.Argument(help="Manuscripts or project folders.")],
    cast: Annotated[Path | None, typer.Option(help="People to know of, as JSON.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what the reader understood: chapters, people, who says what, and its doubts."""
    from yanyi.app.reading import load_cast, read_path
    from yanyi.read.report import reading_json

    people = load_cast(cast) if cast else ()
    for path in paths:
        reading = read_path(path, people)
        if as_json:
            print(json.dumps(reading_json(reading), ensure_ascii=False), flush=True)
        else:
            from yanyi.cli.table import show

            show(path, reading)
