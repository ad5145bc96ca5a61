import pytest

from yanyi.art.figure import lorelei


@pytest.mark.parametrize("number", range(1, 49))
def test_every_hair_lies_over_the_head(number: int) -> None:
    style = lorelei.hair(number)
    box = style.front.getBounds()
    assert style.front.countPoints() > 10
    assert box.left() < 520 < box.right() + 220
    assert box.top() < 320


def test_hair_behind_the_head_is_kept_apart() -> None:
    assert lorelei.hair(33).back.countPoints() > 0
    assert lorelei.hair(1).back.countPoints() == 0


def test_features_sit_in_the_face() -> None:
    for path in (lorelei.nose(3), lorelei.glasses(1), lorelei.beard(1)):
        box = path.getBounds()
        assert 200 < box.left() < box.right() < 820
        assert 300 < box.top() < box.bottom() < 860
