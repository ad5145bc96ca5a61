"""What a step that is still to run is expected to give."""

import pytest

from yanyi.board.types import Voice
from yanyi.build.memory import ask_step
from yanyi.build.quote import expected
from yanyi.models.answers import Played, Said
from yanyi.models.asks import Ask, Music, Sing, Speech
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.providers.singing_fake import FakeSinger

SING = Sing(
    "雪落",
    "zh",
    Voice("a"),
    (
        Syllable("雪", LEAD, (SungNote(0.5, 60.0),)),
        Syllable("落", LEAD + 0.5, (SungNote(1.0, 62.0),)),
    ),
)


@pytest.mark.parametrize(
    ("ask", "seconds"),
    [
        (SING, LEAD + 1.5),
        (Sing("", "zh", Voice("a"), ()), 0.4),
        (Speech("一二三四五六七八", "zh", Voice("a")), 8 / 4.2),
        (Music("rain", 12.0), 12.0),
    ],
)
def test_what_is_heard_has_its_likely_length(ask: Ask, seconds: float) -> None:
    answer = expected(ask, "key")
    assert isinstance(answer, Said | Played)
    assert answer.seconds == pytest.approx(seconds)
    assert answer.audio.digest == "awaited-key"


def test_a_song_is_known_by_its_words() -> None:
    step, card = ask_step(FakeSinger(), SING)
    assert (step.name, step.what) == ("sing by fake-singer", "雪落")
    assert '"loud"' not in card  # what is ordinary is in no key
    assert card.count('"SungNote"') == 2
