import pytest

from perform.film.stage_set import SIZE
from yanyi.perform.film.ladder import ladder
from yanyi.perform.film.studio import Size


def sides(size: Size) -> list[tuple[int, int]]:
    return [(one.width, one.height) for one in ladder(size)]


def test_a_film_is_streamed_in_its_own_size_and_smaller_ones() -> None:
    assert sides(SIZE) == [(1280, 720), (854, 480), (640, 360), (426, 240)]
    assert sides(Size(1080, 1920)) == [(1080, 1920), (720, 1280), (480, 854), (360, 640)]


@pytest.mark.parametrize("size", [Size(64, 36), Size(256, 144), Size(270, 480), Size(1080, 1080)])
def test_there_are_three_sizes_of_every_film_and_none_is_larger(size: Size) -> None:
    found = sides(size)
    assert len(found) >= 3
    assert found == sorted(set(found), reverse=True)
    assert found[0] == (size.width, size.height)
