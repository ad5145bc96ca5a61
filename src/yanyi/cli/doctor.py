"""``yanyi doctor``."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder
from yanyi.problems import Problem, UsageError

NAME = "doctor"
EXAMPLES = (
    "Examples: yanyi doctor; yanyi doctor --deep --store DIR; yanyi doctor --tidy --older 90;"
    " yanyi doctor --tidy --at-most 20GB --yes"
)
DAYS = 30

Deep = Annotated[
    bool,
    typer.Option("--deep", help="Read every file and step of the store; mend what is damaged."),
]
Tidy = Annotated[
    bool, typer.Option("--tidy", help="Say which steps and files of the store nobody needs.")
]
Older = Annotated[
    int | None, typer.Option(min=0, help=f"With --tidy: not used for so many days ({DAYS}).")
]
AtMost = Annotated[
    str, typer.Option(help="With --tidy: what the store may take, such as 20GB; drop more for it.")
]
Paid = Annotated[
    bool, typer.Option("--paid", help="With --tidy: also what cost money, which is kept else.")
]
Yes = Annotated[bool, typer.Option("--yes", help="With --tidy: really drop it.")]


def run(
    store: StoreFolder = None,
    deep: Deep = False,
    tidy: Tidy = False,
    older: Older = None,
    at_most: AtMost = "",
    paid: Paid = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Look whether everything Yanyi needs is here, and say what to install; or tidy the store."""
    if tidy:
        _tidy(store, DAYS if older is None else older, at_most, paid, yes, as_json)
        return
    if older is not None or at_most or paid or yes:
        hint = "Say --tidy too, or leave them out."
        raise UsageError(Problem("--older, --at-most, --paid and --yes go with --tidy", hint=hint))
    _look(store, deep, as_json)


def _look(store: Path | None, deep: bool, as_json: bool) -> None:
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


def _tidy(
    store: Path | None, older: int, at_most: str, paid: bool, yes: bool, as_json: bool
) -> None:
    from yanyi.app.tidying import tidy
    from yanyi.build.tidying import Rule
    from yanyi.cli.size import size
    from yanyi.cli.tidy_lines import tidy_data, tidy_lines

    rule = Rule(older, size(at_most, "--at-most") if at_most else None, paid)
    found = tidy(store, rule, yes)
    if as_json:
        print(json.dumps(tidy_data(found, yes), ensure_ascii=False))
    else:
        for line in tidy_lines(found, rule, yes):
            print(line)
