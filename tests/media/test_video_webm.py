from pathlib import Path

import av
import pytest

from media.reels import reels
from yanyi.media.subtitles import Cue
from yanyi.media.video_rendition import Web, WebFilm
from yanyi.media.video_webm import encode, join

PLAN = ((40, 13), (130,))


@pytest.mark.parametrize("fps", [30])
def test_a_film_as_webm_has_every_frame_its_sound_and_its_names(tmp_path: Path, fps: int) -> None:
    film = reels(tmp_path, PLAN, fps=fps, cues=(Cue(0.5, 1.0, "Listen."),))
    parts = [one.with_suffix(".webm") for one in film.segments]
    for one, other in zip(film.segments, parts, strict=True):
        encode(Web(fps), one, other)
    join(WebFilm(film.lengths, fps, film.film.tags), parts, film.joined(), tmp_path / "film.webm")
    with av.open(str(tmp_path / "film.webm")) as web:
        picture, sound = web.streams.video[0], web.streams.audio[0]
        assert "vp9" in picture.codec_context.name
        assert "opus" in sound.codec_context.name
        shown = [(frame.time or 0.0, _shade(frame)) for frame in web.decode(picture)]
        names = {name.lower(): value for name, value in web.metadata.items()}
        titles = [one["metadata"]["title"] for one in web.chapters()]
    assert names["title"] == "A film"
    assert "major_brand" not in names
    assert titles == ["Chapter 1", "Chapter 2"]
    assert len(shown) == film.frames
    assert all(abs(at - n / fps) < 0.001 for n, (at, _) in enumerate(shown))
    shades = [30] * 40 + [80] * 13 + [130] * 130
    assert sum(abs(one - shade) > 8 for (_, one), shade in zip(shown, shades, strict=True)) < 6
    with av.open(str(tmp_path / "film.webm")) as web:
        heard = sum(frame.samples for frame in web.decode(audio=0)) / 48_000
    assert abs(heard - film.frames / fps) < 1 / fps


def test_the_same_segment_gives_the_same_bytes(tmp_path: Path) -> None:
    film = reels(tmp_path, ((30,),))
    for name in ("a.webm", "b.webm"):
        encode(Web(), film.segments[0], tmp_path / name)
    assert (tmp_path / "a.webm").read_bytes() == (tmp_path / "b.webm").read_bytes()


def test_a_segment_of_another_length_than_planned_is_refused(tmp_path: Path) -> None:
    film = reels(tmp_path, ((30,),))
    encode(Web(), film.segments[0], tmp_path / "a.webm")
    with pytest.raises(ValueError, match="30 frames where 31"):
        join(WebFilm((31,)), [tmp_path / "a.webm"], film.joined(), tmp_path / "c.webm")


def _shade(frame: av.VideoFrame) -> int:
    return int(frame.to_ndarray(format="gray")[60, 100])
