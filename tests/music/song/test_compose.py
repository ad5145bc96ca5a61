from functools import cache
from itertools import product

import pytest

from judging.song_lyrics import CHINESE, DU, ENGLISH, FERRY, ONE, YI
from judging.songs import (
    Share,
    cadences,
    contours,
    hook,
    leaps,
    left_out,
    outer_faults,
    part_faults,
    resolved,
    stresses,
    sung_once,
    unanswered,
)
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.song import Song
from yanyi.music.song.style import StyleName
from yanyi.music.voicing import Register
from yanyi.problems import InputError


@cache
def songs(lyrics: tuple[Lyric, ...], seed: str) -> tuple[Song, ...]:
    return tuple(compose(lyric, style, seed) for lyric, style in product(lyrics, StyleName))


def together(shares: list[Share]) -> float:
    return sum(shares, Share(0, 0)).part


def test_english_stresses_fall_on_strong_beats() -> None:
    found = [stresses(song) for song in songs(ENGLISH, "1")]
    assert together(found) >= 0.93
    assert min(one.part for one in found) >= 0.8


def test_the_melody_goes_with_chinese_tones() -> None:
    found = [contours(song) for song in songs(CHINESE, "1")]
    assert together(found) >= 0.92
    assert min(one.part for one in found) >= 0.8


def test_everything_else_a_song_must_be() -> None:
    parallel = hooks = 0
    made = (*songs(ENGLISH, "1"), *songs(CHINESE, "1"))
    for song in made:
        assert sung_once(song)
        assert cadences(song).part == 1.0
        assert part_faults(song) == 0
        assert unanswered(song) == 0
        assert max(leaps(song)) <= 12
        assert sum(one > 7 for one in leaps(song)) <= 0.05 * len(leaps(song))
        low, high = song.range
        assert 56 <= low < high <= 74
        assert high - low <= 16
        assert resolved(song).part >= 0.9
        parallel += outer_faults(song)
        hooks += hook(song)
    assert parallel <= 0.2 * len(made)
    assert hooks >= 0.8 * len(made)


def test_no_line_is_left_out() -> None:
    for lyrics in (ENGLISH, CHINESE):
        for song, (lyric, _) in zip(songs(lyrics, "1"), product(lyrics, StyleName), strict=True):
            assert left_out(song, lyric) == []


@pytest.mark.parametrize("voice", [Register(48, 60), Register(60, 84), Register(50, 62)])
def test_a_song_is_for_its_voice(voice: Register) -> None:
    for lyric in (FERRY, DU):
        low, high = compose(lyric, StyleName.FOLK, "5", voice).range
        assert voice.low <= low < high <= voice.high


def test_the_same_seed_gives_the_same_song_and_another_another() -> None:
    for lyric in (ONE, YI):
        first = compose(lyric, StyleName.GUOFENG, "6")
        assert first == compose(lyric, StyleName.GUOFENG, "6")
        assert first.melody != compose(lyric, StyleName.GUOFENG, "7").melody
        assert first.melody != compose(lyric, StyleName.ROCK, "6").melody


def test_a_chorus_comes_again_as_it_was() -> None:
    song = compose(FERRY, StyleName.POP, "8")
    choruses = [one for one in song.sections if one.role.value == "chorus"]
    tunes = [
        [
            syllable.notes[0].pitch
            for line in song.lines[one.first : one.last]
            for syllable in line.syllables
        ]
        for one in choruses
    ]
    assert len(tunes) == 3
    assert tunes[0] == tunes[1] == tunes[2]


def test_a_verse_that_is_sung_twice_is_varied() -> None:
    varied = 0
    for seed in "123456":
        song = compose(ONE, StyleName.BALLAD, seed)
        first, second = song.lines
        assert first.text == second.text
        varied += [one.notes[-1].pitch for one in first.syllables] != [
            one.notes[-1].pitch for one in second.syllables
        ]
    assert varied >= 2


def test_it_slows_down_at_the_end() -> None:
    tempos = compose(ONE, StyleName.POP, "9").tempos
    assert [one.quarters for one in tempos] == sorted(
        (one.quarters for one in tempos), reverse=True
    )
    assert len({one.quarters for one in tempos}) == 3


def test_long_lyrics_and_strange_ones() -> None:
    tale = Lyric("", "en", tuple(("So it goes on and on", "And on again") for _ in range(30)))
    assert len(compose(tale, StyleName.FOLK, "a").lines) >= 60
    long = Lyric("", "zh", (("我在等一个不会来的人" * 5,),))
    assert sung_once(compose(long, StyleName.BALLAD, "a"))
    mixed = Lyric("", "zh", (("Hello你好，2024年", "再见 goodbye my friend"),))
    assert sung_once(compose(mixed, StyleName.POP, "a"))
    with pytest.raises(InputError):
        compose(Lyric("", "en", (("***",),)), StyleName.POP, "a")
