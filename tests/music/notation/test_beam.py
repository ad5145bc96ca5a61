from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.notation.beam import Beams, beams
from yanyi.music.notation.grid import Written
from yanyi.music.notation.voice import bars


def beamed(lengths: tuple[int, ...], metre: Metre) -> list[Beams]:
    at, notes = 0, []
    for length in lengths:
        if length > 0:
            notes.append(Written(at, at + length, 60, (0, 0)))
        at += abs(length)
    ((voice,),) = bars(notes, metre, 1)
    return [one for one, event in zip(beams(voice, metre), voice, strict=True) if event.heads]


def test_four_eighths_share_a_beam_in_common_time() -> None:
    found = beamed((240, 240, 240, 240, 240, 240, 480), COMMON)
    assert found == [
        *[("begin",), ("continue",), ("continue",), ("end",)],
        *[("begin",), ("end",), ()],
    ]


def test_beats_are_beamed_by_themselves() -> None:
    assert beamed((240,) * 6, WALTZ) == [("begin",), ("end",)] * 3
    assert beamed((240,) * 6, LILT) == [("begin",), ("continue",), ("end",)] * 2


def test_sixteenths_have_a_second_beam() -> None:
    found = beamed((240, 120, 120, 360, 120, 120, 360, -480), COMMON)
    assert found[:3] == [("begin",), ("continue", "begin"), ("end", "end")]
    assert found[3:5] == [("begin",), ("end", "backward hook")]
    assert found[5:7] == [("begin", "forward hook"), ("end",)]


def test_a_rest_parts_a_beam() -> None:
    assert beamed((240, -240, 240, 240, 960), COMMON) == [(), ("begin",), ("end",), ()]
