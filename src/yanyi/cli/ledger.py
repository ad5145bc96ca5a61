"""``yanyi ledger``."""

import csv
import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yanyi.cli.ledger_lines import groups, tell, worth
from yanyi.cli.options import AsJson, Out, StoreFolder
from yanyi.problems import Problem, UsageError

if TYPE_CHECKING:
    from yanyi.app.labour import Labour
    from yanyi.app.ledger import Spending
    from yanyi.app.worth import Reckoning

NAME = "ledger"
EXAMPLES = (
    "Examples: yanyi ledger; yanyi ledger my-story --income 1.50; yanyi ledger --picture spent.svg;"
    " yanyi ledger my-story --csv; yanyi ledger --release 7"
)


def run(
    path: Annotated[
        Path | None, typer.Argument(help="A manuscript or project folder; else all of them.")
    ] = None,
    store: StoreFolder = None,
    out: Out = None,
    income: Annotated[
        str, typer.Option(help="What a thousand views bring in, such as 1.50; else 1.00.")
    ] = "",
    watts: Annotated[
        float | None, typer.Option(help="What this machine draws while a core works; else 10.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(help="Also draw what was spent into this SVG file.")
    ] = None,
    release: Annotated[
        list[int] | None, typer.Option(help="This open call was not paid (may be repeated).")
    ] = None,
    paid: Annotated[
        list[int] | None, typer.Option(help="This open call was paid (may be repeated).")
    ] = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print every call as CSV.")] = False,
) -> None:
    """Say what was spent, on what, what that is a minute or page, and what may have been paid."""
    from yanyi.app.labour import WATTS, labour
    from yanyi.app.ledger import decide, spending
    from yanyi.app.spending_chart import draw
    from yanyi.app.worth import INCOME, reckoning

    _sensible(path, out, income, as_json and as_csv)
    decide(tuple(release or ()), store, paid=False)
    decide(tuple(paid or ()), store, paid=True)
    found = spending(path, store)
    worked = labour(path, store, WATTS if watts is None else watts)
    reckoned = reckoning(path, out, found, income or INCOME) if path else None
    if picture:
        draw(
            found, f"What was spent on {path.resolve().name}" if path else "What was spent", picture
        )
    if as_json:
        print(json.dumps(_data(found, reckoned, worked), ensure_ascii=False))
    elif as_csv:
        _csv(found)
    else:
        tell(found, reckoned, worked)
        if picture:
            print(f"Drawn: {picture}")


def _sensible(path: Path | None, out: Path | None, income: str, both: bool) -> None:
    """Refuse what does not go together."""
    if both:
        raise UsageError(Problem("--json and --csv do not go together", hint="Leave one out."))
    if income:
        from yanyi.app.worth import income_of

        income_of(income)
    if path is None and (income or out):
        hint = "Name it: yanyi ledger my-story --income 1.50."
        raise UsageError(Problem("what views pay for is reckoned for one project", hint=hint))


def _data(found: "Spending", reckoned: "Reckoning | None", worked: "Labour") -> dict[str, object]:
    """Everything, for programs; amounts are whole micro-units."""
    from yanyi.ledger.money import CURRENCY

    grouped = {
        name: [{"name": one, "calls": count, "cost": cost} for one, count, cost in rows]
        for name, rows in groups(found)
    }
    return {
        "currency": CURRENCY,
        "spent": found.spent,
        "held": found.held,
        "saved": {"answers": found.answers, "cost": found.saved},
        **grouped,
        "local": {
            "seconds": {medium: round(seconds, 2) for medium, seconds in worked.media},
            "watts": worked.watts,
            "watt_hours": round(worked.watt_hours, 3),
        },
        **(worth(reckoned) if reckoned else {}),
        "open": [dataclasses.asdict(one) for one in found.entries if one.id in found.flying],
        "doubtful": [dataclasses.asdict(one) for one in found.doubtful],
        "entries": [dataclasses.asdict(one) for one in found.entries],
    }


def _csv(found: "Spending") -> None:
    from yanyi.ledger.entry import Entry

    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(one.name for one in dataclasses.fields(Entry))
    rows.writerows(dataclasses.astuple(one) for one in found.entries)
