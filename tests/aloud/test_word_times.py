from itertools import pairwise

import pytest

from aloud.ears import heard
from yanyi.aloud.word_times import word_times
from yanyi.models.answers import Heard, Mark, Said
from yanyi.models.blob import Blob

CLIP = Blob("00", 1)


def test_words_are_timed_by_what_was_heard() -> None:
    words = tuple(heard("The snow has stopped.", pace=0.5))
    found = word_times("The snow has stopped.", "en", Said(CLIP, 2.4), Heard("", words))
    assert [(one.start_char, one.end_char) for one in found] == [(0, 3), (4, 8), (9, 12), (13, 20)]
    assert [one.start_s for one in found] == [0.0, 0.5, 1.0, 1.5]
    assert found[-1].end_s == pytest.approx(2.0)


def test_a_pause_lies_between_words() -> None:
    words = tuple(heard("雪停了走吧", gap={3: 1.0}))
    found = word_times("雪停了，走吧。", "zh", Said(CLIP, 2.0), Heard("", words))
    assert found[2].end_s == pytest.approx(0.6)
    assert found[3].start_s == pytest.approx(1.6)
    assert found[3].start_char == 4


def test_what_nobody_heard_lies_between_its_neighbours() -> None:
    words = tuple(heard("雪停了吧", gap={3: 0.6}))
    found = word_times("雪停了我们走吧", "zh", Said(CLIP, 1.6), Heard("", words))
    assert [one.start_s for one in found[3:6]] == pytest.approx([0.6, 0.8, 1.0], abs=0.01)


def test_figures_are_one_word() -> None:
    found = word_times("共2024人。", "zh", Said(CLIP, 2.0))
    assert [(one.start_char, one.end_char) for one in found] == [(0, 1), (1, 5), (5, 6)]
    assert found[1].end_s - found[1].start_s > 2 * (found[0].end_s - found[0].start_s)


def test_without_ears_the_phrases_tell_the_time() -> None:
    marks = (Mark(0, 4, 0.0, 1.0), Mark(4, 8, 3.0, 4.0))
    found = word_times("雪停了。我们走。", "zh", Said(CLIP, 4.0, marks=marks))
    assert found[2].end_s == pytest.approx(1.0)
    assert found[3].start_s == pytest.approx(3.0)


@pytest.mark.parametrize("other", ["", "完全是别的话", "走走走走走走走走", "了停雪"])
def test_times_never_go_back_whatever_was_heard(other: str) -> None:
    words = tuple(heard(other))
    found = word_times("雪停了，我们走吧。", "zh", Said(CLIP, 1.5), Heard("", words))
    assert len(found) == 7
    assert all(0 <= one.start_s <= one.end_s <= 1.5 for one in found)
    assert all(one.end_s <= following.start_s + 0.001 for one, following in pairwise(found))


def test_nothing_said_has_no_times() -> None:
    assert word_times("……", "zh", Said(CLIP, 0.6)) == ()
