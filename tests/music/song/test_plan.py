import pytest

from yanyi.music.dice import Dice
from yanyi.music.song.plan import planned
from yanyi.music.song.style import STYLES, StyleName
from yanyi.music.voicing import Register
from yanyi.problems import InputError


@pytest.mark.parametrize("name", list(StyleName))
def test_a_plan_is_within_its_style_and_the_voice(name: StyleName) -> None:
    style = STYLES[name]
    for seed in range(20):
        for voice in (Register(48, 72), Register(60, 70), Register(57, 74)):
            plan = planned(style, seed % 2 == 0, voice, Dice(str(seed)))
            assert plan.metre in style.metres
            assert style.quarters[0] <= plan.quarters <= style.quarters[1]
            assert voice.low <= plan.room.low < plan.room.high <= voice.high
            assert plan.room.high - plan.room.low <= 16
            assert abs(plan.key.fifths) <= 5
            assert any(one % 12 == plan.key.tonic for one in plan.room.pitches)


def test_a_voice_without_room_is_a_problem() -> None:
    with pytest.raises(InputError, match="no song fits"):
        planned(STYLES[StyleName.POP], False, Register(60, 64), Dice("a"))
