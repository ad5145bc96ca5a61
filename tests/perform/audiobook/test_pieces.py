import json
import tracemalloc
from pathlib import Path

import pytest

from media.audio.sounds import babble, claps, judged
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.length import encoded
from yanyi.media.audio.sound import read, write_flac
from yanyi.perform.audiobook.pieces import Bound, Measure, Part, make_book, make_measure, make_part


def test_a_piece_is_as_loud_as_its_clips_are_meant_to_be(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", babble(6))
    made = tmp_path / "made.m4a"
    starts = (12_000, 170_000, 330_000)
    make_part(Part(starts, (-19.0,) * 3, 500_000, 64_000), [tmp_path / "a.flac"] * 3, made)
    loud, peak = judged(made)
    assert loud == pytest.approx(-19, abs=0.5)
    assert read(made).shape[1] == encoded(500_000) - 1024
    make_measure(Measure(), [made], tmp_path / "measure.json")
    told = json.loads((tmp_path / "measure.json").read_text())
    assert told["peak"] == pytest.approx(peak, abs=0.15)


def test_claps_are_held_down_in_what_is_heard(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", claps(6))
    make_part(Part((0,), (-10.0,), 150_000, 32_000), [tmp_path / "a.flac"], tmp_path / "made.m4a")
    assert judged(tmp_path / "made.m4a")[1] <= -1.5


def test_a_book_is_its_pieces(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", babble(1))
    for name in ("one", "two"):
        make_part(Part((0,), (-19.0,), 30_000, 64_000), [tmp_path / "a.flac"], tmp_path / name)
    bound = Bound(("One", "Two"), Tags("Book"), "eng", cover=False)
    make_book(bound, [tmp_path / "one", tmp_path / "two"], tmp_path / "book.m4b")
    assert read(tmp_path / "book.m4b").shape[1] == 2 * encoded(30_000) - 1024


def test_a_long_piece_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", 0.5 * babble(20))

    def most(count: int) -> int:
        starts = tuple(n * 500_000 for n in range(count))
        part = Part(starts, (-19.0,) * count, count * 500_000, 64_000)
        tracemalloc.start()
        make_part(part, [tmp_path / "a.flac"] * count, tmp_path / "made.m4a")
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return held

    most(2)
    assert most(9) < 1.15 * most(3)
