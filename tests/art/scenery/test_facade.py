import numpy as np

from art.scenery.survey import covered, site, sketch
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.facade import across, bars, lit_face, spill, tile_slope
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import TimeOfDay, Weather


def test_a_point_across_runs_from_one_end_to_the_other() -> None:
    quad = np.array([(0, 10), (0, 0), (20, 0), (20, 10)], dtype=float)
    low, high = across(quad, 0.5)
    assert (low.tolist(), high.tolist()) == ([10, 10], [10, 0])


def test_faces_are_warm_and_throw_light_only_when_lit() -> None:
    def paint(s: Site, b: Brush) -> None:
        lane = Lane(s, 4)
        lit_face(s, b, lane.wall(1, 5, 8, 0, 3), "#302020")
        spill(s, b, lane, 1, 5, 8)

    day, night = (sketch(paint, site(time=one)) for one in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert (night[..., 0] - night[..., 2]).max() > 90
    assert covered(night) > covered(day) > 0


def test_tiles_and_bars_cover_their_piece() -> None:
    def roofed(s: Site, b: Brush) -> None:
        tile_slope(s, b, Lane(s, 4).slope(1, 5, 9, 2.5, 4.5, 1, -1), "#4c5a61", 10)

    plain, snowy = sketch(roofed), sketch(roofed, site(weather=Weather.SNOW))
    assert snowy[..., :3].max() > plain[..., :3].max()
    barred = sketch(lambda s, b: bars(b, Lane(s, 4).wall(1, 5, 9, 0, 3), 4, 4, "#000000", 3))
    assert 0 < covered(barred) < 0.12
