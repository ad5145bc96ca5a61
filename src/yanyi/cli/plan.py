"""``yanyi plan``."""

import json

from yanyi.cli.options import AsJson, Chapters, Manuscript, Media, Out, StoreFolder
from yanyi.cli.wish import wish

NAME = "plan"
EXAMPLES = "Examples: yanyi plan my-story; yanyi plan tale.txt --for film --json"
MICRO = 1_000_000


def run(
    path: Manuscript,
    media: Media = "",
    chapters: Chapters = "",
    out: Out = None,
    store: StoreFolder = None,
    as_json: AsJson = False,
) -> None:
    """Say what would be made again, why, and what it would cost; make nothing."""
    from yanyi.app.plan import plan

    found = plan(wish(path, media, chapters, out, store, "", 0))
    if as_json:
        steps = [{"kind": s.kind, "name": s.name, "what": s.what} for s in found.steps]
        changed = [{"anchor": anchor, "text": text} for anchor, text in found.changed]
        whole = {"steps": steps, "remembered": found.remembered, "changed": changed}
        print(json.dumps(whole | {"price": found.price}, ensure_ascii=False))
        return
    for anchor, text in found.changed[:20]:
        print(f"line {anchor} is new or changed: {text[:60]}")
    if len(found.changed) > 20:
        print(f"... and {len(found.changed) - 20} more lines")
    for name, count in found.counts:
        print(f"{count:6}  {name}")
    print(
        f"{len(found.steps)} steps would run, {found.remembered} are remembered;"
        f" it would cost at most {found.price / MICRO:.2f}."
    )
