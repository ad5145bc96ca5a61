import pytest

from yanyi.art.lettering.items import Kind, Rectangle
from yanyi.art.lettering.outlines import balloon, bubbles, superellipse, wedge
from yanyi.art.lettering.tails import neck, points, tail_for

BOX = Rectangle(100, 100, 500, 260)
TAIL = tail_for(
    Kind.SPEECH, 40, BOX, Rectangle(0, 0, 800, 800), (300, 600), Rectangle(220, 420, 380, 660)
)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_outline_keeps_to_its_box_and_holds_its_middle(kind: Kind) -> None:
    path = balloon(kind, BOX, 40, None)
    bounds = path.getBounds()
    assert bounds.left() >= BOX.left - 2
    assert bounds.top() >= BOX.top - 2
    assert bounds.right() <= BOX.right + 2
    assert bounds.bottom() <= BOX.bottom + 2
    for x in (-0.55, 0.0, 0.55):
        for y in (-0.4, 0.0, 0.4):
            assert path.contains(300 + x * BOX.width / 2, 180 + y * BOX.height / 2)


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.WHISPER, Kind.SHOUT, Kind.SONG])
def test_the_tail_is_one_with_the_balloon(kind: Kind) -> None:
    path = balloon(kind, BOX, 40, TAIL)
    assert path.getBounds().bottom() == pytest.approx(TAIL.tip[1], abs=2)
    outside = [at for at in points(TAIL, 40) if at[1] > BOX.bottom + 4][:20]
    assert all(path.contains(*at) for at in outside)


def test_a_thought_rises_in_bubbles() -> None:
    trail = bubbles(TAIL, BOX).getBounds()
    assert trail.top() > BOX.bottom - 10
    assert trail.bottom() < 460


def test_a_wedge_is_wide_at_its_root_and_sharp_at_its_tip() -> None:
    path = wedge(TAIL)
    assert path.contains(*TAIL.root) or path.getBounds().contains(*TAIL.root)
    assert not path.contains(TAIL.tip[0] + 4, TAIL.tip[1])


def test_a_neck_is_as_wide_at_its_end() -> None:
    band = neck(40, BOX, Rectangle(140, 300, 460, 420))
    path = wedge(band)
    x, y = band.tip
    assert path.contains(x - 12, y - 3)
    assert path.contains(x + 12, y - 3)


def test_a_superellipse_is_rounder_than_its_box_and_fuller_than_an_ellipse() -> None:
    path = superellipse(BOX)
    assert not path.contains(BOX.left + 4, BOX.top + 4)
    assert path.contains(300 + 200 * 0.75, 180 - 80 * 0.75)
