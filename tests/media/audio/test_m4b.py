"""Pieces join into a book whose chapters are where they should be, to the sample."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.aac import write_aac
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.length import RATE, encoded
from yanyi.media.audio.m4b import Piece, write_m4b
from yanyi.media.audio.sound import Samples, read

LENGTHS = (100_000, 54_321, 77_777)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8"
    "cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
TAGS = Tags("书", "作者", "合成语音", free=(("AIGC", '{"Label":"1"}'),))


def beeping(count: int) -> Samples:
    sound = np.zeros((1, count), np.float32)
    sound[0, :2400] = 0.5 * np.sin(np.arange(2400) * 2 * np.pi * 1000 / RATE)
    return sound


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> list[Piece]:
    folder = tmp_path_factory.mktemp("pieces")
    for n, count in enumerate(LENGTHS):
        write_aac(folder / f"{n}.m4a", [beeping(count)], 64_000)
    return [Piece(folder / f"{n}.m4a", f"第{n}回") for n in range(len(LENGTHS))]


@pytest.fixture(scope="module")
def book(pieces: list[Piece]) -> Path:
    path = pieces[0].path.with_name("book.m4b")
    write_m4b(path, pieces, TAGS, "zho", PIXEL)
    return path


def test_each_piece_begins_where_lengths_alone_say(book: Path) -> None:
    loud = np.abs(read(book)[0]) > 0.1
    starts = np.flatnonzero(loud[1:] & ~loud[:-1])
    firsts = [int(s) for n, s in enumerate(starts) if n == 0 or s - starts[n - 1] > 20_000]
    expected = [0, encoded(LENGTHS[0]), encoded(LENGTHS[0]) + encoded(LENGTHS[1])]
    assert firsts == pytest.approx(expected, abs=24)


def test_players_find_chapters_cover_and_tags(book: Path) -> None:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_streams"]
    done = subprocess.run([*command, "-show_format", str(book)], capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert [one["tags"]["title"] for one in found["chapters"]] == ["第0回", "第1回", "第2回"]
    starts = [float(one["start_time"]) for one in found["chapters"]]
    assert starts[1] == pytest.approx(encoded(LENGTHS[0]) / RATE, abs=0.001)
    pictures = [one for one in found["streams"] if one["disposition"]["attached_pic"]]
    assert [one["codec_name"] for one in pictures] == ["png"]
    tags = found["format"]["tags"]
    assert (tags["title"], tags["artist"], tags["composer"]) == ("书", "作者", "合成语音")
    assert tags["AIGC"] == '{"Label":"1"}'


def test_the_index_comes_first_so_that_the_book_can_be_streamed(book: Path) -> None:
    data = book.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_the_same_pieces_make_the_same_bytes(pieces: list[Piece], book: Path) -> None:
    again = book.with_name("again.m4b")
    write_m4b(again, pieces, TAGS, "zho", PIXEL)
    assert again.read_bytes() == book.read_bytes()
    write_aac(again, [beeping(LENGTHS[1])], 64_000)
    assert again.read_bytes() == pieces[1].path.read_bytes()


def test_a_piece_without_a_title_goes_on_with_the_last(pieces: list[Piece], tmp_path: Path) -> None:
    path = tmp_path / "two.m4b"
    write_m4b(path, [pieces[0], Piece(pieces[1].path, "")], TAGS, "eng")
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", str(path)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert len(found["chapters"]) == 1


def test_fifty_pieces_do_not_drift(pieces: list[Piece], tmp_path: Path) -> None:
    path = tmp_path / "fifty.m4b"
    chosen = [pieces[n % 3] for n in range(50)]
    write_m4b(path, chosen, TAGS, "eng")
    starts = np.cumsum([0] + [encoded(LENGTHS[n % 3]) for n in range(49)])
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format"]
    found = json.loads(subprocess.run([*command, str(path)], capture_output=True).stdout)
    assert float(found["format"]["start_time"]) == 0
    told = [float(one["start_time"]) for one in found["chapters"]]
    assert told == pytest.approx((starts / RATE).tolist(), abs=0.001)
    heard = np.abs(read(path)[0]) > 0.1
    for start in starts:
        first = int(np.flatnonzero(heard[max(0, start - 500) :])[0]) + max(0, start - 500)
        assert first == pytest.approx(start, abs=24)  # 1 ms


def test_a_piece_that_was_cut_off_is_noticed(pieces: list[Piece], tmp_path: Path) -> None:
    data = pieces[0].path.read_bytes()
    begin = data.index(b"mdat") + 4
    moov = data.index(b"moov") - 4
    short = tmp_path / "short.m4a"
    short.write_bytes(data[moov:] + data[: begin + 10])
    with pytest.raises(ValueError, match="shorter"):
        write_m4b(tmp_path / "b.m4b", [Piece(short, "One")], TAGS, "eng")


@pytest.mark.parametrize("lost", [b"chpl", b"tref"])
def test_chapters_are_a_track_and_a_list(book: Path, tmp_path: Path, lost: bytes) -> None:
    data = book.read_bytes()
    assert data.count(lost) == 1
    path = tmp_path / "other.m4b"
    path.write_bytes(data.replace(lost, b"free"))
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", str(path)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert [one["tags"]["title"] for one in found["chapters"]] == ["第0回", "第1回", "第2回"]
    starts = np.cumsum([0, *map(encoded, LENGTHS[:2])]) / RATE
    told = [float(one["start_time"]) for one in found["chapters"]]
    assert told == pytest.approx(starts.tolist(), abs=0.001)
