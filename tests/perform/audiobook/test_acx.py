"""The ACX set: every section a file, long ones in parts, and a sample that ends with a line."""

import asyncio
import json
import subprocess
from pathlib import Path

import pytest

from perform.audiobook.tales import CHINESE
from perform.audiobook.test_performance import file_of, make
from yanyi.board.types import Voice
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.length import RATE
from yanyi.models.answers import Said
from yanyi.models.asks import Speech
from yanyi.models.blob import Blob
from yanyi.models.work import Work
from yanyi.perform.audiobook.acx import Book, Clip, acx, split
from yanyi.perform.audiobook.delivery import Delivered
from yanyi.perform.audiobook.script import Section, Utterance
from yanyi.perform.audiobook.timeline import timeline
from yanyi.providers.fakes import FakeVoice
from yanyi.story.walk import lines

CLIP = Blob("0" * 64, 1)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store")


@pytest.fixture(scope="module")
def work(root: Path) -> Work:
    return make(CHINESE, root)[0]


def book(
    folder: Path, seconds: list[list[float]], opens: frozenset[int] = frozenset()
) -> Delivered:
    """The set of a book of clips that are so long, on paper; the first and last are credits."""
    sections = [
        Section(
            f"Chapter {n}",
            tuple(
                Utterance(
                    f"{n}.{m}", "x", Speech("x", "en", Voice("v")), 0.5, -19.0, "", m in opens
                )
                for m in range(len(chapter))
            ),
        )
        for n, chapter in enumerate(seconds)
    ]
    said = [[Said(CLIP, length) for length in chapter] for chapter in seconds]
    shared = Book("en", "eng", Voice("en-male-1"), Tags("Book"), CLIP)
    stage = Quote(Memory(folder), {"speech": FakeVoice()})
    return asyncio.run(acx(timeline(sections, seconds, 1.0), said, shared, stage))


def names(made: Delivered) -> list[str]:
    return [file.path.removeprefix("audiobook/acx/") for file in made.files]


def test_every_section_is_a_file(work: Work) -> None:
    files = [one.path for one in work.files if "/acx/" in one.path]
    assert files == [
        "audiobook/acx/00-opening.mp3",
        "audiobook/acx/01-第一章-半价.mp3",
        "audiobook/acx/02-第二章-河心.mp3",
        "audiobook/acx/03-closing.mp3",
        "audiobook/acx/sample.mp3",
    ]
    chapters = [one for one in work.origins if "/acx/0" in one.path]
    heard = [anchor for one in chapters for anchor in one.lines]
    assert heard == [line.anchor for line in lines(CHINESE) if line.anchor != "a3"]


def test_files_say_what_they_are(work: Work, root: Path) -> None:
    path = file_of(work, "01-第一章-半价.mp3", root)
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", str(path)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    tags = found["format"]["tags"]
    assert (tags["title"], tags["album"], tags["artist"]) == ("第一章 半价", "雪渡", "某人")
    assert tags["track"] == "2/4"
    assert "人工智能" in tags["comment"]
    assert json.loads(tags["AIGC"])["Label"] == "1"
    assert [one["codec_name"] for one in found["streams"]] == ["mp3", "mjpeg"]


def test_quiet_stands_before_and_after(work: Work, root: Path) -> None:
    for name in ("00-opening.mp3", "01-第一章-半价.mp3", "03-closing.mp3"):
        path = file_of(work, name, root)
        command = ["ffmpeg", "-nostats", "-i", str(path), "-map", "0:a"]
        command += ["-af", "silencedetect=noise=-45dB:d=0.3", "-f", "null", "-"]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
        quiet = [float(row.split()[-1]) for row in said.splitlines() if "silence_duration" in row]
        assert 0.5 <= quiet[0] <= 1.0
        assert 1.0 <= quiet[-1] <= 5.0


def test_levels_are_told_and_a_short_sample_too(work: Work) -> None:
    facts = {one.name: one.value for one in work.facts}
    assert facts["acx files"] == "5"
    assert float(facts["acx peak"].split()[0]) <= -3
    assert -75 < float(facts["acx floor"].split()[0]) <= -60
    assert facts["acx rules not kept"].startswith("sample: ")


def test_a_chapter_of_more_than_two_hours_is_cut_where_a_scene_begins(tmp_path: Path) -> None:
    scene = [10.0] * 300  # 52 minutes
    made = book(tmp_path, [[5.0], scene * 4, [5.0]], opens=frozenset({300, 600, 900}))
    assert names(made) == [
        "00-opening.mp3",
        "01-chapter-1.mp3",
        "02-chapter-1-continued.mp3",
        "03-closing.mp3",
        "sample.mp3",
    ]
    assert made.origins[1].lines[-1] == "1.599"
    assert made.origins[2].lines[0] == "1.600"


def test_without_scenes_it_is_cut_between_lines() -> None:
    clips = [Clip(CLIP, n * 11 * RATE, 10 * RATE, -19.0, str(n), opens=False) for n in range(1000)]
    parts = list(split(clips, longest=3600))
    assert [clip for part in parts for clip in part] == clips
    assert all(part[-1].end - part[0].start <= 3600 * RATE for part in parts)
    assert len(parts) == 4


def test_a_sample_lasts_minutes_and_ends_with_a_line(tmp_path: Path) -> None:
    made = book(tmp_path, [[5.0], [20.0] * 50, [5.0]])
    assert made.origins[-1].lines == tuple(f"1.{n}" for n in range(10))


def test_a_sample_goes_on_into_the_next_chapter_where_the_first_is_short(tmp_path: Path) -> None:
    made = book(tmp_path, [[5.0], [20.0], [30.0] * 4, [5.0]])
    assert made.origins[-1].lines == ("1.0", "2.0", "2.1", "2.2", "2.3")
