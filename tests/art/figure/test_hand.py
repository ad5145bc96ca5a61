import itertools

from art.figure.drawing import Pixels, covered, differs, drawn, near
from yanyi.art.figure.hand import FINGERS, Part, draw_hand
from yanyi.art.figure.stance import Grip


def hand(grip: Grip, thumb: int = 1) -> Pixels:
    return drawn(
        lambda ink: draw_hand(ink, (0, 0), 0.0, grip, "#f0c8a4", 1.0, thumb), (-20, -40, 60, 40)
    )


def test_every_grip_has_five_fingers_and_is_drawn() -> None:
    assert set(FINGERS) == set(Grip) - {Grip.NONE}
    for grip in FINGERS:
        assert len(FINGERS[grip]) == 5
        assert covered(hand(grip)) > 0.1
        assert near(hand(grip), (0xF0, 0xC8, 0xA4)) > 0.06


def test_grips_differ() -> None:
    shown = [hand(g) for g in FINGERS]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(shown, 2))


def test_thumb_turns_over() -> None:
    assert differs(hand(Grip.OPEN), hand(Grip.OPEN, -1)) > 0.02


def test_a_thing_goes_between_the_fingers_and_the_thumb() -> None:
    def part(which: Part) -> Pixels:
        return drawn(
            lambda ink: draw_hand(ink, (0, 0), 0.0, Grip.PINCH, "#f0c8a4", 1.0, 1, which),
            (-20, -40, 60, 40),
        )

    assert covered(part(Part.BEFORE)) < covered(part(Part.BEHIND)) / 2
    assert covered(part(Part.BEFORE)) > 0.01


def test_no_hand_is_drawn_where_there_is_none_to_see() -> None:
    assert covered(hand(Grip.NONE)) == 0
