"""The commands as a person meets them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cases.theatre import CHINESE, Ran, files, make, project, yanyi


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A Chinese project made once: its folder and its store."""
    root = tmp_path_factory.mktemp("commands")
    folder = project(root / "deng", CHINESE, "zh")
    make(folder, root / "store")
    return folder, root / "store"


def test_read_prints_what_the_contract_says(made: tuple[Path, Path]) -> None:
    folder, store = made
    reading = yanyi("read", folder, "--json", store=store).data
    assert reading["language"] == "zh"
    assert [one["title"] for one in reading["chapters"]] == ["第一章 雨夜", "第二章 清晨"]
    text = (folder / "story.md").read_text("utf-8")
    spoken = [one for one in reading["lines"] if one["kind"] == "spoken"]
    names = {one["id"]: one["name"] for one in reading["cast"]}
    assert [names[one["speaker"]] for one in spoken[:4]] == ["林小满", "陈伯", "陈伯", "林小满"]
    for one in reading["lines"]:
        start, end = one["span"]
        assert one["text"].strip("“”") in text[start:end]
    assert all(text[slice(*one["span"])][0] == "“" for one in spoken)
    assert {"confidence", "emotion", "anchor"} <= spoken[0].keys()
    scene = reading["scenes"][0]
    assert (scene["weather"], scene["time"]) == ("rain", "night")


def test_read_takes_people_from_outside(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, store = made
    people = [{"name": "陈老伯", "aliases": ["陈伯"], "gender": "M"}]
    (tmp_path / "cast.json").write_text(json.dumps(people), "utf-8")
    arguments = ("read", "--cast", tmp_path / "cast.json", "--json", folder, folder)
    rows = yanyi(*arguments, store=store).out.splitlines()
    assert len(rows) == 2
    assert json.loads(rows[0])["cast"][0]["name"] == "陈老伯"


def test_read_shows_people_a_table(made: tuple[Path, Path]) -> None:
    folder, store = made
    shown = yanyi("read", folder, store=store).out
    assert "林小满" in shown
    assert "第二章" in shown


def test_the_output_is_laid_out_as_the_contract_says(made: tuple[Path, Path]) -> None:
    folder, _ = made
    names = set(files(folder / "out"))
    for pattern in (
        r"novel/.+\.epub",
        r"comic/.+\.cbz",
        r"comic/.+\.pdf",
        r"comic/.+\.epub",
        r"comic/pages\.json",
        r"comic/reader/index\.html",
        r"comic/pages/.+",
        r"audiobook/.+\.m4b",
        r"film/.+\.mp4",
        r"film/.+\.vtt",
    ):
        assert any(re.fullmatch(pattern, name) for name in names), pattern


def test_the_record_accounts_for_every_character(made: tuple[Path, Path]) -> None:
    folder, _ = made
    record = json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))
    source = record["source"]
    assert source["lost"] == 0
    assert source["characters"] == source["in_lines"] + source["left_out"]
    text = (folder / "story.md").read_text("utf-8")
    assert source["characters"] == len("".join(text.split()))
    assert set(record["media"]) == {"novel", "comic", "audiobook", "score", "film"}
    for medium in record["media"].values():
        assert medium["missing"] == medium["altered"] == []
        assert medium["characters"] == medium["told"] + medium["omitted"]
        assert sum(medium["reasons"].values()) == medium["omitted"]
    assert {one["path"] for one in record["files"]} == set(files(folder / "out"))


@pytest.mark.parametrize("ending", [".mp4", ".m4b", ".epub", ".cbz", ".webp", ".mp3"])
def test_explain_walks_back_to_lines_and_models(made: tuple[Path, Path], ending: str) -> None:
    folder, store = made
    path = next(path for path in sorted((folder / "out").rglob(f"*{ending}")))
    found = yanyi("explain", path, "--json", store=store).data
    steps = list(_steps(found["made"]))
    assert all(one["name"] for one in steps if one["kind"])
    if ending in (".mp4", ".m4b"):
        assert any(one["name"] == "fake-voice" for one in steps)
        assert "speech of 陈伯: “船走了。”" in [one["what"] for one in steps]
        (line,) = [one for one in found["lines"] if one["text"] == "“船走了。”"]
        assert (line["speaker"], line["chapter"]) == ("陈伯", "第一章 雨夜")
        assert line["place"] == f"{folder / 'story.md'}:9"


def test_explain_tells_people_a_tree(made: tuple[Path, Path]) -> None:
    folder, store = made
    film = next((folder / "out" / "film").glob("*.mp4"))
    told = yanyi("explain", film, "--depth", "3", store=store).out.splitlines()
    assert told[0].startswith("film/灯.mp4 (film, ")
    at = next(n for n, row in enumerate(told) if row.startswith("  film joined [recipe film.join "))
    assert told[at - 1].startswith("signed with credentials [recipe credentials ")
    assert told[at + 1].startswith("    shot filmed [recipe film.shot ")
    assert told[at + 2].startswith("      … from ")
    assert any("more like it" in row for row in told[at:])


def _steps(made: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield made
    for one in made["behind"]:
        yield from _steps(one)


def test_explain_refuses_a_file_of_others(made: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"film")
    ran = yanyi("explain", tmp_path / "a.mp4", store=made[1])
    assert (ran.status, "did not make" in ran.err) == (1, True)


def test_check_finds_a_changed_work(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, store = made
    assert yanyi("check", folder, store=store).status == 0
    page = next((folder / "out" / "comic" / "pages").iterdir())
    kept = page.read_bytes()
    page.write_bytes(b"scribble")
    found: Ran = yanyi("check", folder, store=store)
    page.write_bytes(kept)
    assert found.status == 1
    assert "was changed" in found.err


def test_check_finds_a_stale_correction(tmp_path: Path) -> None:
    folder = project(tmp_path / "deng", CHINESE, "zh")
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[lines."ch09.gone.0000"]\nspeaker = "陈伯"\n')
    found = yanyi("check", folder, store=tmp_path / "store")
    assert found.status == 1
    assert "ch09.gone.0000" in found.err


def test_new_starts_a_project_that_can_be_made(tmp_path: Path) -> None:
    ran = yanyi("new", tmp_path / "tale", "--json", store=tmp_path / "store")
    assert ran.status == 0
    said = yanyi("make", tmp_path / "tale", "--for", "novel", "--json", store=tmp_path / "store")
    assert said.status == 0, said.err
    assert any(name.endswith(".epub") for name in said.data["written"])
    assert yanyi("new", tmp_path / "tale", store=tmp_path / "store").status == 1


def test_doctor_finds_everything_here(tmp_path: Path) -> None:
    findings = yanyi("doctor", "--json", store=tmp_path / "store").data
    assert not [one for one in findings if not one["well"]]


def test_a_project_moves_with_all_that_was_made(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, store = made
    there = tmp_path / "there"
    packed = yanyi("pack", folder, tmp_path / "deng.zip", "--json", store=store).data
    found = yanyi("unpack", tmp_path / "deng.zip", there, "--json", store=tmp_path / "store").data
    assert (found["steps"], found["path"], packed["lost"]) == (packed["steps"], str(there), 0)
    said = make(there, tmp_path / "store")
    assert said["made"] == {}
    assert files(there / "out") == files(folder / "out")
    assert yanyi("unpack", tmp_path / "deng.zip", there, store=store).status == 1


def test_nothing_that_the_latest_make_used_is_tidied_away(made: tuple[Path, Path]) -> None:
    _, store = made
    tidied = yanyi("doctor", "--tidy", "--older", "0", "--json", store=store).data
    assert (tidied["dropped_steps"], tidied["in_use"]) == (0, tidied["steps"])
    assert tidied["steps"] > 50
    assert yanyi("doctor", "--deep", store=store).status == 0
    assert yanyi("doctor", "--yes", store=store).status == 2
    assert yanyi("doctor", "--tidy", "--at-most", "much", store=store).status == 2


@pytest.mark.parametrize(
    "command",
    [
        "make",
        "plan",
        "read",
        "translate",
        "explain",
        "ledger",
        "check",
        "labels",
        "doctor",
        "new",
        "pack",
        "unpack",
    ],
)
def test_help_shows_an_example(command: str, tmp_path: Path) -> None:
    ran = yanyi(command, "--help", store=tmp_path)
    assert ran.status == 0
    assert f"yanyi {command}" in ran.out


def test_nothing_but_progress_is_said_on_the_side(tmp_path: Path) -> None:
    folder = project(tmp_path / "lamp")
    ran = yanyi("make", folder, "--for", "novel", store=tmp_path / "store")
    assert all(re.match(r" +\d+ s  ", line) for line in ran.err.splitlines()), ran.err


def test_one_medium_leaves_the_others_where_they_are(
    made: tuple[Path, Path], tmp_path: Path
) -> None:
    folder, store = made
    before = files(folder / "out")
    said = make(folder, store, "--for", "novel")
    assert said["made"] == {}
    assert files(folder / "out") == before
