"""``yanyi unpack``."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder

NAME = "unpack"
EXAMPLES = "Example: yanyi unpack my-story.zip my-story; yanyi make my-story"


def run(
    file: Annotated[Path, typer.Argument(help="What `yanyi pack` wrote.")],
    folder: Annotated[Path, typer.Argument(help="A folder that is not there yet.")],
    store: StoreFolder = None,
    as_json: AsJson = False,
) -> None:
    """Bring back a packed project and what is remembered for it."""
    from yanyi.app.unpacking import unpack

    found = unpack(file, folder, store)
    if as_json:
        data = {**dataclasses.asdict(found), "path": str(found.path)}
        print(json.dumps(data, ensure_ascii=False))
        return
    print(f"{found.project} files of the project; {found.steps} steps new to the store.")
    print(f"Go on with: yanyi make {found.path}")
