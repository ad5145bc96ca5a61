from itertools import pairwise

from art.songs import line
from yanyi.art.karaoke_turns import turns

SONG = (
    line("一二三四五", 6.0, counted=True),
    line("六七八九十", 8.5),
    line("甲乙丙丁戊", 11.0),
    line("子丑寅卯辰", 20.0, counted=True),
    line("天地玄黄", 22.5),
)


def test_two_lines_are_seen_while_one_is_sung() -> None:
    found = turns(SONG)
    assert [one.number for one in found] == [0, 1, 2, 3, 4]
    for one in found:
        sung = SONG[one.number]
        assert one.comes <= sung.start - 0.8
        assert one.goes >= sung.end
    at = SONG[1].start + 0.6
    assert [one.number for one in found if one.comes <= at < one.goes] == [1, 2]


def test_no_place_holds_two_lines_at_once() -> None:
    for place in (0, 1):
        held = sorted((one.comes, one.goes) for one in turns(SONG) if one.place == place)
        assert all(first[1] <= second[0] for first, second in pairwise(held))


def test_after_a_pause_lines_begin_above_and_are_counted_in() -> None:
    found = turns(SONG)
    assert [one.place for one in found] == [0, 1, 0, 0, 1]
    assert [bool(one.counts) for one in found] == [True, False, False, True, False]
    assert found[3].comes < found[3].counts[0]
    assert found[3].comes == found[4].comes
    assert max(one.goes for one in found[:3]) <= found[3].comes


def test_lines_that_follow_fast_wait_for_their_place() -> None:
    fast = tuple(line("一二", 1.0 + 0.8 * n) for n in range(4))
    found = turns(fast)
    assert all(one.comes >= fast[one.number - 2].end for one in found[2:])
    assert all(one.comes <= fast[one.number].start for one in found)


def test_a_song_without_lines_has_no_turns() -> None:
    assert turns(()) == ()
