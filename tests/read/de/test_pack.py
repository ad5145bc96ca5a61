"""A third language, begun small: it touches no room but its own folder."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from read.stories import check_account, reading, said
from yanyi.read.packs import language_of
from yanyi.story.corrections import CastFix, Corrections, LineFix
from yanyi.story.types import Narrated, Spoken, Thought
from yanyi.story.vocabulary import Gender, Manner, Season, TimeOfDay, Weather
from yanyi.story.walk import lines, words_of

TALE = """Erstes Kapitel: Die Mühle

Es war Nacht, und der Regen fiel auf das Dach. In der Mühle saß Anna Berger am Tisch.

„Wer ist da?“, fragte Anna.

„Ich bin es nur“, sagte der Müller. „Mach auf!“

„Bei diesem Wetter?“

„Gerade bei diesem Wetter.“

Sie zögerte. „Also gut“, flüsterte Anna Berger.

Der Müller rief: „Endlich!“

Es war kein „guter“ Abend, dachte sie.

Zweites Kapitel

Am nächsten Morgen lag Schnee im Hof. Es war Winter geworden.

»Hast du geschlafen?«, fragte Frau Holm.

»Nein«, sagte er. »Ob ich es sagen soll?«, dachte er.
"""


def test_german_is_known_by_its_words() -> None:
    assert language_of([TALE]).code == "de"
    assert language_of(["The ferry came in at night, and the rain fell."]).code == "en"
    assert language_of(["“你来了。”他说。"]).code == "zh"
    assert language_of(["Hello"], "de-AT").code == "de"


def test_chapters_quotations_and_speakers() -> None:
    found = reading(TALE)
    check_account(found)
    assert found.story.language == "de"
    assert [one.title for one in found.story.chapters] == [
        "Erstes Kapitel: Die Mühle",
        "Zweites Kapitel",
    ]
    assert said(found) == [
        ("anna-berger", "Wer ist da?"),
        ("müller", "Ich bin es nur"),
        ("müller", "Mach auf!"),
        ("anna-berger", "Bei diesem Wetter?"),
        ("müller", "Gerade bei diesem Wetter."),
        ("anna-berger", "Also gut"),
        ("müller", "Endlich!"),
        ("frau-holm", "Hast du geschlafen?"),
        ("müller", "Nein"),
    ]
    thought = [line for line in lines(found.story) if isinstance(line, Thought)]
    assert [(one.speaker, words_of(one)) for one in thought] == [
        ("müller", "Ob ich es sagen soll?")
    ]
    term = next(line for line in lines(found.story) if "„guter“" in words_of(line))
    assert isinstance(term, Narrated)


def test_people_and_manner() -> None:
    found = reading(TALE)
    cast = {one.name: one for one in found.story.cast}
    assert cast["Anna Berger"].aliases == ("Anna",)
    assert cast["Anna Berger"].gender is Gender.FEMALE
    assert cast["Müller"].gender is Gender.MALE
    spoken = [line for line in lines(found.story) if isinstance(line, Spoken)]
    manners = {words_of(line): line.manner for line in spoken}
    assert manners["Also gut"] is Manner.WHISPER
    assert manners["Endlich!"] is Manner.SHOUT
    assert manners["Wer ist da?"] is Manner.ASK


def test_scenes() -> None:
    story = reading(TALE).story
    first, second = (chapter.scenes[0] for chapter in story.chapters)
    places = {one.id: one for one in story.places}
    assert (places[first.place].name, places[first.place].inside) == ("Mühle", True)
    assert (first.time, first.weather) == (TimeOfDay.NIGHT, Weather.RAIN)
    assert (second.weather, second.season) == (Weather.SNOW, Season.WINTER)
    assert places[second.place].inside is False


@pytest.mark.parametrize("name", ["Erzähler", "narrator"])
def test_the_author_is_heeded_in_german_too(name: str) -> None:
    spoken = [line for line in lines(reading(TALE).story) if isinstance(line, Spoken)]
    fixes = Corrections(
        cast=(CastFix("Frau Holm", gender=Gender.FEMALE),),
        lines=(LineFix(spoken[3].anchor, "Müller"), LineFix(spoken[-1].anchor, name)),
    )
    found = reading(TALE, corrections=fixes)
    assert found.story.cast[0].name == "Frau Holm"
    assert said(found)[3] == ("müller", "Bei diesem Wetter?")
    assert len(said(found)) == len(spoken) - 1


PIECES = st.sampled_from(
    [
        "„", "“", "»", "«", "‚", "‘", '"', "–", "\n", "\n\n", " ", ".", ":", ", sagte er", "Anna ",
        "rief Herr von Holm", "der alte Müller", "Ich dachte", "Drittes Kapitel", "Kapitel IV",
        "und die Nacht war nicht auf dem Hof", "Dr. ", "ß", "😀", "雪", "\u202e", "\x0b",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
def test_no_german_text_is_too_broken(text: str) -> None:
    found = reading(f"Es war nicht die Zeit, und sie ist auf dem Weg. {text}")
    assert found.story.language == "de" or len(text) > 40
    check_account(found, exact=False)
