import pytest

from yanyi.board.types import Voice
from yanyi.models.asks import Speech
from yanyi.models.speech import WordTime
from yanyi.perform.audiobook.script import Section, Utterance
from yanyi.perform.audiobook.timeline import timeline

SPEECH = Speech("雪停了。", "zh", Voice("x"))
SAID = Utterance("a", "雪停了。", SPEECH, 0.5, -19.0)
UNSAID = Utterance("b", "……", None, 1.0, 0.0)


def test_words_are_timed_in_the_whole_book() -> None:
    words = (WordTime(0, 1, 0.0, 0.3), WordTime(1, 2, 0.3, 0.6))
    sections = (Section("1", (SAID,)), Section("2", (UNSAID, SAID)))
    first, second = timeline(sections, [[1.0], [0.0, 1.0]], 1.0, [[words], [(), words]])
    (heard,), (later,) = first.heard, second.heard
    assert heard.words[0].start_s == pytest.approx(heard.start, abs=0.001)
    assert later.start == pytest.approx(first.end + 1.5, abs=0.001)
    assert later.words[1].end_s == pytest.approx(later.start + 0.6, abs=0.001)
    assert later.words[1].start_char == 1


def test_words_may_be_unknown() -> None:
    (section,) = timeline((Section("1", (SAID,)),), [[1.0]], 1.0)
    assert section.heard[0].words == ()
