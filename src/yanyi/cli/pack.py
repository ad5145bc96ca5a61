"""``yanyi pack``."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, Manuscript, StoreFolder
from yanyi.cli.size import in_words

NAME = "pack"
EXAMPLES = "Example: yanyi pack my-story my-story.zip; then: yanyi unpack my-story.zip elsewhere"


def run(
    path: Manuscript,
    file: Annotated[Path, typer.Argument(help="The ZIP file to write.")],
    store: StoreFolder = None,
    as_json: AsJson = False,
) -> None:
    """Put a project and all that its latest `make` used into one file."""
    from yanyi.app.packing import pack

    packed = pack(path, file, store)
    if as_json:
        data = {**dataclasses.asdict(packed), "path": str(packed.path)}
        print(json.dumps(data, ensure_ascii=False))
        return
    print(
        f"{packed.project} files of the project, {packed.steps} steps and their {packed.blobs}"
        f" files: {packed.path}, {in_words(packed.size)}."
    )
    if packed.lost:
        print(f"note: {packed.lost} steps of the latest make are no more; they are made again.")
