"""The German pack."""

import re

from yanyi.read.de import headings, sentences, settings, speech
from yanyi.read.de.attribution import attribute
from yanyi.read.de.people import find_people
from yanyi.read.de.wording import WORDING
from yanyi.read.de.words import COMMON
from yanyi.read.language import Language

_WORD = re.compile(r"[^\W\d_]+")
_USUAL = 0.12


def weight(sample: str) -> float:
    """Half the share of Latin letters where the commonest German words abound, else nothing."""
    found = _WORD.findall(sample.lower())
    usual = sum(1 for word in found if word in COMMON)
    if usual < _USUAL * len(found) or not found:
        return 0.0
    letters = sum(1 for sign in sample if sign.isalpha()) or 1
    return sum(1 for sign in sample if sign.isalpha() and sign < "\u0250") / letters / 2


GERMAN = Language(
    code="de",
    spaced=True,
    wording=WORDING,
    weight=weight,
    heading=headings.heading,
    is_title=headings.is_title,
    is_contents=headings.is_contents,
    convention=speech.convention_of,
    is_speech=speech.is_speech,
    sentences=sentences.sentences,
    opens_scene=settings.opens_scene,
    find_people=find_people,
    attribute=attribute,
    setting=settings.setting,
)
