from yanyi.board.vocabulary import Era
from yanyi.music.ensemble import ENSEMBLES, tune
from yanyi.music.instrument import instrument, instruments, into
from yanyi.music.temper import TEMPERS
from yanyi.story.vocabulary import Mood


def test_ranges_hold_an_octave_where_the_instrument_sings() -> None:
    for one in instruments().values():
        low, high = one.best
        assert one.low <= low < high <= one.high
        assert high - low >= 11
        assert -1 <= one.pan <= 1


def test_every_task_of_every_ensemble_is_an_instrument() -> None:
    for one in ENSEMBLES.values():
        names = {*one.tunes, *one.echoes, *one.pads, *one.broken, one.bass, *one.beats, one.strike}
        assert names <= set(instruments())


def test_every_mood_has_its_tune_and_temper() -> None:
    for era in Era:
        tunes = {tune(ENSEMBLES[era], mood) for mood in Mood}
        assert len(tunes) >= 3
    assert set(TEMPERS) == set(Mood)
    assert instrument("erhu").program == 110


def test_pitches_are_brought_into_a_range_by_octaves() -> None:
    assert into(30, 48, 60) == 54
    assert into(90, 48, 60) == 54
