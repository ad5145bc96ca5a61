from yanyi.music.dice import Dice
from yanyi.music.metre import COMMON, LILT
from yanyi.music.song.feet import feet
from yanyi.music.song.lyric import line
from yanyi.music.song.rhythm import Frame


def test_lines_of_five_and_seven_have_usual_rhythms() -> None:
    for text in ("石上清泉远", "一篙撑开南岸雪"):
        one = line(text, "zh").syllables
        for metre in (COMMON, LILT):
            found = {feet(one, Frame(metre, 2), Dice(str(seed))) for seed in range(40)}
            assert len(found) >= 3
            for places in found:
                assert len(places) == len(one)
                assert places == tuple(sorted(set(places)))
                assert Frame(metre, 2).weight(places[-1]) >= 3


def test_others_have_none() -> None:
    assert feet(line("我在等一个人", "zh").syllables, Frame(COMMON, 2), Dice("a")) == ()
    assert feet(line("石上清泉远", "zh").syllables, Frame(COMMON, 4), Dice("a")) == ()
    assert feet(line("one two three four five", "en").syllables, Frame(COMMON, 2), Dice("a")) == ()
