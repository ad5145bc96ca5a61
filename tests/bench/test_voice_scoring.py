import random
from dataclasses import replace
from pathlib import Path

import pytest

from aloud.ears import heard
from voice_lines import Line, damaged
from voice_scoring import rate, score
from yanyi.board.types import Voice
from yanyi.models.asks import Speech


def test_spellings_are_no_errors_and_other_words_are() -> None:
    good = score(
        "Mr. Bingley's colour at 5 o'clock.", "en", heard("Mister Bingleys color at five o'clock")
    )
    assert (good.errors, good.units) == (0, 6)
    bad = score("The snow has stopped.", "en", heard("The show has stopped now"))
    assert bad.words == ("snow",)
    assert (len(bad.wrong), bad.besides) == (1, 1)
    assert bad.rate == 0.5


def test_a_near_syllable_is_an_error_and_a_homophone_is_none() -> None:
    assert score("船没有动。", "zh", heard("传媒有动")).errors == 0
    assert score("是四", "zh", heard("事是")).words == ("四",)
    assert score("走了", "zh", heard("走")).errors == 1


def test_lines_count_by_their_length() -> None:
    short, long = (
        score("走了", "zh", heard("走")),
        score("雪停了走吧好", "zh", heard("雪停了走吧好")),
    )
    assert rate([short, long]) == pytest.approx(1 / 8)
    assert rate([]) == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [("The snow has stopped, so let us go home.", "en"), ("雪停了，我们一起走吧。", "zh")],
)
def test_lines_are_damaged_in_both_ways(text: str, language: str) -> None:
    line = Line(Speech(text, language, Voice("x")), "", True)
    made = dict(damaged(line, random.Random(1)))
    assert len(made["missing"].speech.text) < len(text) < len(made["repeated"].speech.text)
    assert replace(made["missing"].speech, text=text) == line.speech


def test_a_line_goes_to_another_voice() -> None:
    line = Line(Speech("走。", "zh", Voice("x")), Path("a").name, True)
    assert line.by("y", 0.9).speech.voice == Voice("y", speed=0.9)
