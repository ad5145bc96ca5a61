"""``yanyi make``."""

import json
from dataclasses import replace

from yanyi.cli.options import (
    AsJson,
    Chapters,
    Cluster,
    Jobs,
    Manuscript,
    Media,
    Money,
    Out,
    Share,
    StoreFolder,
)
from yanyi.cli.wish import wish

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
    cluster: Cluster = "",
    share: Share = "",
    as_json: AsJson = False,
) -> None:
    """Make the works of a manuscript: novel, comic, audiobook, score and film."""
    from yanyi.app.make import make
    from yanyi.cli.progress import progress

    request = wish(path, media, chapters, out, store, budget, jobs)
    request = replace(request, cluster=cluster, share=share)
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
        }
        print(json.dumps(data, ensure_ascii=False))
        return
    for problem in outcome.problems:
        print(f"note: {problem}")
    for work in outcome.works:
        facts = ", ".join(f"{fact.name} {fact.value}" for fact in work.facts)
        print(f"{work.medium:10} {facts}")
    print(f"{made} steps made, {kept} remembered, {len(outcome.written)} files written.")
    print(f"Look at {outcome.out / 'report.html'}")
