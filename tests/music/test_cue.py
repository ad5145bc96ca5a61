from dataclasses import replace
from itertools import product

import pytest

from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.ensemble import ENSEMBLES, tune
from yanyi.music.instrument import instrument
from yanyi.music.key import Key
from yanyi.music.likeness import nearest
from yanyi.music.metre import COMMON, WALTZ
from yanyi.music.mode import PENTATONIC, Mode
from yanyi.music.piece import Piece
from yanyi.music.tempo import seconds
from yanyi.music.theme import Nature, Theme, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood


def hero(era: Era, seed: str = "hero") -> Theme:
    five = ENSEMBLES[era].five
    metre = WALTZ if seed == "other" else COMMON
    return theme(seed, Key(2, Mode.GONG if five else Mode.IONIAN), metre, Nature())


def wished(era: Era = Era.MODERN, mood: Mood = Mood.CALM, length: float = 40.0) -> Wish:
    return Wish("seed", length, mood, 0.6, ENSEMBLES[era], 2, hero(era))


@pytest.mark.parametrize("era", list(Era))
@pytest.mark.parametrize("mood", list(Mood))
def test_a_cue_is_as_long_as_wished_and_can_be_played(era: Era, mood: Mood) -> None:
    for length in (2.5, 9.0, 33.0, 75.0):
        made = cue(wished(era, mood, length))
        assert made.seconds == pytest.approx(length)
        assert len({part.instrument for part in made.parts}) == len(made.parts) >= 1
        for part in made.parts:
            player = instrument(part.instrument)
            assert part.notes == tuple(sorted(part.notes, key=lambda n: (n.start, n.pitch)))
            for note in part.notes:
                assert player.low <= note.pitch <= player.high
                assert 0 <= note.start < note.end
                assert 0 < note.loud <= 1


def test_a_chinese_story_of_old_sounds_in_five_tones() -> None:
    made = cue(wished(Era.PERIOD_CHINESE, Mood.JOYFUL))
    assert made.key.mode in PENTATONIC
    melody = next(part for part in made.parts if part.instrument == "dizi")
    assert all(made.key.holds(note.pitch) for note in melody.notes)


def test_a_theme_is_known_in_every_mood() -> None:
    right = total = 0
    for era, mood in product(Era, Mood):
        themes = {name: hero(era, name).notes() for name in ("hero", "other", "third")}
        made = cue(wished(era, mood))
        name = tune(ENSEMBLES[era], mood)
        line = next(part.notes for part in made.parts if part.instrument == name)
        right += nearest(line[:20], themes) == "hero"
        total += 1
    assert right >= 0.9 * total


def test_moments_are_met_by_a_stroke() -> None:
    made = cue(replace(wished(Era.PERIOD_CHINESE, Mood.TENSE), hits=(11.3, 27.9)))
    (gong,) = [part for part in made.parts if part.instrument == "gong"]
    times = [seconds(note.start, made.tempos) for note in gong.notes]
    assert times == pytest.approx([11.3, 27.9], abs=0.3)


def test_a_melody_is_softer_under_speech() -> None:
    loud = cue(wished())
    soft = cue(replace(wished(), speech=((0.0, 40.0),)))
    name = tune(ENSEMBLES[Era.MODERN], Mood.CALM)

    def force(made: Piece) -> float:
        notes = next(part.notes for part in made.parts if part.instrument == name)
        return sum(note.loud for note in notes) / len(notes)

    assert force(soft) < 0.8 * force(loud)


def test_without_a_theme_there_is_no_melody() -> None:
    made = cue(replace(wished(Era.PERIOD_CHINESE, Mood.TENDER), theme=None))
    names = {part.instrument for part in made.parts}
    assert "sheng" in names
    assert not names & {"erhu", "dizi", "xiao"}


def test_the_same_wish_gives_the_same_notes() -> None:
    assert cue(wished()) == cue(wished())
    assert cue(wished()) != cue(replace(wished(), seed="another"))
