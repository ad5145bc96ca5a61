from yanyi.art.figure import hair_side
from yanyi.art.figure.haircut import HAIRCUTS, Haircut, Tie


def test_hair_is_on_the_head_unless_it_is_bare() -> None:
    for cut in HAIRCUTS[1:]:
        box = hair_side.over(cut).getBounds()
        assert box.top() < 320
        assert box.left() < 560 < box.right() + 160
    assert hair_side.over(HAIRCUTS[0]).countPoints() == 0


def test_what_is_tied_shows() -> None:
    for cut in HAIRCUTS:
        assert bool(_shown(cut)) == (cut.tie is not Tie.NONE)


def _shown(cut: Haircut) -> int:
    return int(hair_side.tied(cut).countPoints())
