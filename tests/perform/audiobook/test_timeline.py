import pytest

from yanyi.board.types import Voice
from yanyi.media.audio.length import RATE, encoded, samples
from yanyi.models.asks import Speech
from yanyi.models.speech import WordTime
from yanyi.perform.audiobook.script import TAIL, Section, Utterance
from yanyi.perform.audiobook.timeline import timeline

SPOKEN = Speech("x", "en", Voice("v"))
SPEECH = Speech("雪停了。", "zh", Voice("x"))
SAID = Utterance("a", "雪停了。", SPEECH, 0.5, -19.0)
UNSAID = Utterance("b", "……", None, 1.0, 0.0)


def line(before: float, said: Speech | None = SPOKEN) -> Utterance:
    return Utterance("a", "x", said, before, -19.0)


def test_clips_begin_after_their_pauses_and_sections_after_whole_packets() -> None:
    sections = [Section("One", (line(0.5), line(0.25))), Section("Two", (line(0.5),))]
    one, two = timeline(sections, [[1.0, 2.0], [3.0]], 1.0)
    assert one.starts == (12_000, 42_000)
    assert one.length == 90_000 + samples(TAIL)
    assert [(heard.start, heard.end) for heard in one.heard] == [(0.5, 1.5), (1.75, 3.75)]
    assert two.start == one.end == encoded(one.length) / RATE
    assert two.heard[0].start == two.start + 0.5


def test_what_cannot_be_said_leaves_its_quiet() -> None:
    section = Section("One", (line(0.5), line(0.75, None), line(0.25)))
    (one,) = timeline([section], [[1.0, 0.0, 1.0]], 1.0)
    assert one.starts == (12_000, 12_000 + 24_000 + 24_000)
    assert len(one.heard) == 2


@pytest.mark.parametrize("pauses", [0.5, 2.0])
def test_pauses_are_longer_or_shorter_but_not_the_tail(pauses: float) -> None:
    (one,) = timeline([Section("One", (line(0.5),))], [[1.0]], pauses)
    assert one.starts == (samples(0.5 * pauses),)
    assert one.length == one.starts[0] + 24_000 + samples(TAIL)


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
