from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.loudness import loudness, true_peak
from yanyi.media.audio.sound import read
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo
from yanyi.perform.mastering import LOUDNESS
from yanyi.perform.score.steps import HEADROOM, Alone, Played, play, play_alone

NOTES = tuple(Note(480 * n, 480, 60 + 2 * (n % 5)) for n in range(16))
PIECE = Piece(
    (Part("piano", NOTES), Part("kit", tuple(Note(960 * n, 240, 36, 0.9) for n in range(8)))),
    7680,
    (Tempo(0, 120),),
    COMMON,
    Key(0, Mode.IONIAN),
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("score") / "piece.flac"
    play(Played(PIECE, "seed", 2.0), [], path)
    return path


def test_a_piece_is_as_loud_as_a_track_and_under_the_ceiling(played: Path) -> None:
    sound = read(played, 48_000, 2)
    assert sound.shape == (2, 10 * 48_000)
    assert loudness(sound, 48_000) == pytest.approx(LOUDNESS, abs=0.5)
    assert true_peak([sound]) < -2.0


def test_it_begins_and_ends_without_a_click(played: Path) -> None:
    sound = read(played, 48_000, 2)
    assert np.abs(sound[:, :8]).max() < 0.02
    assert np.abs(sound[:, -48:]).max() < 0.001


def test_the_loudest_strokes_of_a_stem_are_whole(tmp_path: Path) -> None:
    strokes = tuple(Note(960 * n, 240, key, 1.0) for n in range(3) for key in (36, 38, 49))
    alone = Alone(Part("kit", strokes, 1.4), PIECE.tempos, "seed", 3.0)
    play_alone(alone, [], tmp_path / "kit.flac")
    highest = float(np.abs(read(tmp_path / "kit.flac", 48_000)).max())
    assert 0.3 < highest < 0.999
    assert highest * 10 ** (HEADROOM / 20) > 1, "it would have been cut off"


def test_the_same_notes_and_seed_give_the_same_file(played: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.flac", tmp_path / "other.flac"
    play(Played(PIECE, "seed", 2.0), [], again)
    play_alone(Alone(PIECE.parts[0], PIECE.tempos, "seed", 5.0), [], other)
    assert again.read_bytes() == played.read_bytes()
    assert read(other, 48_000).shape == (1, 5 * 48_000)
