"""A finished file is decoded, cut at its loop points and joined to itself."""

from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.endless import Span
from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.sound import Samples, read
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo
from yanyi.perform.score.loop_steps import (
    BESIDE,
    Looped,
    play_round,
    samples_of,
)
from yanyi.perform.score.steps import File, write_track

RATE = 48_000
BEAT = RATE // 2
DRUMS = tuple(Note(480 * n, 240, 38 if n % 2 else 36, 0.6) for n in range(16))
CHORDS = tuple(Note(1920 * n, 1920, 55 + 2 * (n % 2) + k, 0.7) for n in range(4) for k in (0, 4, 7))
PIECE = Piece(
    (Part("strings", CHORDS), Part("kit", DRUMS)),
    7680,
    (Tempo(0, 120),),
    COMMON,
    Key(0, Mode.IONIAN),
)
COUNT = samples_of(PIECE)


@pytest.fixture(scope="module")
def lossless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("loop") / "angry.flac"
    play_round(Looped(PIECE, "seed"), [], path)
    return path


@pytest.fixture(scope="module")
def decoded(lossless: Path) -> Samples:
    """The sound of the Opus file, pre-skip and all."""
    coded = lossless.with_suffix(".ogg")
    write_track(File("ogg", 192_000, Tags("Angry")), [lossless], coded)
    return read(coded, RATE, 2)


def joined(sound: Samples, count: int = COUNT) -> Samples:
    """What a player sounds like that goes from the end of the loop to its beginning."""
    cut = sound[:, BESIDE : BESIDE + count]
    return np.concatenate([cut, cut], axis=1)


def click(sound: Samples, at: int) -> float:
    """How much sharper the curve bends at a place than it does anywhere within 50 ms of it."""
    bends = np.abs(np.diff(sound, 2, axis=1)).max(axis=0)
    near = np.concatenate([bends[at - 2400 : at - 8], bends[at + 8 : at + 2400]])
    return float(bends[at - 4 : at + 4].max() / near.max())


def hiss(sound: Samples, at: int) -> float:
    """How much more there is that is high in the 2 ms around a place than in the 100 ms around."""
    high = np.diff(sound[:, at - 2400 : at + 2400], 4, axis=1) ** 2
    return float(high[:, 2350:2446].mean() / high.mean())


def test_the_file_has_the_loop_between_its_neighbours(decoded: Samples) -> None:
    assert decoded.shape == (2, COUNT + 2 * BESIDE)
    assert loudness(decoded[:, BESIDE:-BESIDE], RATE) == pytest.approx(-16, abs=0.7)
    assert np.abs(decoded[:, :24]).max() < 0.003
    assert np.abs(decoded[:, -24:]).max() < 0.003


@pytest.mark.parametrize("coded", [False, True])
def test_no_click_is_heard_where_it_comes_round(
    lossless: Path, decoded: Samples, coded: bool
) -> None:
    sound = joined(decoded if coded else read(lossless, RATE, 2))
    assert click(sound, COUNT) < 1
    assert hiss(sound, COUNT) < 2


def test_a_loop_that_does_not_close_would_be_heard_to_click(decoded: Samples) -> None:
    short = COUNT - BEAT // 3
    assert click(joined(decoded, short), short) > 2
    assert hiss(joined(decoded, short), short) > 4


def test_what_comes_after_the_seam_is_what_would_have_come(decoded: Samples) -> None:
    """The coded file goes on past its end as it began: a decoder's priming reaches neither."""
    own = decoded[:, BESIDE + COUNT : BESIDE + COUNT + RATE // 2]
    again = decoded[:, BESIDE : BESIDE + RATE // 2]
    left = np.mean((own - again) ** 2) / np.mean(own**2)
    assert 10 * np.log10(left + 1e-12) < -40


def test_the_pulse_and_the_level_go_on_over_the_seam(decoded: Samples) -> None:
    sound = joined(decoded)
    late = [rise(sound, COUNT + n * BEAT) - COUNT - n * BEAT for n in range(-6, 7)]
    assert max(late) - min(late) < 0.01 * RATE
    levels = [
        10 * np.log10(np.mean(sound[:, COUNT + n * BEAT : COUNT + (n + 2) * BEAT] ** 2))
        for n in (-4, -2, 0, 2)
    ]
    assert max(levels) - min(levels) < 1.5


def rise(sound: Samples, near: int) -> int:
    """The sample at which it gets louder most, within 60 ms of one."""
    hop = 48
    rows = sound.mean(axis=0)[near - 60 * hop : near + 60 * hop].reshape(120, hop)
    energy = np.sum(rows.astype(np.float64) ** 2, axis=1)
    gains = [energy[n : n + 10].sum() - energy[n - 10 : n].sum() for n in range(10, 110)]
    return near + hop * (int(np.argmax(gains)) + 10 - 60)


@pytest.mark.parametrize("kind", ["ogg", "flac"])
def test_the_loop_points_stand_in_the_comments(lossless: Path, tmp_path: Path, kind: str) -> None:
    made = tmp_path / f"a.{kind}"
    write_track(File(kind, 96_000, Tags("a", free=Span(BESIDE, COUNT).tags)), [lossless], made)
    with av.open(str(made)) as file:
        tags = {**file.metadata, **file.streams.audio[0].metadata}
    assert (tags["LOOPSTART"], tags["LOOPLENGTH"]) == (str(BESIDE), str(COUNT))


def test_the_same_notes_and_seed_give_the_same_file(lossless: Path, tmp_path: Path) -> None:
    write_track(File("flac", 0, Tags("a")), [lossless], tmp_path / "one.flac")
    write_track(File("flac", 0, Tags("a")), [lossless], tmp_path / "two.flac")
    assert (tmp_path / "one.flac").read_bytes() == (tmp_path / "two.flac").read_bytes()
    assert np.array_equal(read(tmp_path / "one.flac", RATE, 2), read(lossless, RATE, 2))
