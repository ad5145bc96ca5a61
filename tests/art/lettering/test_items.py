from yanyi.art.lettering.items import Rectangle, Words, bounds, passage_text


def test_rectangles_meet_when_they_share_area() -> None:
    one = Rectangle(0, 0, 10, 10)
    assert one.meets(Rectangle(9, 9, 20, 20))
    assert not one.meets(Rectangle(10, 0, 20, 10))
    assert one.shared(Rectangle(5, 5, 20, 20)) == 25
    assert one.shared(Rectangle(50, 5, 60, 20)) == 0
    assert one.grown(1) == Rectangle(-1, -1, 11, 11)
    assert one.centre == (5, 5)


def test_bounds_hold_slanted_corners() -> None:
    assert bounds(((4, 0), (10, 0), (8, 6), (0, 6))) == Rectangle(0, 0, 10, 6)


def test_a_passage_is_its_words() -> None:
    assert passage_text((Words("a "), Words("b"))) == "a b"
