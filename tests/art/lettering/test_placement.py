import pytest

from art.lettering.drafted import item
from yanyi.art.lettering.blocks import blocks
from yanyi.art.lettering.ground import Face, Ground
from yanyi.art.lettering.items import Item, Kind, Rectangle
from yanyi.art.lettering.placement import Placed, order_cost, place

BOX = Rectangle(0, 0, 720, 700)
SQUARE = ((0.0, 0.0), (720.0, 0.0), (720.0, 700.0), (0.0, 700.0))


def face(actor: int, x: float, y: float) -> Face:
    head = Rectangle(x - 80, y - 90, x + 80, y + 80)
    return Face(actor, head, (x, y + 40), Rectangle(x - 120, y - 90, x + 120, 700))


def placed(ground: Ground, *items: Item) -> tuple[Placed, ...] | None:
    choices = [blocks(one, 38.0, False, (680.0, 660.0), 6) for one in items]
    return place(items, choices, ground)


LEFT, RIGHT = face(0, 200, 420), face(1, 520, 430)
BOTH = Ground(SQUARE, BOX, (LEFT, RIGHT))


def test_balloons_stand_by_who_speaks() -> None:
    found = placed(
        BOTH,
        item(Kind.SPEECH, "Is it far?", speaker=0),
        item(Kind.SPEECH, "Not very.", speaker=1),
    )
    assert found is not None
    first, second = (one.box.centre[0] for one in found)
    assert abs(first - 200) < abs(first - 520)
    assert abs(second - 520) < abs(second - 200)


def test_the_first_to_speak_is_higher_when_he_stands_on_the_right() -> None:
    found = placed(
        BOTH,
        item(Kind.SPEECH, "I speak first.", speaker=1),
        item(Kind.SPEECH, "Then I do.", speaker=0),
    )
    assert found is not None
    assert found[0].box.centre[1] < found[1].box.centre[1]


def test_the_first_caption_opens_and_the_last_closes() -> None:
    found = placed(
        BOTH,
        item(Kind.CAPTION, "It began to rain."),
        item(Kind.SPEECH, "Oh.", speaker=0),
        item(Kind.CAPTION, "Nobody moved."),
    )
    assert found is not None
    assert found[0].box.top < 60
    assert found[2].box.bottom > 560


def test_what_has_no_room_is_not_placed() -> None:
    crowd = tuple(item(Kind.SPEECH, "word " * 30, speaker=n % 2) for n in range(6))
    assert placed(BOTH, *crowd) is None


def test_order_is_never_given_for_comfort() -> None:
    low = Face(0, Rectangle(420, 690, 500, 780), (460, 770), Rectangle(380, 690, 540, 1100))
    outline = ((0.0, 0.0), (1470.0, 0.0), (1470.0, 1220.0), (0.0, 1220.0))
    ground = Ground(outline, Rectangle(0, 0, 1470, 1220), (low,))
    items = (
        item(Kind.SHOUT, "Curiouser and curiouser!", speaker=0),
        item(Kind.CAPTION, "cried Alice (she was so much surprised, that she forgot English);"),
        item(Kind.SPEECH, "now I'm opening out like the largest telescope! Good-bye!", speaker=0),
    )
    found = place(items, [blocks(one, 46.0, False, (1430.0, 1180.0), 6) for one in items], ground)
    assert found is not None
    for number, one in enumerate(found):
        for other in found[:number]:
            assert order_cost(one.box, other.box, False) is not None


@pytest.mark.parametrize(
    ("later", "price"),
    [
        (Rectangle(400, 100, 700, 300), 0.0),  # level, to the right
        (Rectangle(400, 0, 700, 130), None),  # more than half above
        (Rectangle(0, 220, 300, 400), 0.35),  # below, a little under its foot
        (Rectangle(0, 150, 300, 400), None),  # below, but beginning beside it
        (Rectangle(0, 320, 300, 400), 0.0),
    ],
)
def test_what_the_eye_may_begin_with_does_not_come_later(
    later: Rectangle, price: float | None
) -> None:
    assert order_cost(later, Rectangle(100, 100, 380, 300), False) == price
