from yanyi.music.metre import COMMON
from yanyi.music.notation.grid import Written
from yanyi.music.notation.hand import hands


def figure(*pitches: int, start: int = 0) -> list[Written]:
    return [
        Written(start + 240 * place, start + 240 * place + 240, pitch, (0, 0))
        for place, pitch in enumerate(pitches)
    ]


def test_a_figure_stays_on_one_staff_where_it_can() -> None:
    assert hands(figure(48, 55, 60, 64), COMMON).staves == (1, 1, 1, 1)
    assert hands(figure(55, 60, 72), COMMON).staves == (0, 0, 0)
    assert hands(figure(40, 59, 60, 76), COMMON).staves == (1, 1, 0, 0)


def test_chords_are_parted_at_the_middle_c() -> None:
    chord = [Written(1920, 3840, pitch, (0, 0)) for pitch in (55, 60, 64)]
    found = hands([*figure(55, 60, 64), *chord], COMMON)
    assert found.staves == (0, 0, 0, 1, 0, 0)
    assert found.thin == {0}
