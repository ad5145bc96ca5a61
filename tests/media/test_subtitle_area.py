import pytest

from yanyi.media.subtitle_area import area, columns_in

SHAPES = [(1280, 720), (1920, 1080), (1080, 1920), (1080, 1080)]


@pytest.mark.parametrize(("width", "height"), SHAPES)
@pytest.mark.parametrize("high", [False, True])
def test_two_rows_stand_inside_the_picture_off_its_middle(
    width: int, height: int, high: bool
) -> None:
    place = area(width, height)
    top, foot = place.band(2, high)
    assert 0.05 * height < top < foot < 0.95 * height
    assert foot < 0.4 * height if high else top > 0.6 * height
    assert foot - top > 2 * place.letters


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_a_full_chinese_row_fits_between_the_sides(width: int, height: int) -> None:
    place = area(width, height)
    assert columns_in(place, "zh-CN") / 2 * place.letters < width - 2 * place.side


def test_rows_are_shorter_where_the_picture_is_not_wide() -> None:
    wide, tall = area(1280, 720), area(1080, 1920)
    assert columns_in(wide, "zh") > columns_in(tall, "zh")
    assert columns_in(wide, "en") > columns_in(tall, "en")
    assert tall.foot > wide.foot
