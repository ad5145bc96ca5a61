from art.scenery.survey import apart, site, sketch, span
from yanyi.art.scenery.ground import bench, ground_field, path, season_leaf
from yanyi.story.vocabulary import Weather


def test_ground_fills_everything_below_its_edge() -> None:
    seen = sketch(lambda s, b: ground_field(s, b, 700, "#90a060", "#506040"))
    assert 670 < span(seen)[1] < 715
    assert (seen[-30:, :, 3] == 255).all()


def test_snow_covers_ground_and_path() -> None:
    for paint in (
        lambda s, b: ground_field(s, b, 700, "#90a060", "#506040"),
        lambda s, b: path(s, b, 700, "#c0a070"),
    ):
        assert apart(sketch(paint), sketch(paint, site(weather=Weather.SNOW))) > 1


def test_leaves_have_their_season() -> None:
    assert len({season_leaf(site(seed=seed)) for seed in range(30)}) >= 4
    assert season_leaf(site(weather=Weather.SNOW)) == "#7f8f8a"


def test_a_path_widens_towards_us_and_a_bench_stands() -> None:
    seen = sketch(lambda s, b: path(s, b, 700, "#c0a070"))
    wide = (seen[..., 3] > 100).sum(axis=1)
    assert wide[round(14.4 + 0.98 * 180)] > 3 * wide[round(14.4 + 0.82 * 180)] > 0
    assert 890 < span(sketch(lambda s, b: bench(b, 0, 900, 400)))[3] < 915
