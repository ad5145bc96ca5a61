from itertools import pairwise

from judging.song_lyrics import CHENG, DU, FERRY, STATION
from yanyi.music.dice import Dice
from yanyi.music.progression import Cadence
from yanyi.music.song.form import Role, form
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.plan import Plan, planned
from yanyi.music.song.style import STYLES, StyleName
from yanyi.music.song.tune import Tune, tune
from yanyi.music.voicing import Register


def plan(lyric: Lyric, style: StyleName = StyleName.BALLAD) -> Plan:
    return planned(STYLES[style], lyric.chinese, Register(56, 74), Dice("plan"))


def tunes(lyric: Lyric, role: Role, seed: str) -> list[Tune]:
    found: list[Tune] = []
    for one in form(lyric):
        if one.role is role:
            found.append(tune(one, plan(lyric), Dice(seed), found[0] if found else ()))
    return found


def middle(one: Tune) -> float:
    pitches = [pitch for phrase in one for pitch in phrase.pitches]
    return sum(pitches) / len(pitches)


def test_a_second_verse_is_sung_like_the_first() -> None:
    for lyric in (FERRY, STATION, DU):
        for seed in "abc":
            first, second = tunes(lyric, Role.VERSE, seed)
            assert [one.frame.bars for one in first] == [one.frame.bars for one in second]
            gaps = [
                abs(pitch - before.pitch_at(place))
                for before, after in zip(first, second, strict=True)
                for place, pitch in zip(after.places, after.pitches, strict=True)
            ]
            assert sum(gaps) / len(gaps) < 2.0


def test_a_chorus_is_higher_than_its_verse() -> None:
    higher = [
        middle(tunes(lyric, Role.CHORUS, seed)[0]) > middle(tunes(lyric, Role.VERSE, seed)[0])
        for lyric in (FERRY, STATION, DU, CHENG)
        for seed in "abc"
    ]
    assert sum(higher) >= len(higher) - 1


def test_lines_stop_half_way_and_come_home_in_turn() -> None:
    (verse, _), (chorus, *_) = tunes(FERRY, Role.VERSE, "a"), tunes(FERRY, Role.CHORUS, "a")
    turns = [Cadence.HALF, Cadence.FULL, Cadence.HALF, Cadence.FULL]
    assert [one.cadence for one in verse] == [one.cadence for one in chorus] == turns
    (bridge,) = tunes(FERRY, Role.BRIDGE, "a")
    assert bridge[-1].cadence is Cadence.HALF


def test_lines_with_the_same_words_begin_alike() -> None:
    for seed in "abcdef":
        chorus = tunes(FERRY, Role.CHORUS, seed)[0]
        first, last = chorus[0].pitches[:5], chorus[3].pitches[:5]
        assert sum(abs(a - b) <= 2 for a, b in zip(first, last, strict=True)) >= 4


def test_no_line_begins_before_the_last_has_ended() -> None:
    for seed in "abcdef":
        for one in tunes(STATION, Role.CHORUS, seed):
            for before, after in pairwise(one):
                assert after.places[0] + before.frame.count - before.places[-1] >= 2
