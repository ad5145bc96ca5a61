"""What a step that is still to run is expected to give."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from yanyi.board.types import Voice
from yanyi.build.memory import Memory, ask_step
from yanyi.build.quote import Quote, expected
from yanyi.models.answers import Played, Said
from yanyi.models.asks import Ask, Music, Sing, Speech
from yanyi.models.recipe import Recipe
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.providers.singing_fake import FakeSinger


@dataclass(frozen=True)
class Lamp:
    """A lamp needs nothing."""


def light(_lamp: Lamp, _inputs: list[Path], output: Path) -> None:
    """Nobody lights it: a quote makes nothing."""
    output.write_bytes(b"light")


LAMP = Recipe("lamp", 1, Lamp, light)
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


def test_what_is_still_to_be_made_is_not_missed(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    quote = Quote(memory, {})

    async def look() -> bytes:
        return await quote.read(await quote.make(LAMP, Lamp()), b"not yet")

    assert asyncio.run(look()) == b"not yet"
    assert memory.problems == ()
    memory.close()
