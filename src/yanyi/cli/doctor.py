"""``yanyi doctor``."""

import dataclasses
import json
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder

NAME = "doctor"
EXAMPLES = "Examples: yanyi doctor; yanyi doctor --deep --store DIR"

Deep = Annotated[
    bool,
    typer.Option("--deep", help="Read every file and step of the store; mend what is damaged."),
]


def run(store: StoreFolder = None, deep: Deep = False, as_json: AsJson = False) -> None:
    """Look whether everything Yanyi needs is here, and say what to install."""
    from yanyi.app import doctor

    findings = (*doctor.doctor(store), *(doctor.deep(store) if deep else ()))
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in findings]))
    else:
        for one in findings:
            print(f"{'well ' if one.well else 'WRONG'}  {one.what}")
            if not one.well:
                print(f"       hint: {one.detail}")
    if not all(one.well for one in findings):
        raise typer.Exit(1)
