from yanyi.art.figure import skull


def test_the_front_is_even() -> None:
    box = skull.front(0.5, False).getBounds()
    assert abs((box.left() + box.right()) / 2 - skull.MIDDLE) < 2


def test_the_nose_stands_out_of_the_profile() -> None:
    face = skull.profile(0.5, False, 3, 0, False)
    assert face.contains(712, 586)
    assert not face.contains(712, 480)


def test_children_have_shorter_chins() -> None:
    for shape in (skull.quarter, skull.front):
        assert shape(0.2, True).getBounds().bottom() < shape(0.2, False).getBounds().bottom()
    assert skull.behind(True).getBounds().bottom() < skull.behind(False).getBounds().bottom()
