"""A work whose voice slips, as its author meets it: found, spoken again, listed, mended."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from cases.theatre import edit, make, project, yanyi

STORY = """# The Clerk

## One

“He forgets what he was about to say to her,” said Mara Quill.

The old clerk always stammers when the rain is loud.

“Sit down, Tobias,” said Mara.
"""
VOICE, EAR = "speech by fake-stumbler", "hear by fake-ear"
AWRY = "The old clerk always stammers when the rain is loud."


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Any]:
    """The project, its store, and what the program said when it was made."""
    root = tmp_path_factory.mktemp("heard")
    folder = project(root / "clerk", STORY)
    settings = (folder / "yanyi.toml").read_text("utf-8")
    (folder / "yanyi.toml").write_text(settings.replace("fake-voice", "fake-stumbler"), "utf-8")
    return folder, root / "store", make(folder, root / "store", "--for", "audiobook,film")


def media(folder: Path) -> Any:
    return json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))["media"]


def test_what_slips_once_is_mended_and_what_always_slips_is_listed(
    spoken: tuple[Path, Path, Any],
) -> None:
    folder, _, said = spoken
    # Both takes of the line that stays wrong are one and the same recording.
    assert said["made"][EAR] == said["made"][VOICE] - 1
    for medium in media(folder).values():
        whole, lines = medium["facts"]["heard complete"].split(" of ")
        assert int(lines) - int(whole) == 1
        (listed,) = medium["unproven"]
        assert listed["text"] == AWRY
        assert listed["heard"] == f"{AWRY} {AWRY}"
        assert listed["repeated"]
        assert listed["anchor"]
        assert medium["missing"] == medium["altered"] == []
    page = (folder / "out" / "report.html").read_text("utf-8")
    assert "Lines that were not heard whole" in page
    assert "said again:" in page
    assert "forgets what" not in page.partition('id="unproven"')[2].partition("</section>")[0]


def test_nothing_is_heard_twice_and_the_plan_knows(spoken: tuple[Path, Path, Any]) -> None:
    folder, store, _ = spoken
    assert (
        yanyi("plan", folder, "--for", "audiobook,film", "--json", store=store).data["steps"] == []
    )
    assert make(folder, store, "--for", "audiobook,film")["made"] == {}


def test_an_edit_is_heard_alone_and_the_list_outlives_other_media(
    spoken: tuple[Path, Path, Any],
) -> None:
    folder, store, _ = spoken
    edit(folder, "Sit down, Tobias", "Sit down by the fire, Tobias")
    planned = yanyi("plan", folder, "--for", "audiobook", "--json", store=store).data
    made = make(folder, store, "--for", "audiobook")["made"]
    assert made[VOICE] == made[EAR] == made["voice.clip"] == 1
    assert Counter(step["name"] for step in planned["steps"]) == made
    assert media(folder)["film"]["unproven"]
    edit(folder, "always stammers", "coughs")
    make(folder, store, "--for", "audiobook")
    assert media(folder)["audiobook"]["unproven"] == []


def test_the_proof_can_be_left_out(tmp_path: Path) -> None:
    folder = project(tmp_path / "clerk", STORY)
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write("\n[audiobook]\nproof = false\n")
    made = make(folder, tmp_path / "store", "--for", "audiobook")["made"]
    assert EAR not in made
    assert "heard complete" not in media(folder)["audiobook"]["facts"]
