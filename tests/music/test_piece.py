import pytest

from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece, together
from yanyi.music.tempo import Tempo


def test_what_one_instrument_plays_is_one_part() -> None:
    first, second, third = Note(960, 480, 60), Note(0, 480, 64), Note(0, 480, 60)
    parts = together(
        [Part("piano", (first,)), Part("cello", (third,)), Part("piano", (second, third), 0.5)]
    )
    assert parts == (Part("piano", (third, second, first), 1.0), Part("cello", (third,)))


def test_a_piece_lasts_as_long_as_its_ticks() -> None:
    tempos = (Tempo(0, 120.0), Tempo(960, 60.0))
    piece = Piece((), 1920, tempos, COMMON, Key(0, Mode.IONIAN))
    assert piece.seconds == pytest.approx(1.0 + 2.0)
