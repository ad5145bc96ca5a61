"""Caption files that any player takes."""

import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from yanyi.media.captions import Making, labelled_webvtt, settled, subrip
from yanyi.media.labels import Label, implicit, read_implicit
from yanyi.media.subtitles import Cue, read_webvtt

LONG = 123 * 3600.0
CUES = (
    Cue(0.0, 1.5, "“Hush,” <he> said & left.\nThen came the rain.", "Ann > Bo"),
    Cue(2, 3, "雪。"),
)


def test_no_cue_is_empty_and_none_begins_before_the_last_has_ended() -> None:
    found = settled(
        [Cue(0, 0, "a"), Cue(0, 0.0004, "b"), Cue(0.0004, 2, "c"), Cue(1.5, 3, "d"), Cue(9, 9, "e")]
    )
    assert [one.text for one in found] == list("abcde")
    assert all(one.end - one.start >= 0.001 for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found[-1] == Cue(9, 9.2, "e")


def test_a_short_cue_stays_a_little_where_there_is_room() -> None:
    first, second = settled([Cue(1, 1.05, "Oh"), Cue(1.1, 4, "no.")])
    assert (first.start, first.end) == (1, 1.1)
    assert second.start == 1.1


def test_the_label_is_in_the_webvtt_and_harms_nothing() -> None:
    label = implicit(Label("urn:x"))
    text = labelled_webvtt(CUES, "en", Making("Made by AI.", label))
    assert text.startswith("WEBVTT\n\n")
    note = next(row for row in text.splitlines() if row.startswith("NOTE AIGC: "))
    assert read_implicit(note.removeprefix("NOTE AIGC: ")) == Label("urn:x", propagate_id="urn:x")
    assert read_webvtt(text) == CUES


def test_subrip_has_numbers_and_commas() -> None:
    rows = subrip([Cue(LONG + 1.25, LONG + 2, "One\ntwo")]).splitlines()
    assert rows == ["1", "123:00:01,250 --> 123:00:02,000", "One", "two"]


@pytest.mark.parametrize(
    ("cues", "shown", "numbers"),
    [
        ((Cue(7.75, 9, "One"),), (0.0, 2.5), ["0", "1"]),
        ((Cue(1.5, 3, "One"), Cue(3, 4, "Two")), (0.0, 1.5), ["0", "1", "2"]),
        ((Cue(0.25, 3, "One"), Cue(3, 4, "Two")), (4.0, 6.5), ["1", "2", "0"]),
        ((), (0.0, 2.5), ["0"]),
    ],
)
def test_a_notice_is_shown_while_nothing_is_said_and_is_not_counted(
    cues: tuple[Cue, ...], shown: tuple[float, float], numbers: list[str], tmp_path: Path
) -> None:
    text = subrip(cues, "Made by AI.")
    blocks = [block.strip().split("\n") for block in text.split("\n\n")]
    assert [block[0] for block in blocks] == numbers
    (tmp_path / "a.srt").write_text(text, "utf-8")
    spans = packets(tmp_path / "a.srt")
    assert sorted(spans) == sorted([shown, *((cue.start, cue.end) for cue in cues)])
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("kind", ["vtt", "srt"])
def test_another_program_reads_the_same_cues(tmp_path: Path, kind: str) -> None:
    text = (
        labelled_webvtt(CUES, "en", Making("Made by AI.", "{}")) if kind == "vtt" else subrip(CUES)
    )
    path = tmp_path / f"a.{kind}"
    path.write_text(text, "utf-8")
    assert packets(path) == [(cue.start, cue.end) for cue in CUES]


def packets(path: Path) -> list[tuple[float, float]]:
    """When ffprobe finds something to show in a file."""
    show = ["-of", "json", "-show_entries", "packet=pts_time,duration_time", str(path)]
    done = subprocess.run(["ffprobe", "-v", "error", *show], capture_output=True, check=True)
    found = [
        (float(one["pts_time"]), float(one["duration_time"]))
        for one in json.loads(done.stdout)["packets"]
    ]
    return [(begin, begin + long) for begin, long in found]
