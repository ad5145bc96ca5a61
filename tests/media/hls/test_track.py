from pathlib import Path

import av
import pytest

from media.reels import Reels, reels
from yanyi.media.hls.boxes import pieces
from yanyi.media.hls.plan import Pictures, Sound
from yanyi.media.hls.track import write_pictures, write_sound

PLAN = ((130, 30), (12, 150))
TAGS = (("title", "A film"), ("AIGC", '{"Label":"1"}'))


@pytest.fixture(scope="module", params=[30])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reels:
    return reels(tmp_path_factory.mktemp("reels"), PLAN, fps=request.param)


@pytest.fixture(scope="module")
def track(made: Reels) -> Path:
    path = made.folder / "pictures.mp4"
    write_pictures(Pictures(made.lengths, made.film.fps, TAGS), list(made.segments), path)
    return path


def test_the_first_picture_is_shown_at_once_and_all_in_equal_steps(
    made: Reels, track: Path
) -> None:
    with av.open(str(track)) as film:
        stream = film.streams.video[0]
        shown = [frame.time for frame in film.decode(stream)]
    assert shown == pytest.approx([n / made.film.fps for n in range(made.frames)])


def test_sound_begins_with_the_pictures_and_lasts_as_long(made: Reels) -> None:
    path = made.folder / "sound.mp4"
    write_sound(Sound(made.film.reels, made.film.fps), list(made.sounds), path)
    _, found = pieces(path)
    assert found[0].begins == 0
    assert len(found) > 1
    with av.open(str(path)) as film:
        samples = [(frame.pts, frame.samples) for frame in film.decode(audio=0)]
    assert samples[0][0] == 0
    length = sum(count for _, count in samples) / 48_000
    assert abs(length - made.frames / made.film.fps) < 1 / made.film.fps


def test_a_track_says_what_it_is_and_carries_the_label(made: Reels, track: Path) -> None:
    assert made.lengths
    with av.open(str(track)) as film:
        assert film.metadata["title"] == "A film"
        assert film.metadata["AIGC"] == '{"Label":"1"}'
