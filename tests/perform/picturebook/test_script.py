import pytest

from yanyi.art.lettering.items import passage_text
from yanyi.art.spread import Tone
from yanyi.board.types import BoardChapter
from yanyi.perform.picturebook.script import scripted, tone_of, worded
from yanyi.story.types import (
    Chapter,
    Document,
    Line,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Sound,
    Spoken,
    Sung,
)


def test_speech_keeps_its_marks() -> None:
    line = Spoken("a", (Plain("Who is  there?"),), "m", marks=("“", "”"))
    assert passage_text(worded(line)) == "“Who is there?”"


@pytest.mark.parametrize(
    ("line", "tone"),
    [
        (Narrated("a", (Plain("It rained."),)), Tone.TEXT),
        (Sound("a", (Plain("Crash!"),)), Tone.SOUND),
        (Sung("a", (Plain("Row, row"),), "m"), Tone.VERSE),
    ],
)
def test_the_tone_is_that_of_the_line(line: Line, tone: Tone) -> None:
    assert tone_of(line, Paragraph((line,)), 10.0) is tone


def test_a_letter_is_written_by_hand_and_a_long_sound_is_told() -> None:
    line = Narrated("a", (Plain("My dear Lin,"),))
    assert tone_of(line, Document("letter", (line,)), 8.0) is Tone.LETTER
    sound = Sound("a", (Plain("Rumble"),))
    assert tone_of(sound, Paragraph((sound,)), 90.0) is Tone.TEXT


def test_a_long_line_comes_in_pieces_that_make_it_again() -> None:
    text = "The sea was calm, and the moon stood over it like a lamp. " * 12
    line = Narrated("a", (Plain(text),))
    (scene,) = scripted(Chapter("", (Scene((Paragraph((line,)),)),)), BoardChapter(()), 120.0)
    assert len(scene.bits) > 2
    assert all(bit.size <= 120 for bit in scene.bits)
    assert "".join(passage_text(bit.passage) for bit in scene.bits) == " ".join(text.split())
