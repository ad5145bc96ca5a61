"""``yanyi models``."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson

NAME = "models"
EXAMPLES = "Examples: yanyi models; yanyi models my-story --json"
SHOWN = 12


def run(
    path: Annotated[
        Path | None, typer.Argument(help="A project, to try its own services too.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show who can be asked here and now: what is built in, and every service that answers."""
    from yanyi.app.models import Known, models

    found = models(path)
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in found], ensure_ascii=False))
        return

    def row(one: Known) -> str:
        if not one.usable:
            return f"no     {one.name}: {one.why_not}"
        more = f", and {len(one.has) - SHOWN} more" if len(one.has) > SHOWN else ""
        return f"yes    {one.name}: {', '.join(one.has[:SHOWN]) or 'no models yet'}{more}"

    for one in found:
        print(row(one))
    print('Choose one in yanyi.toml: [models] words = "SERVICE:MODEL", or a name above.')
