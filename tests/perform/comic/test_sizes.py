from yanyi.perform.comic.sizes import MIDDLE, NARROW, WIDE, picture_size


def test_there_are_three_sizes_for_rows() -> None:
    found = {picture_size(width) for width in range(300, 1480, 20)}
    assert found == {NARROW, MIDDLE, WIDE}


def test_a_picture_is_hardly_ever_enlarged() -> None:
    for width in (400, 475, 560, 724, 860, 976, 1472):
        across, _ = picture_size(width)
        assert width / across <= 1.05
