from itertools import pairwise

import pytest

from yanyi.media.subtitles import Cue, columns, unrowed
from yanyi.models.speech import WordTime
from yanyi.perform.film.spotting import (
    GAP,
    LONGEST,
    SHORTEST,
    Setting,
    Span,
    beside,
    most,
    settled,
    speed,
    spotted,
    too_fast,
)

ZH, EN = Setting("zh", 36), Setting("en", 42)
LINE = "她今年十岁，专管看水痕：船帮上刻着十道线，上来一个人，船便沉下去一道，从来不差。"
ENGLISH = (
    "He walked very fast over the snow, and he made no sound at all, which nobody could explain."
)


def spoken(text: str, start: float, pace: float) -> tuple[WordTime, ...]:
    """Every sign of a text as a word of ``pace`` seconds."""
    return tuple(
        WordTime(n, n + 1, round(start + n * pace, 3), round(start + (n + 1) * pace, 3))
        for n, sign in enumerate(text)
        if sign.isalnum()
    )


def test_every_cue_begins_with_its_first_word_and_ends_with_its_last() -> None:
    words = spoken(LINE, 2.0, 0.2)
    cues = spotted(LINE, ZH, Span(1.8, 12.0), words, "小满")
    assert len(cues) > 1
    assert "".join(unrowed(cue.text, "zh") for cue in cues) == LINE
    at = 0
    for cue in cues:
        said = unrowed(cue.text, "zh")
        last = at + max(n for n, sign in enumerate(said) if sign.isalnum())
        assert cue.start == pytest.approx(2.0 + at * 0.2)
        assert cue.end == pytest.approx(2.0 + (last + 1) * 0.2)
        at += len(said)


def test_words_whose_times_nobody_knows_share_the_time() -> None:
    cues = spotted(ENGLISH, EN, Span(1.0, 7.0))
    assert cues[0].start == 1.0
    assert cues[-1].end == 7.0
    assert all(one.end == other.start for one, other in pairwise(cues))


def test_what_is_said_slowly_is_cut_until_no_cue_stands_too_long() -> None:
    cues = spotted(LINE, ZH, Span(0.0, 60.0), spoken(LINE, 0.0, 0.6))
    assert "".join(unrowed(cue.text, "zh") for cue in cues) == LINE
    assert all(cue.end - cue.start <= LONGEST for cue in cues)


def test_a_cue_too_short_for_eyes_is_joined_to_its_neighbour() -> None:
    text = "好！你听，是风，还是有人在唱歌？船家把灯举高了，往河心里照。"
    one_row = Setting("zh", 18, 1)
    fast = spotted(text, one_row, Span(0.0, 3.0), spoken(text, 0.0, 0.08))
    slow = spotted(text, one_row, Span(0.0, 9.0), spoken(text, 0.0, 0.3))
    assert len(fast) <= len(slow)
    assert all(columns(cue.text) <= 18 for cue in fast)
    assert "".join(cue.text for cue in fast) == text


@pytest.mark.parametrize("language", ["zh-CN", "en", "de"])
def test_reading_speed_counts_as_the_guides_count(language: str) -> None:
    limit = most(language)
    sign = "字" if language.startswith("zh") else "x"
    assert speed(Cue(0.0, 2.0, sign * 18), language) == 9.0
    assert not too_fast(Cue(0.0, 1.0, sign * int(limit)), language)
    assert too_fast(Cue(0.0, 1.0, sign * int(limit + 2)), language)


def test_cues_stand_as_long_as_they_take_to_read_and_two_frames_part_them() -> None:
    cues = (
        Cue(0.0, 0.4, "a"),
        Cue(3.0, 3.4, "x" * 40),
        Cue(4.0, 5.0, "b"),
        Cue(5.2, 6.4, "c"),
    )
    found = settled(cues, EN, 7.0)
    assert [cue.start for cue in found] == [cue.start for cue in cues]
    gap = GAP / EN.fps
    assert found[0].end == pytest.approx(SHORTEST, abs=0.001)
    assert found[1].end == pytest.approx(4.0 - gap, abs=0.001)
    assert found[2].end == pytest.approx(5.2 - gap, abs=0.001)
    assert found[3].end == pytest.approx(6.65)
    assert settled(cues, EN, 6.5)[-1].end == pytest.approx(6.5 - gap, abs=0.001)


def test_no_cue_ends_before_it_begins_however_fast_the_next_one_comes() -> None:
    found = settled((Cue(0.0, 0.02, "a"), Cue(0.02, 0.5, "b")), EN, 0.5)
    assert all(cue.end > cue.start for cue in found)


# --- another language --------------------------------------------------------------------------


def told(*texts: str, seconds: float = 2.0) -> tuple[Cue, ...]:
    return tuple(Cue(n * seconds, (n + 1) * seconds, text, "林") for n, text in enumerate(texts))


def test_a_translation_changes_together_with_what_it_translates() -> None:
    cues = told("他走得极快，踩在雪上，", "却一点声音也没有。")
    text = "He walked very fast over the snow, and made no sound at all."
    found = beside(text, Setting("en", 42, 1), cues, "zh")
    assert [cue.start for cue in found] == [0.0, 2.0]
    assert found[-1].end == 4.0
    assert " ".join(cue.text for cue in found) == text
    assert {cue.voice for cue in found} == {"林"}


def test_a_translation_that_needs_more_cues_never_flashes_by() -> None:
    cues = told("腊月二十三，小年夜，", "大雪落满了清水渡。")
    text = (
        "The twenty-third of the last month, Little New Year's Eve; "
        "heavy snow had covered Clearwater Ferry and all the land about it."
    )
    found = beside(text, Setting("en", 40, 1), cues, "zh")
    assert len(found) >= 3
    assert " ".join(cue.text for cue in found) == text
    assert all(cue.end - cue.start >= SHORTEST - 0.001 for cue in found)
    assert all(one.end == other.start for one, other in pairwise(found))


def test_a_short_translation_stands_for_the_whole_line() -> None:
    found = beside("No.", Setting("en", 42, 1), told("这个么，", "恐怕是不行的。"), "zh")
    assert [(cue.start, cue.end, cue.text) for cue in found] == [(0.0, 4.0, "No.")]
    assert beside("", Setting("en", 42, 1), told("好。"), "zh") == ()
