import itertools

from yanyi.art.film_whip import STEADY, Whip, thrown


def test_a_steady_camera_is_never_thrown() -> None:
    assert all(thrown(STEADY, frame, 48) is None for frame in range(-24, 48))


def test_a_whip_comes_fast_and_clears_as_it_comes_to_rest() -> None:
    found = [thrown(Whip(9, 0, 1), frame, 48) for frame in range(48)]
    coming = [one for one in found if one]
    assert len(coming) == 9
    assert found[9] is None
    away = [one.away for one in coming]
    assert away == sorted(away, reverse=True)
    assert coming[0].smeared == 1
    assert coming[-1].smeared < 0.3
    steps = [a - b for a, b in itertools.pairwise(away)]
    assert steps == sorted(steps, reverse=True)


def test_it_leaves_a_shot_the_way_it_comes_into_the_next() -> None:
    leaving = thrown(Whip(0, 4, 1), 46, 48)
    coming = thrown(Whip(9, 0, 1), 1, 48)
    assert leaving is not None
    assert coming is not None
    assert leaving.away < 0 < coming.away
    assert thrown(Whip(0, 4, 1), 43, 48) is None
