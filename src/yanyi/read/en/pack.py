"""The English pack; who speaks is loaded with the first English story."""

from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.en import boilerplate, headings, letters, moods, sentences, settings, sounds, speech
from yanyi.read.en.asides import asides
from yanyi.read.en.directions import DIRECTIONS
from yanyi.read.en.rating import RATED
from yanyi.read.en.title_page import title_page
from yanyi.read.en.wording import WORDING
from yanyi.read.language import Fixed, Language
from yanyi.read.people import People


def weight(sample: str) -> float:
    """A quarter of the share of Latin letters: they are many where ideographs are few."""
    letters = sum(1 for sign in sample if sign.isalpha()) or 1
    return sum(1 for sign in sample if sign.isalpha() and sign < "\u0250") / letters / 4


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add everybody whom the text shows speaking or acting."""
    from yanyi.read.en import people as finding

    finding.find_people(drafts, people)


def attribute(drafts: list[Draft], people: People, fixed: Fixed) -> None:
    """Set kind, speaker, manner, emotion, tag and confidence of the drafts."""
    from yanyi.read.en.attribution import Attributor
    from yanyi.read.en.feelings import feel

    Attributor(drafts, people, fixed).run()
    feel(drafts)


ENGLISH = Language(
    code="en",
    spaced=True,
    wording=WORDING,
    directions=DIRECTIONS,
    weight=weight,
    heading=headings.heading,
    is_title=headings.is_title,
    is_contents=headings.is_contents,
    title_page=title_page,
    convention=speech.convention_of,
    unmarked=speech.unmarked,
    asides=asides,
    is_speech=speech.is_speech,
    sentences=sentences.sentences,
    opens_scene=settings.opens_scene,
    letter=letters.letter,
    boilerplate=boilerplate.boilerplate,
    is_imprint=boilerplate.is_imprint,
    is_ending=boilerplate.is_ending,
    is_sound=sounds.is_sound,
    find_people=find_people,
    attribute=attribute,
    setting=settings.SIGNS.setting,
    feelings=moods.feelings,
    rated=RATED,
)
