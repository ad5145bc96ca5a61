from growth import linear


def test_what_grows_with_its_size_is_linear() -> None:
    assert linear(lambda size: sum(range(size)), 40_000)


def test_what_grows_with_the_square_is_not() -> None:
    assert not linear(lambda size: [sum(range(size)) for _ in range(size)], 120, 40)
