from fractions import Fraction
from pathlib import Path

import av
import pytest

from media.reels import Reels, reels
from yanyi.media.hls.boxes import codec, pieces
from yanyi.media.hls.plan import Pictures, Sound, cut_pictures, cut_sound

PLAN = ((130, 30), (12, 150))


@pytest.fixture(scope="module", params=[30])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reels:
    return reels(tmp_path_factory.mktemp("reels"), PLAN, fps=request.param)


@pytest.fixture(scope="module")
def track(made: Reels) -> Path:
    path = made.folder / "pictures.mp4"
    cut_pictures(Pictures(made.lengths, made.film.fps), list(made.segments), path)
    return path


def test_a_piece_begins_at_every_key_frame_and_they_fill_the_file(made: Reels, track: Path) -> None:
    fps = made.film.fps
    head, found = pieces(track)
    starts, at = [], 0
    for length in made.lengths:
        starts += [at + key for key in range(0, length, 5 * fps)]
        at += length
    assert [one.begins for one in found] == [Fraction(start, fps) for start in starts]
    assert found[0].at == head
    ends = [one.at + one.size for one in found]
    assert ends == [*(one.at for one in found[1:]), track.stat().st_size]


def test_every_piece_can_be_played_alone(made: Reels, track: Path) -> None:
    head, found = pieces(track)
    data, alone = track.read_bytes(), made.folder / "alone.mp4"
    for piece in found:
        alone.write_bytes(data[:head] + data[piece.at : piece.at + piece.size])
        with av.open(str(alone)) as film:
            first = next(film.decode(video=0))
            assert first.time == pytest.approx(float(piece.begins))
            assert first.key_frame


def test_a_codec_is_named_with_its_profile_and_level(track: Path) -> None:
    with av.open(str(track)) as film:
        context = film.streams.video[0].codec_context
        assert codec(track)[:9] == "avc1.6400"
        assert context.profile == "High"


def test_sound_is_named_too(made: Reels) -> None:
    path = made.folder / "sound.mp4"
    cut_sound(Sound(made.film.reels, made.film.fps), list(made.sounds), path)
    assert codec(path) == "mp4a.40.2"
