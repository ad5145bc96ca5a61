import itertools

from art.figure.drawing import Pixels, covered, differs, drawn, near
from yanyi.art.figure.hand import FINGERS, draw_hand
from yanyi.art.figure.stance import Grip


def hand(grip: Grip, thumb: int = 1) -> Pixels:
    return drawn(
        lambda ink: draw_hand(ink, (0, 0), 0.0, grip, "#f0c8a4", 1.0, thumb), (-20, -40, 60, 40)
    )


def test_every_grip_has_five_fingers_and_is_drawn() -> None:
    assert set(FINGERS) == set(Grip)
    for grip in Grip:
        assert len(FINGERS[grip]) == 5
        assert covered(hand(grip)) > 0.1
        assert near(hand(grip), (0xF0, 0xC8, 0xA4)) > 0.06


def test_grips_differ_but_for_holding_and_fist() -> None:
    shown = [hand(g) for g in Grip if g is not Grip.HOLD]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(shown, 2))


def test_thumb_turns_over() -> None:
    assert differs(hand(Grip.OPEN), hand(Grip.OPEN, -1)) > 0.02
