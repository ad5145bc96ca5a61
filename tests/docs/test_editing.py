"""The example of docs/editing.md comes from a real run."""

import re
from pathlib import Path

from cases.theatre import project, yanyi

PAGE = (Path(__file__).parents[2] / "docs" / "editing.md").read_text("utf-8")


def _timeless(text: str) -> str:
    """A text without the seconds in it, which no two machines share."""
    return re.sub(r" \([\d.]+ s\)| and take .*", "", text)


def test_plan_says_what_the_page_says(tmp_path: Path) -> None:
    home, store = project(tmp_path / "lamp"), tmp_path / "store"
    assert yanyi("make", home, "--for", "novel", store=store).status == 0
    story = home / "story.md"
    story.write_text(story.read_text("utf-8").replace("Who is there", "Who goes there"), "utf-8")
    planned = yanyi("plan", home, "--for", "novel", store=store)
    shown = PAGE.split("$ yanyi plan lamp --for novel\n")[1].split("```")[0]
    assert _timeless(planned.out).strip() == _timeless(shown).strip()
