from perform.audiobook.spoken import by_signs
from perform.audiobook.tales import told
from yanyi.perform.audiobook.phrases import phrases
from yanyi.perform.audiobook.script import Utterance
from yanyi.perform.audiobook.timeline import Heard
from yanyi.story.types import Emphasis, Narrated, Plain
from yanyi.story.walk import words_of

ENGLISH = "Mr. Smith came at six. “Late,” he said.  He sat down. So did we!"
CHINESE = (
    "天黑透了，岸上有人喊。没有人答应！船夫放下篙，看了看天色，又看了看水面……他说：“等。”雪下大了。"
)


def found(line: Narrated, timed: bool = True) -> list[str]:
    """The words of each phrase."""
    words = words_of(line)
    said = " ".join(words.split())
    heard = Heard(Utterance("a", said, None, 0, 0), 1.0, 99.0, by_signs(said) if timed else ())
    starts = [start for start, _ in phrases(line, heard)]
    return [words[a:b] for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]


def test_long_lines_are_parted_into_sentences() -> None:
    assert found(told("a", ENGLISH)) == [
        "Mr. Smith came at six. ",
        "“Late,” he said.  ",
        "He sat down. ",
        "So did we!",
    ]
    assert found(told("a", CHINESE)) == [
        "天黑透了，岸上有人喊。",
        "没有人答应！",
        "船夫放下篙，看了看天色，又看了看水面……",
        "他说：“等。”",
        "雪下大了。",
    ]


def test_a_phrase_begins_when_its_first_word_is_heard() -> None:
    line = told("a", CHINESE)
    heard = Heard(Utterance("a", CHINESE, None, 0, 0), 0.0, 99.0, by_signs(CHINESE))
    assert phrases(line, heard)[:2] == ((0, 0.0), (11, 11 / 5))


def test_a_line_stays_whole_where_it_is_short_or_not_timed() -> None:
    assert found(told("a", ENGLISH), timed=False) == [ENGLISH]
    assert found(told("a", "One. Two.")) == ["One. Two."]


def test_stressed_words_stay_together() -> None:
    runs = (
        Plain("He shouted it over the water for all: "),
        Emphasis("Go. Go."),
        Plain(" Then no."),
    )
    assert found(Narrated("a", runs)) == [
        "He shouted it over the water for all: Go. Go. ",
        "Then no.",
    ]
