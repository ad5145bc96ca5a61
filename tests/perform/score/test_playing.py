from dataclasses import replace

import pytest

from perform.composing.plays import board, scene, story, told
from yanyi.board.types import GivenMusic
from yanyi.music.piece import RING
from yanyi.perform.score.album import album
from yanyi.perform.score.playing import seconds_of

TALE = story([scene(told("a0"), told("a1"))])


def test_a_track_lasts_as_long_as_its_piece_and_what_rings_on() -> None:
    track = album(TALE, board(), 1)[1]
    assert seconds_of(track) == pytest.approx(track.piece.seconds + RING)


def test_the_authors_own_music_lasts_as_long_as_it_is() -> None:
    track = replace(album(TALE, board(), 1)[1], given=GivenMusic("a0", "d", 9, 41.5))
    assert seconds_of(track) == 41.5
