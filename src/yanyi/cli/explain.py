"""``yanyi explain``."""

import dataclasses
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from yanyi.cli.explain_lines import Branch, branch, head, rows
from yanyi.cli.options import AsJson, StoreFolder

NAME = "explain"
EXAMPLES = (
    "Examples: yanyi explain my-story/out/comic/pages/0003.webp;"
    " yanyi explain my-story/out/film/my-story.mp4 --depth 2"
)


def run(
    file: Annotated[Path, typer.Argument(help="A file that `yanyi make` wrote.")],
    depth: Annotated[int, typer.Option(min=0, help="Steps to walk back; 0 for all.")] = 0,
    everything: Annotated[bool, typer.Option("--all", help="Fold nothing.")] = False,
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
    for line in head(found, everything):
        print(line)
    tree = branch(found.made, everything, depth)
    if sys.stdout.isatty():
        _show(tree)
    else:
        print("\n".join(rows(tree)))
    for note in found.notes:
        print(f"note: {note}")
    for choice in behind(file):
        print(choice)


def _show(tree: Branch) -> None:
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    def grown(one: Branch) -> Tree:
        made = Tree(Text.assemble(one.text, " ", (one.made_by, "dim")), guide_style="dim")
        made.children += [grown(below) for below in one.branches]
        return made

    Console(highlight=False).print(grown(tree))
