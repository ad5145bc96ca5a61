import pytest

from aloud.ears import heard
from yanyi.aloud.beside import beside


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("船家——等一等！", "zh", "传家等一等。"),
        ("她不喊，也不问价。", "zh", "他不喊也不问駕"),
        ("共2024人。", "zh", "共两千零二十四人"),
        (
            "The colour of Mr. Bingley's coat to-day.",
            "en",
            "The color of mister Bingley's coat today",
        ),
        ("Someone had gone at 5 o'clock.", "en", "Some one had gone at five o'clock."),
    ],
)
def test_other_spellings_of_the_same_sounds_are_heard(text: str, language: str, other: str) -> None:
    laid = beside(text, language, heard(other))
    assert min(laid.likeness) > 0.75


def test_what_was_not_said_is_not_heard() -> None:
    laid = beside("雪停了，我们走吧。", "zh", heard("雪停了走吧"))
    said = {unit.text: share for unit, share in zip(laid.written, laid.likeness, strict=True)}
    assert said["我"] == said["们"] == 0
    assert said["雪"] == said["走"] == 1


def test_units_know_when_they_were_heard() -> None:
    laid = beside("一二三", "zh", heard("一二三", pace=0.5))
    assert [(one.start, one.end) for one in laid.heard] == [(0.0, 0.5), (0.5, 1.0), (1.0, 1.5)]
