from dataclasses import replace

from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.ensemble import ENSEMBLES, tunes
from yanyi.music.instrument import instrument
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.orchestration import in_range
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

CHINESE = theme("b", Key(2, Mode.GONG), COMMON, Nature())
WISH = Wish("b", 90.0, Mood.TENDER, 0.6, ENSEMBLES[Era.PERIOD_CHINESE], 2, CHINESE)


def test_a_melody_lies_where_an_instrument_sings() -> None:
    notes = [Note(480 * n, 480, pitch) for n, pitch in enumerate((60, 64, 67, 72))]
    for name in ("cello", "flute", "piano", "erhu"):
        player = instrument(name)
        moved = in_range(notes, player, 0.5, 960)
        assert [one.start for one in moved] == [960, 1440, 1920, 2400]
        assert {(b.pitch - a.pitch) % 12 for a, b in zip(notes, moved, strict=True)} == {0}
        middle = sum(one.pitch for one in moved) / 4
        assert player.best[0] <= middle <= player.best[1]


def test_what_is_too_wide_is_folded_into_the_instrument() -> None:
    notes = [Note(0, 480, 30), Note(480, 480, 60), Note(960, 480, 100)]
    player = instrument("oboe")
    assert all(player.low <= one.pitch <= player.high for one in in_range(notes, player, 0.5, 0))
    assert in_range([], player, 0.5, 0) == ()


def test_the_second_statement_is_played_by_another() -> None:
    first, second = tunes(WISH.ensemble, WISH.mood)[:2]
    made = {part.instrument: part.notes for part in cue(WISH).parts}
    assert made[first][0].start < made[second][0].start


def test_a_strong_mood_has_more_parts_than_a_faint_one() -> None:
    faint, strong = (
        cue(replace(WISH, mood=mood, intensity=force))
        for mood, force in ((Mood.CALM, 0.1), (Mood.EPIC, 0.9))
    )
    assert len(strong.parts) > len(faint.parts)
    names = {part.instrument for part in strong.parts}
    assert {"drum", "woodblock", "sheng"} <= names


def test_a_run_leads_into_the_theme_and_nobody_strikes_a_key_twice_at_once() -> None:
    made = {part.instrument: part.notes for part in cue(WISH).parts}
    bar = COMMON.bar
    ahead = [one for one in made["guzheng"] if 2 * bar - 960 <= one.start < 2 * bar]
    between = [one.pitch for one in ahead if one.start % 240 == 120]
    assert len(between) == 4
    assert between == sorted(set(between))
    for notes in made.values():
        places = [(one.start, one.pitch) for one in notes]
        assert len(places) == len(set(places))
