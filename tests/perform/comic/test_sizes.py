from yanyi.perform.comic.sizes import MIDDLE, NARROW, WHOLE, WIDE, picture_size


def test_there_are_four_sizes() -> None:
    found = {picture_size(w, h) for w in range(300, 1480, 20) for h in range(200, 2300, 50)}
    assert found == {NARROW, MIDDLE, WIDE, WHOLE}


def test_a_picture_is_hardly_ever_enlarged() -> None:
    for width in (475, 560, 724, 860, 976, 1472):
        for height in (400, 700, 900):
            across, down = picture_size(width, height)
            assert max(width / across, height / down) <= 1.1
