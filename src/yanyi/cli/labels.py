"""``yanyi labels``."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yanyi.cli.options import AsJson

if TYPE_CHECKING:
    from yanyi.app.labels import Labelled
    from yanyi.media.labelling.found import Credentials

NAME = "labels"
EXAMPLES = "Example: yanyi labels my-story/out/novel/*.epub"


def run(
    files: Annotated[list[Path], typer.Argument(help="Files, made by Yanyi or by others.")],
    as_json: AsJson = False,
) -> None:
    """Say how files are labelled as generated, and what is wrong with it."""
    from yanyi.app.labels import labels

    found = labels(files)
    if as_json:
        print(json.dumps([_data(one) for one in found], ensure_ascii=False))
    else:
        for one in found:
            print("\n".join(_told(one)))
        for problem in (problem for one in found for problem in one.problems):
            print(problem, file=sys.stderr)
    if any(one.problems for one in found):
        raise typer.Exit(1)


def _told(one: "Labelled") -> Iterator[str]:
    """A file in a few lines."""
    from yanyi.media.labelling.aigc import MEANING

    found = one.found
    yield f"{one.path} ({found.kind.name}{', made by Yanyi' if one.ours else ''})"
    for notice in found.notices:
        yield f"  explicit: “{notice.words}” ({notice.where})"
    for entry in found.entries:
        says = MEANING.get(entry.field("Label"), "nothing that can be understood")
        yield f"  implicit: AIGC says: {says} ({entry.where})"
        for name, value in entry.fields:
            yield f"    {name}: {value}"
    if found.source:
        yield f"  source: {found.source} (IPTC)"
    if found.pictures:
        yield f"  pictures in it: {found.pictures}, labelled by themselves: {found.labelled}"
    if found.credentials:
        yield from _signed(found.credentials)


def _signed(one: "Credentials") -> Iterator[str]:
    """Credentials in a few lines."""
    holds = "valid" if one.valid else "not valid"
    known = "known to be trusted" if one.trusted else "not on a list of trusted ones"
    yield f"  credentials: {holds}, signed by {one.signer or 'nobody known'} ({known})"
    if one.program:
        yield f"    made with {one.program}: {', '.join(one.sources) or 'how is not said'}"
    for ingredient in one.ingredients:
        note = f": {ingredient.note}" if ingredient.note else ""
        yield f"    from {ingredient.title} ({ingredient.relation}){note}"


def _data(one: "Labelled") -> dict[str, object]:
    """A file for programs."""
    found, signed = one.found, one.found.credentials
    return {
        "path": str(one.path),
        "kind": found.kind.name,
        "family": found.kind.family.value,
        "ours": one.ours is not None,
        "explicit": [{"where": said.where, "words": said.words} for said in found.notices],
        "implicit": [
            {"where": entry.where, "fields": dict(entry.fields), "faults": list(entry.faults)}
            for entry in found.entries
        ],
        "source": found.source,
        "pictures": {"count": found.pictures, "labelled": found.labelled},
        "credentials": {
            "valid": signed.valid,
            "trusted": signed.trusted,
            "signer": signed.signer,
            "program": signed.program,
            "sources": list(signed.sources),
            "ingredients": [
                {"title": part.title, "relation": part.relation, "note": part.note}
                for part in signed.ingredients
            ],
            "faults": list(signed.faults),
        }
        if signed
        else None,
        "problems": [{"message": said.message, "hint": said.hint} for said in one.problems],
    }
