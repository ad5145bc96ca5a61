"""``yanyi explain``."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder

NAME = "explain"
EXAMPLES = "Example: yanyi explain my-story/out/comic/pages/0003.webp"


def run(
    file: Annotated[Path, typer.Argument(help="A file that `yanyi make` wrote.")],
    store: StoreFolder = None,
    as_json: AsJson = False,
) -> None:
    """Say which lines, models, takes and settings made a file."""
    from yanyi.app.choices import behind
    from yanyi.app.explain import explain

    found = explain(file, store)
    if as_json:
        print(json.dumps(dataclasses.asdict(found), ensure_ascii=False))
        return
    print(f"{found.path} ({found.medium})")
    print(f"{len(found.lines)} lines: {', '.join(found.lines[:12])}")
    for step in found.steps:
        indent = "  " * (step.depth + 1)
        print(f"{indent}{step.name} {step.version} ({step.seconds:.2f} s): {step.what}")
    for choice in behind(file):
        print(choice)
