import math
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.media.subtitles import Cue, webvtt
from yanyi.media.video import SegmentWriter
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SceneSound, Sounding
from yanyi.media.video_mux import join
from yanyi.media.video_plan import Film, Mark, Reel
from yanyi.media.video_sound import RATE, encode_sound, mix_scene

WIDTH, HEIGHT = 128, 72


def segment(path: Path, frames: int, shade: int) -> Path:
    with SegmentWriter(path, WIDTH, HEIGHT) as writer:
        for n in range(frames):
            picture = np.full((HEIGHT, WIDTH, 4), shade, np.uint8)
            picture[:, n % WIDTH] = 255
            writer.write(picture)
    return path


def tone(path: Path, seconds: float, pitch: float) -> Path:
    at = np.arange(int(seconds * RATE)) / RATE
    wave = (0.4 * np.sin(2 * math.pi * pitch * at)).astype(np.float32)
    encode_sound(path, iter([np.stack([wave, wave])]))
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    shots = [segment(folder / f"{n}.mp4", length, 40 * n) for n, length in enumerate((30, 25, 47))]
    sounds = []
    for name, frames in (("a", 55), ("b", 47)):
        clip = tone(folder / f"{name}.clip", 0.5, 440)
        sounds.append(folder / f"{name}.m4a")
        mix_scene(SceneSound(frames, (Sounding(12),)), [clip], sounds[-1])
    words = folder / "words.vtt"
    cues = (Cue(0.5, 1.0, "你听。\nListen."), Cue(55 / 24 + 0.5, 55 / 24 + 1.0, "风 & rain", "A"))
    words.write_text(webvtt(cues, "zh"), "utf-8")
    params = Film(
        "zh",
        (Reel((30, 25)), Reel((47,))),
        (Mark(0, "第一章"), Mark(55, "第二章")),
        (("title", "夜"), ("AIGC", '{"Label":"1"}')),
    )
    join(params, [*shots, *sounds, words], folder / "film.mp4")
    return folder / "film.mp4"


def test_picture_and_sound_are_as_long_as_planned(film: Path) -> None:
    with av.open(str(film)) as container:
        picture, sound = container.streams.video[0], container.streams.audio[0]
        frames = [frame.pts or 0 for frame in container.decode(picture)]
        assert len(frames) == 102
        assert picture.time_base is not None
        steps = {Fraction(b - a) * picture.time_base for a, b in pairwise(frames)}
        assert steps == {Fraction(1, FPS)}
    with av.open(str(film)) as container:
        samples = sum(frame.samples for frame in container.decode(audio=0))
        assert abs(samples / RATE - 102 / FPS) < 1 / FPS
        assert sound.codec_context.name == "aac"


def test_every_frame_survives_the_joining(film: Path) -> None:
    with av.open(str(film)) as container:
        shades = [int(f.to_ndarray(format="gray")[5, 100]) for f in container.decode(video=0)]
    for begin, end, shade in ((0, 30, 0), (30, 55, 40), (55, 102, 80)):
        assert all(abs(one - shade) < 6 for one in shades[begin:end])


def test_sounds_start_where_they_were_placed(film: Path) -> None:
    with av.open(str(film)) as container:
        pieces = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
        loud = np.abs(np.concatenate(pieces)) > 0.05
    recent = np.convolve(loud, np.ones(2000), "full")[: len(loud) - 1].astype(bool)
    starts = np.flatnonzero(loud[1:] & ~recent)
    assert len(starts) == 2
    for start, frame in zip(starts, (12, 55 + 12), strict=True):
        assert abs(start / RATE - frame / FPS) < 0.02


def test_subtitles_chapters_language_and_tags_can_be_read_back(film: Path) -> None:
    with av.open(str(film)) as container:
        assert [c["metadata"]["title"] for c in container.chapters()] == ["第一章", "第二章"]
        assert container.metadata["title"] == "夜"
        assert container.metadata["AIGC"] == '{"Label":"1"}'
        assert {s.metadata.get("language") for s in list(container.streams)[:3]} == {"zho"}
        text = container.streams.subtitles[0]
        assert text.codec_context.name == "mov_text"
        packets = [packet for packet in container.demux(text) if packet.size > 2]
        found = [((p.pts or 0) / 1000, bytes(p)[2:].decode()) for p in packets]
    later = pytest.approx(55 / 24 + 0.5, abs=0.002)
    assert found == [(0.5, "你听。\nListen."), (later, "风 & rain")]


def test_the_index_stands_before_the_pictures(film: Path) -> None:
    data = film.read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_a_film_without_cues_has_no_track_of_words(tmp_path: Path) -> None:
    shot = segment(tmp_path / "s", 24, 9)
    words = tmp_path / "w"
    words.write_text(webvtt((), "en"), "utf-8")
    inputs = [shot, tone(tmp_path / "t", 1, 300), words]
    join(Film("en", (Reel((24,)),), (Mark(0, "A"),)), inputs, tmp_path / "f")
    with av.open(str(tmp_path / "f")) as container:
        assert not container.streams.subtitles
        assert len(list(container.decode(video=0))) == 24


def test_a_segment_of_another_length_than_planned_is_refused(tmp_path: Path) -> None:
    shot = segment(tmp_path / "s", 20, 9)
    sound = tone(tmp_path / "t", 1, 300)
    words = tmp_path / "w"
    words.write_text(webvtt((), "en"), "utf-8")
    with pytest.raises(ValueError, match="20 frames where 24"):
        join(Film("en", (Reel((24,)),), (Mark(0, "A"),)), [shot, sound, words], tmp_path / "f")


def test_every_language_has_a_track_of_its_own(tmp_path: Path) -> None:
    shot = segment(tmp_path / "s", 24, 9)
    inputs = [shot, tone(tmp_path / "t", 1, 300)]
    for name, text in (("zh", "你听。"), ("en", "Listen."), ("fr", "")):
        inputs.append(tmp_path / name)
        cues = (Cue(0.2, 0.8, text),) if text else ()
        inputs[-1].write_text(webvtt(cues, name), "utf-8")
    params = Film("zh", (Reel((24,)),), (Mark(0, "A"),), others=("en", "fr"))
    join(params, inputs, tmp_path / "f")
    with av.open(str(tmp_path / "f")) as container:
        streams = container.streams.subtitles
        assert [one.metadata["language"] for one in streams] == ["zho", "eng"]
        packets = [one for one in container.demux(*streams) if one.size > 2]
        assert {one.stream_index: bytes(one)[2:].decode() for one in packets} == {
            streams[0].index: "你听。",
            streams[1].index: "Listen.",
        }
