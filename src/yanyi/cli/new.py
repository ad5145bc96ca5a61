"""``yanyi new``."""

import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson

NAME = "new"
EXAMPLES = "Example: yanyi new my-story"


def run(
    name: Annotated[Path, typer.Argument(help="The folder to make.")], as_json: AsJson = False
) -> None:
    """Start a project: a folder with a manuscript to write in and its settings."""
    from yanyi.app.new import new

    files = new(name)
    if as_json:
        print(json.dumps([str(one) for one in files]))
        return
    print(f"Write in {files[0]}, then: yanyi make {name}")
