from collections.abc import Callable

from art.scenery.survey import Pixels, covered, sketch, span
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import line
from yanyi.art.scenery.tree import Crown, bough_tree, clump, leafy, trunk, willow


def test_a_crown_is_lit_above_and_dark_below() -> None:
    seen = sketch(
        lambda site, brush: clump(brush, 0, 500, 400, Chance("c"), Crown.of(brush, "#5f8c53"))
    )
    rows = [row[row[:, 3] > 250][:, :3].mean() for row in seen if (row[:, 3] > 250).sum() > 5]
    assert rows[len(rows) // 5] > rows[-len(rows) // 5] + 15


def test_trees_stand_on_their_foot() -> None:
    def grown(grow: Callable[[Brush, float, float, float, Chance, Crown], None]) -> Pixels:
        return sketch(lambda s, b: grow(b, 0, 900, 600, Chance("t"), Crown.of(b, "#5f8c53")))

    for seen in (grown(leafy), grown(willow), grown(bough_tree)):
        _, top, _, bottom = span(seen)
        assert 880 < bottom < 925
        assert 200 < top < 480


def test_blossom_colours_bare_boughs() -> None:
    def shown(blossom: str) -> Pixels:
        return sketch(
            lambda s, b: bough_tree(b, 0, 900, 600, Chance("t"), Crown.dark(b), blossom=blossom)
        )

    bare, full = shown(""), shown("#ff8090")
    assert covered(full) > covered(bare)
    assert (full[..., 0] - full[..., 2]).max() > 60


def test_a_silhouette_is_dark_and_a_trunk_tapers() -> None:
    seen = sketch(lambda site, brush: trunk(brush, line(0, 900, 0, 300), 60, 10, Crown.dark(brush)))
    wide = (seen[..., 3] > 128).sum(axis=1)
    foot, top = round((0.08 + 0.88) * 180), round((0.08 + 0.33) * 180)
    assert wide[foot] > 2 * wide[top] > 0
