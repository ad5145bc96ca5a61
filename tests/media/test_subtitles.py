import re
from itertools import pairwise

import pytest

from yanyi.media.subtitles import (
    ROWS,
    Cue,
    columns,
    cut,
    read_webvtt,
    rowed,
    spans,
    timed,
    unrowed,
    webvtt,
)
from yanyi.models.speech import WordTime

ENGLISH = (
    "It was a bright cold day in April, and the clocks were striking thirteen. Winston Smith, "
    "his chin nuzzled into his breast in an effort to escape the vile wind, slipped quickly "
    "through the glass doors, though not quickly enough to keep out the dust."
)
CHINESE = (
    "话说天下大势，分久必合，合久必分：周末七国分争，并入于秦；及秦灭之后，楚、汉分争，又并入于汉；"
    "汉朝自高祖斩白蛇而起义，一统天下，后来光武中兴，传至献帝，遂分为三国。"
)


@pytest.mark.parametrize(("text", "language", "width"), [(ENGLISH, "en", 42), (CHINESE, "zh", 36)])
def test_long_lines_are_cut_to_two_rows_that_fit_and_no_word_is_lost(
    text: str, language: str, width: int
) -> None:
    cues = cut(text, language)
    rows = [row for cue in cues for row in cue.split("\n")]
    assert all(len(cue.split("\n")) <= ROWS for cue in cues)
    assert max(map(columns, rows)) <= width
    gap = " " if language == "en" else ""
    assert gap.join(unrowed(cue, language) for cue in cues) == text


def test_no_chinese_row_begins_with_a_mark_or_a_clinging_word() -> None:
    rows = [row for cue in cut(CHINESE * 3, "zh") for row in cue.split("\n")]
    assert not [row for row in rows if row[0] in "，。；：、的了"]


def test_cuts_fall_where_the_sense_pauses() -> None:
    assert (
        cut(ENGLISH, "en")[0]
        == "It was a bright cold day in April,\nand the clocks were striking thirteen."
    )
    aged = "Odile Marsh, who was seventy-one and disliked surprises, took off her spectacles."
    assert not [row for cue in cut(aged, "en") for row in cue.split("\n") if row.endswith("-")]
    said = "“Wait!” she cried. “You cannot leave me here with the horses and nothing but oats.”"
    assert all(not row.endswith((" the", " a")) for row in cut(said, "en"))


def test_short_lines_stay_whole_and_nothing_gives_no_cue() -> None:
    assert cut("你听，是风，\n还是有人在唱歌？", "zh") == ("你听，是风， 还是有人在唱歌？",)
    assert cut("  ", "en") == ()


def test_cues_share_the_time_by_their_words_without_gaps() -> None:
    cues = timed(ENGLISH, "en", 2.0, 14.0, "Narrator")
    assert cues[0].start == 2.0
    assert cues[-1].end == pytest.approx(14.0)
    assert all(a.end == b.start for a, b in pairwise(cues))
    speeds = [len(cue.text) / (cue.end - cue.start) for cue in cues]
    assert max(speeds) < 2 * min(speeds)


def test_webvtt_keeps_times_voices_rows_and_awkward_signs() -> None:
    cues = (
        Cue(0.0, 1.25, "a < b && c --> d", "林 <冲>"),
        Cue(3661.5, 3662.0, "第一行\n第二行"),
    )
    text = webvtt(cues, "zh")
    assert text.startswith("WEBVTT\n")
    assert "01:01:01.500 --> 01:01:02.000" in text
    assert "-->" not in text.replace(" --> ", "", 2)
    assert read_webvtt(text) == cues


def test_a_cue_begins_when_its_first_word_does() -> None:
    even = timed(ENGLISH, "en", 2.0, 14.0)
    words = []
    for n, found in enumerate(re.finditer(r"\S+", ENGLISH)):
        words.append(WordTime(found.start(), found.end(), 5.0 + n * 0.1, 5.1 + n * 0.1))
    cues = timed(ENGLISH, "en", 2.0, 14.0, words=words)
    assert [cue.text for cue in cues] == [cue.text for cue in even]
    assert (cues[0].start, cues[-1].end) == (2.0, 14.0)
    before = 0
    for cue, following in pairwise(cues):
        before += len(cue.text.split())
        assert following.start == cue.end == pytest.approx(5.0 + before * 0.1)


def test_cues_of_one_row_fit_and_lose_nothing() -> None:
    found = spans(ENGLISH, 42, rows=1)
    parts = [ENGLISH[start:end] for start, end in found]
    assert max(map(columns, parts)) <= 42
    assert " ".join(parts) == ENGLISH
    assert [rowed(part, 42) for part in parts] == parts


def test_a_cue_at_the_upper_edge_is_placed_there_and_read_back() -> None:
    cues = (Cue(0.0, 1.0, "a", high=True), Cue(1.0, 2.0, "b", "林"))
    text = webvtt(cues, "zh")
    assert "00:00:00.000 --> 00:00:01.000 line:6%\n" in text
    assert read_webvtt(text) == cues
