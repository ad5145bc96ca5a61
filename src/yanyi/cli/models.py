"""``yanyi models``."""

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yanyi.cli.options import AsJson
from yanyi.problems import Problem, UsageError

if TYPE_CHECKING:
    from yanyi.app.models import Known
    from yanyi.app.trying import Trial
    from yanyi.providers.price_list import Listed

NAME = "models"
EXAMPLES = "Examples: yanyi models; yanyi models my-story --try; yanyi models --prices"
SHOWN = 12


def run(
    path: Annotated[
        Path | None, typer.Argument(help="A project, to try its own services too.")
    ] = None,
    try_them: Annotated[
        bool, typer.Option("--try", help="Ask each something tiny that is free, and time it.")
    ] = False,
    paid: Annotated[
        bool, typer.Option("--paid", help="With --try: also where it costs something.")
    ] = False,
    prices: Annotated[
        bool, typer.Option("--prices", help="Only show what is known of prices; ask nobody.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show who can be asked here and now: what is built in, and every service that answers."""
    if prices:
        _prices(path, try_them or paid, as_json)
    else:
        _known(path, try_them, paid, as_json)


def _prices(path: Path | None, tries: bool, as_json: bool) -> None:
    from yanyi.providers.price_list import price_list

    if path or tries:
        hint = "Leave the others out: `yanyi models PATH` says what a project's models cost."
        raise UsageError(Problem("--prices shows the catalogue alone", hint=hint))
    found = price_list()
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in found], ensure_ascii=False))
        return
    for one in found:
        print(_listed(one))
    print("Nothing is paid by what others were billed or offered: docs/models.md, Prices.")


def _known(path: Path | None, try_them: bool, paid: bool, as_json: bool) -> None:
    from yanyi.app.models import models
    from yanyi.app.trying import trials

    found = models(path)
    tried = trials(found, path, paid) if try_them else iter(())
    if as_json:
        rows = [dataclasses.asdict(one) for one in found]
        if try_them:
            ended = [dataclasses.asdict(one) for one in tried]
            rows = [{**row, "tried": _of(str(row["name"]), ended)} for row in rows]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in found:
        print(_row(one))
        for price in one.priced:
            print(f"         {price}")
    for trial in tried:
        print(_ended(trial), flush=True)
    print("`yanyi models --prices` shows all that is known of prices.")
    print('Choose one in yanyi.toml: [models] words = "SERVICE:MODEL", or a name above.')


def _row(one: "Known") -> str:
    if not one.usable:
        return f"no     {one.name}: {one.why_not}"
    more = f", and {len(one.has) - SHOWN} more" if len(one.has) > SHOWN else ""
    return f"yes    {one.name}: {', '.join(one.has[:SHOWN]) or 'no models yet'}{more}"


def _listed(one: "Listed") -> str:
    who = f" (built in: {', '.join(one.by)})" if one.by else ""
    return f"{one.name}{who}: {one.words}"


def _ended(trial: "Trial") -> str:
    if trial.why_not:
        return f"tried  {trial.name}, {trial.kind}: no, {trial.why_not}"
    return f"tried  {trial.name}, {trial.kind}: {trial.seconds:.1f} s"


def _of(name: str, ended: list[dict[str, object]]) -> list[dict[str, object]]:
    """The trials of a provider, or of the models of a service."""
    return [one for one in ended if str(one["name"]).partition(":")[0] == name]
