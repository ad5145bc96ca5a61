from art.lettering.drafted import HALF, ONE, TWO, panel
from yanyi.art.lettering.crop import bodies, crop, shown
from yanyi.art.lettering.items import Rectangle

BOX = Rectangle(64.0, 884.0, 788.0, 1500.0)


def test_the_part_shown_has_the_shape_of_its_panel() -> None:
    source, faces = crop(panel(HALF, TWO), BOX, True, 0.0)
    assert abs(source.width / source.height - BOX.width / BOX.height) < 1e-6
    assert 0 <= source.left < source.right <= 976
    assert [face.actor for face in faces] == [0, 1]


def test_talk_gets_room_above_the_heads() -> None:
    (quiet,) = crop(panel(HALF, ONE), BOX, False, 0.0)[1]
    (talking,) = crop(panel(HALF, ONE), BOX, True, 0.0)[1]
    source, (lifted,) = crop(panel(HALF, ONE), BOX, True, 0.3)
    assert quiet.head.top <= talking.head.top < lifted.head.top
    assert source.top < 0


def test_heads_keep_off_what_lies_upon_the_picture() -> None:
    wide = Rectangle(64.0, 64.0, 1100.0, 500.0)
    (face,) = crop(panel(HALF, ONE), wide, False, 0.0)[1]
    hole = face.head
    (moved,) = crop(panel(HALF, ONE), wide, False, 0.0, (hole,))[1]
    assert moved.head.shared(hole) < face.head.shared(hole)


def test_what_is_cut_off_has_no_area() -> None:
    _, faces = crop(panel(HALF, TWO), BOX, True, 0.0)
    nothing = Rectangle(0, 0, 10, 10)
    assert all(one.width * one.height == 0 for one in shown(faces, nothing))
    assert all(one.height > 0 for one in bodies(faces, BOX))
