from art.scenery.survey import sketch, span
from yanyi.art.scenery.couch import bed, pillow, sofa


def test_sofas_and_beds_stand_on_the_floor() -> None:
    sofas = span(sketch(lambda s, b: sofa(b, 0, 900, 600, "#6f8fa0")))
    beds = span(sketch(lambda s, b: bed(b, -200, 900, 600, "#8f6244", "#b5694a")))
    for _, top, _, bottom in (sofas, beds):
        assert 890 < bottom < 960
        assert 560 < top < 760


def test_the_head_of_a_bed_is_at_the_wall() -> None:
    left = sketch(lambda s, b: bed(b, -200, 900, 600, "#8f6244", "#b5694a"))
    right = sketch(lambda s, b: bed(b, 200, 900, 600, "#8f6244", "#b5694a"))
    high = [span(one) for one in (left, right)]
    assert high[0][0] < high[1][0]
    assert abs(high[0][0] + high[1][2]) < 30


def test_a_pillow_has_its_size() -> None:
    left, _, right, _ = span(sketch(lambda s, b: pillow(b, 0, 500, 200, "#efe3c8")))
    assert 180 < right - left < 220
