"""``yanyi plan``."""

import dataclasses
import json
from typing import TYPE_CHECKING

from yanyi.cli.options import AsJson, Chapters, Jobs, Manuscript, Media, Out, StoreFolder
from yanyi.cli.plan_lines import told
from yanyi.cli.wish import wish

if TYPE_CHECKING:
    from yanyi.app.plan import Plan

NAME = "plan"
EXAMPLES = "Examples: yanyi plan my-story; yanyi plan tale.txt --for film --json"


def run(
    path: Manuscript,
    media: Media = "",
    chapters: Chapters = "",
    out: Out = None,
    store: StoreFolder = None,
    jobs: Jobs = 0,
    as_json: AsJson = False,
) -> None:
    """Say what would be made again, why, and what it would cost; make nothing."""
    from yanyi.app.plan import plan

    found = plan(wish(path, media, chapters, out, store, "", jobs))
    print(json.dumps(_data(found), ensure_ascii=False) if as_json else "\n".join(told(found)))


def _data(found: "Plan") -> dict[str, object]:
    changed = [{"anchor": anchor, "text": text} for anchor, text in found.changed]
    return {**dataclasses.asdict(found), "changed": changed}
