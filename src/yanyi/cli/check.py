"""``yanyi check``."""

import dataclasses
import json
import sys

import typer

from yanyi.cli.options import AsJson, Manuscript, Out

NAME = "check"
EXAMPLES = "Example: yanyi check my-story"


def run(path: Manuscript, out: Out = None, as_json: AsJson = False) -> None:
    """Look for what is wrong with a manuscript, its corrections and its finished works."""
    from yanyi.app.check import checked

    found = checked(path, out)
    problems = found.problems
    if as_json:
        print(json.dumps([dataclasses.asdict(one) for one in problems], ensure_ascii=False))
    else:
        for problem in problems:
            print(problem, file=sys.stderr)
        print(f"{len(problems)} problems." if problems else "All is well.")
        for one in found.unseen:
            print(f"Not checked: {one}")
    if problems:
        raise typer.Exit(1)
