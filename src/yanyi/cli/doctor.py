"""``yanyi doctor``."""

import dataclasses
import json

import typer

from yanyi.cli.options import AsJson, StoreFolder

NAME = "doctor"
EXAMPLES = "Example: yanyi doctor"


def run(store: StoreFolder = None, as_json: AsJson = False) -> None:
    """Look whether everything Yanyi needs is here, and say what to install."""
    from yanyi.app.doctor import doctor

    findings = doctor(store)
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in findings]))
    else:
        for one in findings:
            print(f"{'well ' if one.well else 'WRONG'}  {one.what}")
            if not one.well:
                print(f"       hint: {one.detail}")
    if not all(one.well for one in findings):
        raise typer.Exit(1)
