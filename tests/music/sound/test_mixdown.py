import numpy as np

from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.sound.mixdown import mixdown
from yanyi.music.sound.modal import RATE
from yanyi.music.tempo import Tempo


def of(instrument: str) -> Piece:
    part = Part(instrument, (Note(0, 960, 67),))
    return Piece((part,), 1920, (Tempo(0, 120),), COMMON, Key(0, Mode.IONIAN))


def strength(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(sound**2)))


def test_a_mix_lasts_as_long_as_its_piece_and_what_rings_on() -> None:
    assert mixdown(of("flute"), "seed", 1.5).shape == (2, int(3.5 * RATE))


def test_an_instrument_sits_in_its_place() -> None:
    balance = {}
    for name in ("violin", "piano", "cello"):
        left, right = mixdown(of(name), "seed")
        balance[name] = strength(left) / strength(right)
    assert balance["violin"] > 1.15 * balance["piano"] > 1.15 * 1.15 * balance["cello"]


def test_it_rings_on_and_dies_away() -> None:
    sound = mixdown(of("flute"), "seed", 2.0)
    assert strength(sound[:, int(1.2 * RATE) : int(1.4 * RATE)]) > 1e-4, "the hall answers"
    assert np.abs(sound[:, -24:]).max() < 1e-3
