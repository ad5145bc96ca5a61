"""What joins of films must be: exact facts, no flash, no drift, no jump, at any frames a second."""

import json
import subprocess
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from media.reels import Reels, reels, scene, segment
from yanyi.media.subtitles import Cue
from yanyi.media.video_grid import RATES
from yanyi.media.video_mux import join
from yanyi.media.video_plan import Film, Mark, Reel
from yanyi.media.video_sound import RATE

if TYPE_CHECKING:
    from av.container.core import Chapter

PLAN = ((30, 12, 125), (20,), (61, 14))
CUES = (Cue(0.5, 1.5, "Listen."), Cue(4.0, 6.0, "Rain."))


@pytest.fixture(scope="module", params=RATES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reels:
    return reels(tmp_path_factory.mktemp("reels"), PLAN, (90, 160), request.param, CUES)


def facts(path: Path, *shown: str) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-of", "json", *shown, str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_file_says_what_it_is(made: Reels) -> None:
    film = facts(made.joined(), "-show_streams", "-show_format", "-show_chapters")
    picture, sound, text = film["streams"][:3]
    length = Fraction(made.frames, made.film.fps)
    known = {
        "codec_name": "h264",
        "profile": "High",
        "width": 90,
        "height": 160,
        "pix_fmt": "yuv420p",
        "color_range": "tv",
        "color_space": "bt709",
        "color_transfer": "bt709",
        "color_primaries": "bt709",
        "field_order": "progressive",
        "r_frame_rate": f"{made.film.fps}/1",
        "avg_frame_rate": f"{made.film.fps}/1",
        "nb_frames": str(made.frames),
        "start_time": "0.000000",
    }
    assert {name: picture[name] for name in known} == known
    assert float(picture["duration"]) == pytest.approx(float(length), abs=1e-6)
    assert abs(float(sound["duration"]) - float(length)) < 1 / made.film.fps
    assert (sound["codec_name"], sound["sample_rate"], sound["channels"]) == ("aac", "48000", 2)
    assert (sound["profile"], sound["start_time"]) == ("LC", "0.000000")
    assert text["codec_name"] == "mov_text"
    assert [one["disposition"]["default"] for one in film["streams"][:2]] == [1, 1]
    assert [one["tags"]["title"] for one in film["chapters"]] == [m.title for m in made.film.marks]
    starts = [float(one["start_time"]) for one in film["chapters"]]
    assert starts == pytest.approx([m.frame / made.film.fps for m in made.film.marks], abs=5e-4)
    assert abs(float(film["format"]["duration"]) - float(length)) < 1 / made.film.fps
    data = made.joined().read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_no_frame_changes_by_being_joined_and_every_segment_begins_with_a_key_frame(
    made: Reels,
) -> None:
    alone = []
    for path in made.segments:
        with av.open(str(path)) as one:
            alone += [frame.to_ndarray() for frame in one.decode(video=0)]
    with av.open(str(made.joined())) as film:
        frames = list(film.decode(video=0))
    assert len(frames) == len(alone)
    assert all(np.array_equal(f.to_ndarray(), one) for f, one in zip(frames, alone, strict=True))
    starts = np.cumsum([0, *made.lengths[:-1]])
    assert all(frames[at].key_frame for at in starts)


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_times_never_jump(made: Reels, kind: str) -> None:
    step = Fraction(1, made.film.fps) if kind == "video" else Fraction(1024, RATE)
    with av.open(str(made.joined())) as film:
        stream = next(one for one in film.streams if one.type == kind)
        base = stream.time_base
        packets = [(one.dts, one.pts) for one in film.demux(stream) if one.size]
    assert base is not None
    decoded = [(dts or 0) * base for dts, _ in packets]
    shown = sorted((pts or 0) * base for _, pts in packets)
    assert {b - a for a, b in pairwise(decoded)} == {step}
    assert {b - a for a, b in pairwise(shown)} == {step}


def test_the_decoder_has_nothing_to_complain_about(made: Reels) -> None:
    command = ["ffmpeg", "-nostdin", "-v", "warning", "-xerror", "-i", str(made.joined())]
    done = subprocess.run([*command, "-f", "null", "-"], capture_output=True, check=True)
    assert done.stderr == b""


# --- an hour -----------------------------------------------------------------------------------

FLASH = 700
HOUR = 72
SCENES = (1201, 1199)
"""Frames: their sounds are no whole numbers of packets."""


@pytest.fixture(scope="module")
def hour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of an hour: two scenes 36 times, a flash and a click in each."""
    folder = tmp_path_factory.mktemp("hour")
    kinds = range(len(SCENES))
    size = (64, 36)
    shots = [segment(folder / f"{n}.mp4", SCENES[n], 20, size, flash=FLASH) for n in kinds]
    sounds = [scene(folder / f"{n}.m4a", SCENES[n], clap=FLASH) for n in kinds]
    order = [n % len(SCENES) for n in range(HOUR)]
    starts = np.cumsum([0, *(SCENES[n] for n in order)])
    film = Film(
        "en",
        tuple(Reel((SCENES[n],)) for n in order),
        tuple(Mark(int(at), f"Chapter {n}") for n, at in enumerate(starts[:-1], 1)),
    )
    words = folder / "words.vtt"
    words.write_text("WEBVTT\n", "utf-8")
    inputs = [*(shots[n] for n in order), *(sounds[n] for n in order), words]
    join(film, inputs, folder / "hour.mp4")
    return folder / "hour.mp4"


def test_an_hour_can_be_sought_to_any_chapter(hour: Path) -> None:
    with av.open(str(hour)) as film:
        picture = film.streams.video[0]
        chapters = film.chapters()
        assert len(chapters) == HOUR
        for chapter in chapters:
            begins = begin(chapter)
            film.seek(round(begins * av.time_base) + 1)
            first = next(film.decode(picture))
            assert abs((first.time or 0.0) - float(begins)) < 0.001
            assert first.key_frame


def test_flash_and_click_stay_together_for_an_hour(hour: Path) -> None:
    with av.open(str(hour)) as film:
        chapters = film.chapters()
    for number in (0, 1, 23, 24, 47, 70, 71):
        chapter = chapters[number]
        expected = float(begin(chapter)) + FLASH / 24
        seen, heard = flashed(hour, expected), clicked(hour, expected)
        assert seen == pytest.approx(expected, abs=0.001)
        assert abs(heard - seen) < 1 / 24


def begin(chapter: "Chapter") -> Fraction:
    """When a chapter begins."""
    return chapter["start"] * (chapter["time_base"] or Fraction(0))


def flashed(path: Path, near: float) -> float:
    """When the white frame near a time is shown."""
    with av.open(str(path)) as film:
        film.seek(round((near - 1) * av.time_base))
        return next(
            frame.time or 0.0
            for frame in film.decode(video=0)
            if (frame.time or 0.0) > near - 1 and frame.to_ndarray(format="gray").mean() > 200
        )


def clicked(path: Path, near: float) -> float:
    """When the click near a time is heard."""
    with av.open(str(path)) as film:
        film.seek(round((near - 1) * av.time_base), stream=None)
        for frame in film.decode(audio=0):
            loud = np.flatnonzero(np.abs(frame.to_ndarray()[0]) > 0.1)
            if (frame.time or 0.0) > near - 1 and len(loud):
                return (frame.time or 0.0) + int(loud[0]) / RATE
    raise AssertionError("no click")


def test_an_hour_of_picture_and_sound_ends_together(hour: Path) -> None:
    film = facts(hour, "-show_streams")
    picture, sound = (float(one["duration"]) for one in film["streams"][:2])
    assert picture == pytest.approx(HOUR // 2 * sum(SCENES) / 24)
    assert abs(picture - sound) < 1 / 24
