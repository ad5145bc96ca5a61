"""How a line is asked for aloud, one way for every medium, so that keys agree; when it is heard."""

from dataclasses import dataclass, replace
from typing import TypeVar, assert_never

from yanyi.board.types import Casting
from yanyi.models.asks import Sing, Speech
from yanyi.story.types import Choice, Line, Narrated, Sound, Spoken, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner
from yanyi.story.walk import speaker_of, words_of

Said = TypeVar("Said", Speech, Sing)


@dataclass(frozen=True, slots=True)
class WordTime:
    """A word that is heard: its characters in the text that is spoken, and its seconds."""

    start_char: int
    end_char: int
    start_s: float
    end_s: float


def later(words: tuple[WordTime, ...], seconds: float) -> tuple[WordTime, ...]:
    """The words so many seconds later."""
    return tuple(
        WordTime(
            one.start_char,
            one.end_char,
            round(one.start_s + seconds, 3),
            round(one.end_s + seconds, 3),
        )
        for one in words
    )


def speakable(words: str) -> bool:
    """Whether there is anything to say in ``words``: a letter, a digit or a character."""
    return any(sign.isalnum() for sign in words)


def speech_of(
    line: Line, casting: Casting, language: str, take: int = 0, letter: bool = False
) -> Speech:
    """The ask that says ``line``: its words with their white space evened out, in its own voice.

    ``letter`` is whether it stands in a letter, on a notice or on a screen, and is read from it.
    """
    emotion, manner = _delivery(line)
    if letter and manner is Manner.PLAIN:
        manner = Manner.LETTER
    return Speech(
        text=" ".join(words_of(line).split()),
        language=language,
        voice=casting.voice(speaker_of(line)),
        emotion=emotion,
        manner=manner,
        take=take,
    )


def read_as(ask: Said, say: tuple[tuple[str, str], ...]) -> Said:
    """The ask with those of the author's readings whose word occurs in it, and no others.

    So another reading of a word speaks the lines anew that have the word, and nothing else.
    """
    return replace(ask, say=tuple(one for one in say if one[0] in ask.text))


def _delivery(line: Line) -> tuple[Emotion, Manner]:
    match line:
        case Spoken():
            return line.emotion, line.manner
        case Thought():
            return line.emotion, Manner.INNER
        case Sung():
            return line.emotion, Manner.PLAIN
        case Narrated() | Sound() | Choice():
            return Emotion.NEUTRAL, Manner.PLAIN
        case _:
            assert_never(line)
