from art.scenery.survey import Pixels, apart, covered, site, sketch
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shop_house import shop_house
from yanyi.story.vocabulary import TimeOfDay


def house(side: float, seed: int = 1, time: TimeOfDay = TimeOfDay.DAY) -> Pixels:
    return sketch(
        lambda s, b: shop_house(s, b, Lane(s, 3.7), side, 5, 9, Chance("h", seed)), site(time=time)
    )


def test_a_house_keeps_to_its_side() -> None:
    for side in (-1, 1):
        seen = house(side)
        middle = seen.shape[1] // 2
        other = seen[:, :middle] if side > 0 else seen[:, middle:]
        assert covered(seen) > 0.08
        assert covered(other) < 0.02


def test_houses_differ_and_are_lit_at_night() -> None:
    assert apart(house(1, 1), house(1, 2)) > 1
    night = house(1, 1, TimeOfDay.NIGHT)
    assert (night[..., 0] - night[..., 2]).max() > 80
