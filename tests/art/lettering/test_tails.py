from math import hypot

from yanyi.art.lettering.items import Kind, Rectangle
from yanyi.art.lettering.tails import crosses, points, tail_for

FRAME = Rectangle(0, 0, 800, 700)
BOX = Rectangle(100, 60, 400, 200)
HEAD = Rectangle(300, 380, 460, 580)
MOUTH = (380.0, 530.0)


def test_a_tail_points_to_the_mouth_and_stops_short() -> None:
    tail = tail_for(Kind.SPEECH, 40, BOX, FRAME, MOUTH, HEAD)
    assert BOX.left < tail.root[0] < BOX.right
    assert BOX.top < tail.root[1] < BOX.bottom
    assert tail.tip[1] > BOX.bottom
    whole = hypot(MOUTH[0] - tail.root[0], MOUTH[1] - tail.root[1])
    left = hypot(MOUTH[0] - tail.tip[0], MOUTH[1] - tail.tip[1])
    assert 0.2 * whole < left < 0.7 * whole


def test_it_never_enters_the_head() -> None:
    for left in range(0, 600, 50):
        for top in (10, 150, 240):
            box = Rectangle(left, top, left + 200, top + 120)
            tail = tail_for(Kind.SPEECH, 40, box, FRAME, MOUTH, HEAD)
            x, y = tail.tip
            assert not (HEAD.left < x < HEAD.right and HEAD.top < y < HEAD.bottom)


def test_it_is_never_longer_than_seven_letters() -> None:
    far = tail_for(Kind.SPEECH, 40, Rectangle(0, 0, 100, 60), FRAME, (780.0, 690.0), HEAD)
    assert hypot(far.tip[0] - 100, far.tip[1] - 60) < 7 * 40 + 120


def test_someone_unseen_speaks_from_the_nearer_side() -> None:
    left = tail_for(Kind.SPEECH, 40, Rectangle(20, 40, 300, 160), FRAME, None, None)
    right = tail_for(Kind.SPEECH, 40, Rectangle(500, 40, 780, 160), FRAME, None, None)
    assert left.tip[0] < 20
    assert right.tip[0] > 780
    assert FRAME.left < left.tip[0]
    assert right.tip[0] < FRAME.right


def test_a_tail_knows_what_it_crosses() -> None:
    tail = tail_for(Kind.SPEECH, 40, BOX, FRAME, MOUTH, HEAD)
    x, y = points(tail, 2)[1]
    assert crosses(tail, Rectangle(x - 20, y - 20, x + 20, y + 20))
    assert not crosses(tail, Rectangle(600, 600, 700, 700))
