"""``yanyi make``."""

import json
from typing import TYPE_CHECKING

from yanyi.cli.options import AsJson, Chapters, Jobs, Manuscript, Media, Money, Out, StoreFolder
from yanyi.cli.wish import wish

if TYPE_CHECKING:
    from yanyi.app.make import Outcome

NAME = "make"
EXAMPLES = "Examples: yanyi make tale.txt; yanyi make my-story --for novel,comic --chapters 1-3"


def run(
    path: Manuscript,
    media: Media = "",
    chapters: Chapters = "",
    out: Out = None,
    store: StoreFolder = None,
    budget: Money = "",
    jobs: Jobs = 0,
    as_json: AsJson = False,
) -> None:
    """Make the works of a manuscript: novel, comic, audiobook, score and film."""
    from yanyi.app.make import make
    from yanyi.cli.progress import progress

    request = wish(path, media, chapters, out, store, budget, jobs)
    with progress() as watch:
        outcome = make(request, watch)
    made, kept = sum(outcome.tally.made.values()), sum(outcome.tally.kept.values())
    if as_json:
        data = {
            "out": str(outcome.out),
            "made": outcome.tally.made,
            "remembered": outcome.tally.kept,
            "written": list(outcome.written),
            "cost": outcome.tally.cost,
            "problems": [str(problem) for problem in outcome.problems],
            "failed": [one.medium for one in outcome.failures],
        }
        print(json.dumps(data, ensure_ascii=False))
        _fail(outcome)
        return
    for problem in outcome.problems:
        print(f"note: {problem}")
    for work in outcome.works:
        facts = ", ".join(f"{fact.name} {fact.value}" for fact in work.facts)
        print(f"{work.medium:10} {facts}")
    print(f"{made} steps made, {kept} remembered, {len(outcome.written)} files written.")
    print(f"Look at {outcome.out / 'report.html'}")
    _fail(outcome)


def _fail(outcome: "Outcome") -> None:
    """Say what could not be finished, after all that was."""
    if outcome.error is not None:
        raise outcome.error
