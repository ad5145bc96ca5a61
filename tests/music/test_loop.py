from dataclasses import replace

import pytest

from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.key import Key
from yanyi.music.loop import LONGEST, SHORTEST, loop
from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.mode import Mode
from yanyi.music.piece import Piece
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood


def wished(mood: Mood, metre: Metre = COMMON, era: Era = Era.PERIOD_CHINESE) -> Wish:
    five = ENSEMBLES[era].five
    own = theme("hero", Key(2, Mode.GONG if five else Mode.IONIAN), metre, Nature())
    return Wish("seed", 20.0, mood, 0.6, ENSEMBLES[era], 2, own)


@pytest.mark.parametrize("mood", list(Mood))
def test_a_loop_is_whole_phrases_long_and_whole_samples(mood: Mood) -> None:
    for metre in (COMMON, WALTZ, LILT):
        made = loop(wished(mood, metre))
        assert made.length % (4 * metre.bar) == 0
        assert SHORTEST - 0.01 <= made.seconds <= LONGEST + 0.01
        assert made.seconds * 50 == pytest.approx(round(made.seconds * 50), abs=1e-6)
        assert len(made.tempos) == 1
        assert all(0 <= one.start < made.length for part in made.parts for one in part.notes)


def test_a_loop_does_not_come_to_rest() -> None:
    """Its last bar is as strong as its first, and does not end on the tonic as a cue's does."""
    wish = wished(Mood.TENSE)
    round_ = loop(wish)
    ended = cue(replace(wish, length=round_.seconds))
    assert force(round_, -1) > 0.85 * force(round_, 0)
    assert force(ended, -1) < 0.8 * force(round_, -1)
    assert last_bass(ended) == ended.key.tonic != last_bass(round_)


def test_its_end_runs_into_its_beginning() -> None:
    made = loop(wished(Mood.EPIC))
    runs = next(part.notes for part in made.parts if part.instrument == "guzheng")
    last = [one.pitch for one in runs if made.length - 480 <= one.start]
    assert len(last) >= 4
    assert last[-1] > last[0]


def test_without_a_theme_there_is_a_loop_of_the_mood_alone() -> None:
    made = loop(replace(wished(Mood.CALM), theme=None))
    assert made.length % (4 * COMMON.bar) == 0
    assert made.parts


def force(piece: Piece, bar: int) -> float:
    """How loud all notes that begin in a bar are together."""
    start = bar % (piece.length // piece.metre.bar) * piece.metre.bar
    inside = range(start, start + piece.metre.bar)
    return sum(one.loud for part in piece.parts for one in part.notes if one.start in inside)


def last_bass(piece: Piece) -> int:
    bass = next(part.notes for part in piece.parts if part.instrument == "guqin")
    return next(one.pitch for one in bass if one.start >= piece.length - piece.metre.bar) % 12
