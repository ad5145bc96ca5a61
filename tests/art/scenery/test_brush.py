from art.scenery.survey import covered, site, sketch, span
from yanyi.art.scenery.brush import Brush, pigment
from yanyi.art.scenery.shape import box, line, oval
from yanyi.art.scenery.site import Site

MIDDLE = box(-200, 300, 400, 300)


def test_pigment_has_alpha_and_channels() -> None:
    assert pigment("#ff8000", 0.5) == 0x80FF8000


def test_a_form_fills_its_shape() -> None:
    left, top, right, bottom = span(sketch(lambda _, brush: brush.form(MIDDLE, "#b06040")))
    assert max(abs(left + 200), abs(top - 300), abs(right - 200), abs(bottom - 600)) < 14


def test_an_outline_is_ink_and_leaves_the_inside_empty() -> None:
    assert 0 < covered(sketch(lambda _, brush: brush.outline(MIDDLE, 8))) < 0.1


def test_a_stroke_is_thinner_where_the_camera_makes_lines_finer() -> None:
    def paint(fine: float) -> float:
        def draw(_: Site, brush: Brush) -> None:
            brush.fine = fine
            brush.strokes(line(-400, 500, 400, 500), 40)

        return covered(sketch(draw))

    assert paint(0.5) < 0.7 * paint(1.0)


def test_a_cut_is_a_hole_and_a_clip_keeps_to_its_shape() -> None:
    def holed(_: Site, brush: Brush) -> None:
        brush.fill(MIDDLE, "#ffffff")
        brush.cut(oval(0, 450, 200, 200))

    def clipped(_: Site, brush: Brush) -> None:
        brush.clip(oval(0, 450, 200, 200))
        brush.fill(MIDDLE, "#ffffff")
        brush.free()

    whole = covered(sketch(lambda _, brush: brush.fill(MIDDLE, "#ffffff")))
    assert abs(covered(sketch(holed)) + covered(sketch(clipped)) - whole) < 0.01


def test_distance_fades_what_is_toned() -> None:
    far, near = site().layer(0.1, 0.6), site().layer(0.5)
    assert near.tone("#802010") != far.tone("#802010")
    assert far.tone("#802010", 0.0) == near.tone("#802010")
    assert far.ink != near.ink


def test_glow_and_puff_fade_outwards() -> None:
    seen = sketch(lambda _, brush: brush.puff(0, 500, 400, 400, "#ffffff", 1.0))
    alpha = seen[seen.shape[0] // 2, :, 3]
    assert alpha.max() > 200
    assert alpha[0] == 0
