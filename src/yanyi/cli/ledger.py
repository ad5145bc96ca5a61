"""``yanyi ledger``."""

import csv
import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder
from yanyi.problems import Problem, UsageError

if TYPE_CHECKING:
    from yanyi.app.ledger import Spending

NAME = "ledger"
EXAMPLES = "Examples: yanyi ledger; yanyi ledger my-story --csv; yanyi ledger --release 7"
READING, UNKNOWN = "(reading)", "(not known)"


def run(
    path: Annotated[
        Path | None, typer.Argument(help="A manuscript or project folder; else all of them.")
    ] = None,
    store: StoreFolder = None,
    release: Annotated[
        list[int] | None, typer.Option(help="This open call was not paid (may be repeated).")
    ] = None,
    paid: Annotated[
        list[int] | None, typer.Option(help="This open call was paid (may be repeated).")
    ] = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print every call as CSV.")] = False,
) -> None:
    """Say what was spent, on what, and which calls may have been paid without an answer."""
    from yanyi.app.ledger import decide, spending

    if as_json and as_csv:
        raise UsageError(Problem("--json and --csv do not go together", hint="Leave one out."))
    decide(tuple(release or ()), store, paid=False)
    decide(tuple(paid or ()), store, paid=True)
    found = spending(path, store)
    if as_json:
        print(json.dumps(_data(found), ensure_ascii=False))
    elif as_csv:
        _csv(found)
    else:
        _tell(found)


def _data(found: "Spending") -> dict[str, object]:
    """Everything, for programs; amounts are whole micro-units."""
    from yanyi.ledger.money import CURRENCY

    groups = {
        name: [{"name": one, "calls": count, "cost": cost} for one, count, cost in rows]
        for name, rows in _groups(found)
    }
    return {
        "currency": CURRENCY,
        "spent": found.spent,
        "held": found.held,
        "saved": {"answers": found.answers, "cost": found.saved},
        **groups,
        "open": [dataclasses.asdict(one) for one in found.entries if one.id in found.flying],
        "doubtful": [dataclasses.asdict(one) for one in found.doubtful],
        "entries": [dataclasses.asdict(one) for one in found.entries],
    }


def _groups(found: "Spending") -> list[tuple[str, tuple[tuple[str, int, int], ...]]]:
    return [
        ("media", found.by(lambda one: one.medium or READING)),
        ("chapters", found.by(lambda one: str(one.chapter or UNKNOWN))),
        ("models", found.by(lambda one: str(one.call))),
        ("days", tuple(sorted(found.by(lambda one: one.began[:10])))),
        ("projects", found.by(lambda one: one.project)),
    ]


def _csv(found: "Spending") -> None:
    from yanyi.ledger.entry import Entry

    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(one.name for one in dataclasses.fields(Entry))
    rows.writerows(dataclasses.astuple(one) for one in found.entries)


def _tell(found: "Spending") -> None:
    from yanyi.app.ledger import doubt
    from yanyi.ledger.money import in_words

    for one in found.doubtful:
        print(f"open: {doubt(one)}")
    for name, rows in _groups(found):
        if [label for label, _, _ in rows] in ([], [UNKNOWN]):
            continue
        print(f"{name}:")
        for label, count, cost in rows:
            print(f"  {in_words(cost):>16}  {count:6}  {label}")
    if found.flying:
        print(f"{len(found.flying)} calls are being made just now.")
    print(f"Spent {in_words(found.spent)}; open calls hold {in_words(found.held)}.")
    print(f"{found.answers} remembered answers saved {in_words(found.saved)}.")
