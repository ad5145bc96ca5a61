from yanyi.media.podcast.lengths import with_lengths

FEED = (
    '<a><enclosure url="https://x.org/p/%E7%81%AF%201.m4a" length="7" type="audio/x-m4a" />'
    '<enclosure url="2.m4a" length="8" type="t" /><enclosure length="9" url="3.m4a" /></a>'
)


def test_only_what_has_grown_is_told_anew() -> None:
    told = with_lengths(FEED.encode(), {"灯 1.m4a": 70, "3.m4a": 90}).decode()
    assert told == FEED.replace('length="7"', 'length="70"').replace('length="9"', 'length="90"')
    assert with_lengths(FEED.encode(), {}) == FEED.encode()
