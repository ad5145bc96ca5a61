from collections import Counter
from fractions import Fraction
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging.musicxml import Read, read_score
from music.notation.schema import check, needs_schema
from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.instrument import instrument
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, LILT, MARCH, WALTZ, Metre
from yanyi.music.mode import Mode
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.score import bar_count, full_score
from yanyi.music.notation.wording import player_name
from yanyi.music.note import QUARTER, Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

METRES = (COMMON, WALTZ, LILT, MARCH)
KEYS = {("woodblock", 72): 76, ("gong", 45): 52}
"""The keys of General MIDI that sound like what is struck."""


@cache
def scored(era: Era, mood: Mood, number: int) -> Piece:
    ensemble = ENSEMBLES[era]
    tonic = (5 * number + list(Mood).index(mood)) % 12
    home = Key(tonic, Mode.GONG if ensemble.five else Mode.IONIAN)
    made = theme(f"theme {number}", home, METRES[number], Nature(0.3 + 0.2 * number))
    wish = Wish(f"{number}", 30.0, mood, 0.4 + 0.15 * number, ensemble, tonic, made, (11.3,))
    return cue(wish)


def read(piece: Piece, language: str = "zh") -> dict[str, Read]:
    parts = {part.name: part for part in read_score(full_score(piece, Heading("雪渡", language)))}
    faults = [fault for part in parts.values() for fault in part.faults]
    assert not faults
    assert len(parts) == len(piece.parts)
    names = {player_name(part.instrument, language): part.instrument for part in piece.parts}
    return {names[name]: part for name, part in parts.items()}


def played(part: Part) -> Counter[tuple[Fraction, Fraction, int]]:
    """Every note by where it begins and ends as it sounds, and its pitch."""
    return Counter(
        (
            Fraction(note.start, QUARTER),
            Fraction(note.end, QUARTER),
            KEYS.get((part.instrument, note.pitch), note.pitch),
        )
        for note in part.notes
    )


def sounding(part: Read) -> Counter[tuple[Fraction, Fraction, int]]:
    return Counter(
        (one.start + one.begins, one.start + one.length + one.late, one.pitch) for one in part.notes
    )


@pytest.mark.parametrize("era", list(Era))
@pytest.mark.parametrize("mood", list(Mood))
def test_every_note_of_a_cue_is_written(era: Era, mood: Mood) -> None:
    for number in range(len(METRES)):
        piece = scored(era, mood, number)
        found = read(piece, "zh" if number % 2 else "en")
        for part in piece.parts:
            assert sounding(found[part.instrument]) == played(part)


@pytest.mark.parametrize("era", list(Era))
def test_what_does_not_ring_is_written_as_long_as_it_sounds(era: Era) -> None:
    piece = scored(era, Mood.EPIC, 0)
    close = Fraction(piece.length, QUARTER)
    for name, part in read(piece).items():
        kept = [one.late == 0 for one in part.notes if one.start + one.length < close]
        assert all(one.begins == 0 for one in part.notes)
        assert all(kept) or instrument(name).rings


@needs_schema
@pytest.mark.parametrize("era", list(Era))
def test_it_keeps_to_the_schema(era: Era) -> None:
    for number, mood in enumerate((Mood.TENSE, Mood.CALM, Mood.EPIC, Mood.COMIC)):
        check(full_score(scored(era, mood, number), Heading("雪渡 & <co>", "zh", "集", "某")))


def test_tempos_are_told_to_the_player_exactly() -> None:
    piece = scored(Era.MODERN, Mood.TENSE, 0)
    parts = read_score(full_score(piece, Heading("t", "en")))
    found = parts[0].tempos
    assert [float(tick) * QUARTER for tick, _ in found] == [one.tick for one in piece.tempos]
    wanted = [one.quarters for one in piece.tempos]
    assert [tempo for _, tempo in found] == pytest.approx(wanted, abs=0.0001)
    assert not any(part.tempos for part in parts[1:])


def test_players_stand_from_the_winds_down_to_the_bass() -> None:
    piece = scored(Era.PERIOD_WESTERN, Mood.JOYFUL, 0)
    names = [part.name for part in read_score(full_score(piece, Heading("t", "en")))]
    assert names[0] == "Flute"
    assert names[-1] == "Double Bass"


def test_the_same_piece_gives_the_same_bytes_and_no_part_gives_none() -> None:
    piece = scored(Era.PERIOD_CHINESE, Mood.JOYFUL, 1)
    assert full_score(piece, Heading("t", "en")) == full_score(piece, Heading("t", "en"))
    empty = Piece((), 1920, (Tempo(0, 60.0),), COMMON, piece.key)
    with pytest.raises(ValueError, match="one part"):
        full_score(empty, Heading("t", "en"))


def test_a_bar_for_every_beginning() -> None:
    assert bar_count((), 0, COMMON) == 1
    assert bar_count((), 1921, COMMON) == 2
    assert bar_count((Note(5760, 1, 60),), 1920, COMMON) == 4


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    """Anything that may be played, on the beat or off it."""
    metre = draw(st.sampled_from([*METRES, Metre(5, 8), Metre(12, 8), Metre(5, 4)]))
    names = draw(
        st.lists(
            st.sampled_from(["piano", "violin", "guitar", "kit", "strings", "guzheng"]),
            min_size=1,
            max_size=3,
            unique=True,
        )
    )
    times = st.integers(0, 24).map(lambda n: 80 * n) | st.integers(0, 3000)
    parts = []
    for name in names:
        player = instrument(name)
        note = st.builds(
            Note, times, st.integers(1, 2000), st.integers(player.low, player.high), st.just(0.5)
        )
        notes = sorted(draw(st.lists(note, max_size=12)), key=lambda n: (n.start, n.pitch))
        parts.append(Part(name, tuple(notes)))
    key = Key(draw(st.integers(0, 11)), draw(st.sampled_from(list(Mode))))
    return Piece(tuple(parts), 1920, (Tempo(0, 71.3),), metre, key)


@settings(max_examples=100, deadline=None)
@given(pieces())
def test_whatever_is_played_is_written(piece: Piece) -> None:
    found = read(piece)
    for part in piece.parts:
        wanted, got = played(part), sounding(found[part.instrument])
        # Of one pitch that sounds twice at once, paper does not say which of the two ends first.
        for side in (0, 1):
            assert Counter((one[side], one[2]) for one in got.elements()) == Counter(
                (one[side], one[2]) for one in wanted.elements()
            )
