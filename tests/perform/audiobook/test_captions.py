from itertools import pairwise

from perform.audiobook.spoken import spoken
from yanyi.media.subtitles import columns
from yanyi.perform.audiobook.captions import cues, moved


def test_every_word_is_in_a_cue_of_two_rows_at_most() -> None:
    book = spoken()
    heard = [one for section in book.times for one in section.heard]
    found = cues(heard, "zh")
    assert "".join(one.text for one in found) == "".join(one.utterance.words for one in heard)
    rows = [row for one in found for row in one.text.split("\n")]
    assert max(map(columns, rows)) <= 36
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert {one.voice for one in found} == {"", "老鲁头", "小满"}


def test_what_is_moved_keeps_its_words_in_time() -> None:
    one = spoken(timed=True).times[1].heard[0]
    later = moved(one, 10)
    assert later.end - later.start == one.end - one.start
    assert later.words[0].start_s == round(one.words[0].start_s + 10, 3)
