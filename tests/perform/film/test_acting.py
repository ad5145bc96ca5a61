from perform.film.stage_set import LAYERED, SIZE, talk
from yanyi.art.film_shot import CUT
from yanyi.perform.film.staging import take
from yanyi.perform.film.timing import Part


def test_only_who_speaks_aloud_opens_the_mouth_and_at_the_right_frames() -> None:
    made = talk()
    first, second, third = made.beats
    whole = take(made, Part(0, made.frames), 0, LAYERED, SIZE, CUT).shot
    lin, bai = whole.acting
    assert lin.mouth == "0" * first.start + "9" * 24 + "0" * (made.frames - first.end)
    assert bai.mouth[second.start : second.end] == "9" * 24
    assert "9" not in lin.mouth[third.start :]


def test_a_part_sees_its_own_stretch_of_the_mouth() -> None:
    made = talk()
    second = made.beats[1]
    part = take(made, Part(second.start, 30), 1, LAYERED, SIZE, CUT).shot
    assert part.acting[0].mouth == ""
    assert part.acting[1].mouth == "9" * 24 + "0" * 6
