from art.scenery.survey import Pixels, apart, covered, sketch, span
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.ornament import (
    front_table,
    mug,
    picture,
    plant,
    shelf,
    vase,
    vase_shape,
)


def test_a_shelf_is_full_of_many_colours() -> None:
    seen = sketch(lambda s, b: shelf(b, 0, 900, 500, 600, "#7a5238", Chance("s")))
    left, _, right, _ = span(seen)
    assert right - left < 720
    inside = seen[(seen[..., 3] > 250)][:, :3] // 24
    assert len({tuple(one) for one in inside.tolist()}) > 40


def test_shelves_and_pictures_differ_by_chance() -> None:
    def shelved(name: str) -> Pixels:
        return sketch(lambda s, b: shelf(b, 0, 900, 500, 600, "#7a5238", Chance(name)))

    def painted(name: str) -> Pixels:
        return sketch(lambda s, b: picture(b, 0, 500, 400, 300, "#503020", Chance(name)))

    one, two = shelved("a"), shelved("b")
    assert apart(one, two) > 0.5
    first, second = painted("a"), painted("b")
    assert apart(first, second) > 0.5


def test_a_vase_is_even_and_may_hold_blossom() -> None:
    shape = vase_shape(0, 0, 100, 200)
    assert abs(shape[:, 0].min() + shape[:, 0].max()) < 1e-9

    def top(flower: str) -> float:
        return span(sketch(lambda s, b: vase(b, 0, 900, 200, "#8fb0b4", Chance("v"), flower)))[1]

    assert top("#ff8090") < top("") - 60


def test_plants_mugs_and_the_near_table_are_drawn() -> None:
    assert span(sketch(lambda s, b: plant(b, 0, 900, 500, Chance("p"))))[1] < 600
    assert covered(sketch(lambda s, b: mug(b, 0, 700, 200))) > 0.005
    assert span(sketch(lambda s, b: front_table(b, 0, "#302020")))[1] > 820
