from art.scenery.survey import sketch, span
from yanyi.art.scenery.furniture import chair, rounded, shadow, solid, stool, table


def test_things_stand_where_they_are_put() -> None:
    for paint in (
        lambda s, b: table(b, 0, 900, 400, 200, "#8a6040"),
        lambda s, b: chair(b, 0, 900, 300, "#8a6040", 1),
        lambda s, b: stool(b, 0, 900, 200, "#8a6040"),
        lambda s, b: solid(b, 0, 900, 300, 250, 0.1, "#8a6040"),
    ):
        _, top, _, bottom = span(sketch(paint))
        assert 890 < bottom < 950
        assert 560 < top < 740


def test_a_box_shows_the_side_that_faces_the_middle() -> None:
    left = span(sketch(lambda s, b: solid(b, -400, 900, 200, 200, 0.3, "#8a6040")))
    right = span(sketch(lambda s, b: solid(b, 400, 900, 200, 200, 0.3, "#8a6040")))
    assert left[2] > -290
    assert right[0] < 290


def test_a_box_above_the_eye_shows_no_lid() -> None:
    def shown(y: float) -> tuple[float, float, float, float]:
        return span(sketch(lambda s, b: solid(b, 0, y, 200, 100, 0.4, "#8a6040")))

    low, high = shown(900), shown(500)
    assert low[3] - low[1] > high[3] - high[1] + 40


def test_round_corners_and_soft_shadows() -> None:
    shape = rounded(0, 0, 100, 50, 10)
    assert shape.min() >= -1e-9
    assert (shape[:, 0].max(), shape[:, 1].max()) == (100, 50)
    seen = sketch(lambda s, b: shadow(b, 0, 800, 300))
    assert 0 < seen[..., 3].max() < 140
