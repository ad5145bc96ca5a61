from itertools import pairwise

from yanyi.art.film_mote import motes


def test_far_things_come_first_and_the_same_seed_spreads_them_alike() -> None:
    found = motes(50, 3)
    assert len(found) == 50
    assert all(one.near <= other.near for one, other in pairwise(found))
    assert found == motes(50, 3)
    assert found != motes(50, 4)
