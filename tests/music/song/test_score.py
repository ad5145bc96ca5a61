from itertools import pairwise

from judging.song_lyrics import FERRY, YUE
from yanyi.music.dice import Dice
from yanyi.music.song.form import Role, form
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.plan import planned
from yanyi.music.song.score import Score, score
from yanyi.music.song.style import STYLES, StyleName
from yanyi.music.song.tune import tune
from yanyi.music.voicing import Register

STYLE = STYLES[StyleName.BALLAD]


def scored(lyric: Lyric) -> Score:
    plan = planned(STYLE, lyric.chinese, Register(56, 74), Dice("plan"))
    tunes = [(one, tune(one, plan, Dice("a")) if one.lines else ()) for one in form(lyric)]
    return score(tunes, plan, Dice("b"))


def test_passages_follow_one_another_in_whole_bars() -> None:
    made = scored(FERRY)
    bar = 0
    for one in made.passages:
        assert one.bar == bar
        assert len(one.chords) >= 2
        bar += len(one.chords)
    assert made.bars == bar


def test_the_last_chorus_has_most_energy_and_the_first_verse_less() -> None:
    made = scored(FERRY)
    by_role = {(one.stanza.role, one.stanza.number): one.energy for one in made.passages}
    assert by_role[Role.CHORUS, 3] == max(by_role.values())
    assert by_role[Role.VERSE, 1] < by_role[Role.VERSE, 2] < by_role[Role.CHORUS, 2]
    assert by_role[Role.VERSE, 1] < by_role[Role.CHORUS, 1] < by_role[Role.CHORUS, 3]


def test_syllables_are_sung_one_after_another_with_breaths_between_lines() -> None:
    for lyric in (FERRY, YUE):
        made = scored(lyric)
        notes = [note for line in made.lines for one in line.syllables for note in one.notes]
        assert all(a.end <= b.start for a, b in pairwise(notes))
        assert all(note.length > 0 and 0 < note.loud <= 1 for note in notes)
        breaths = [b.start - a.end for a, b in pairwise(made.lines)]
        assert sum(gap > 0 for gap in breaths) >= 0.8 * len(breaths)


def test_instruments_play_what_is_sung_and_end_on_the_tonic() -> None:
    made = scored(FERRY)
    intro, outro = made.passages[0], made.passages[-1]
    assert not intro.sung
    assert intro.tune[0].line.text == "Carry me over, carry me home"
    assert outro.chords[-1].degree == 0
