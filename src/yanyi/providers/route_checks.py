"""What can be computed to be wrong with an answer, so that somebody better is asked."""

import json
import unicodedata
from collections.abc import Iterator

from yanyi.board.vocabulary import Framing, Turn
from yanyi.models.answers import Answer, Filmed, Flat, Heard, Played, Wrote
from yanyi.models.asks import Ask, Clip, Hear, Music, Picture, See, Words
from yanyi.models.provider import Desk
from yanyi.models.schema import fault as misfit

NAMES = {"zh": "Chinese", "en": "English", "de": "German"}
_TOLD = 12
"""Letters from which on the script of a text tells its language."""
_SHORT = 0.5
"""A piece shorter than this share of what was asked for is not what was asked for."""
_EVEN = 0.02
"""Colours spread less than this over a picture: it is empty."""
_SHOWN = (Framing.MEDIUM, Framing.CLOSE)
"""Framings in which a face is large enough to be found."""
_FACING = (Turn.FRONT, Turn.THREE_QUARTER)


def fault(ask: Ask, answer: Answer, desk: Desk) -> str:
    """The first thing that is wrong, as what the model did; empty when nothing was found."""
    match ask, answer:
        case Words(), Wrote():
            return next(_words(ask, answer.text), "")
        case See(), Wrote():
            return "" if answer.text.strip() else "answered nothing"
        case Hear(), Heard():
            return _language(answer.text, ask.language)
        case ((Music() | Clip()), (Played() | Filmed())):
            short = answer.seconds < _SHORT * ask.seconds
            return f"gave {answer.seconds:.1f} of {ask.seconds:.1f} seconds" if short else ""
        case Picture(), Flat():
            return _picture(ask, answer, desk)
        case _:
            return ""


def _words(ask: Words, text: str) -> Iterator[str]:
    if not text.strip():
        yield "answered nothing"
        return
    if ask.schema:
        if wrong := misfit(ask.schema, text):
            yield f"answered in another form: {wrong}"
            return
        yield from _members(ask, json.loads(text))
    if wrong := _language(_said(text) if ask.schema else text, ask.wanted.language):
        yield wrong


def _members(ask: Words, told: object) -> Iterator[str]:
    """What is wrong with the members of an answer in JSON."""
    wanted = ask.wanted
    if not isinstance(told, dict):
        return
    if wanted.unsure and told and all(one == wanted.unsure for one in told.values()):
        yield "could not tell"
    for member, value in wanted.never:
        if told.get(member) == value:
            yield f"contradicts the text: {member} is not {value}"


def _said(text: str) -> str:
    """The texts inside an answer in JSON, without the names of its members."""
    found: list[str] = []
    waiting = [json.loads(text)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, dict | list):
            waiting += one.values() if isinstance(one, dict) else one
    return "\n".join(found)


def _language(text: str, wanted: str) -> str:
    """Whether a text is written in signs of another language."""
    main = wanted.partition("-")[0].lower()
    letters = [one for one in text if one.isalpha()]
    if main not in NAMES or len(letters) < _TOLD:
        return ""
    chinese = sum(unicodedata.name(one, "").startswith("CJK") for one in letters) / len(letters)
    if main == "zh" and chinese < 0.5:
        return "did not answer in Chinese"
    if main != "zh" and chinese > 0.2:
        return f"did not answer in {NAMES[main]}"
    return ""


def _picture(ask: Picture, answer: Flat, desk: Desk) -> str:
    """Whether a picture is empty, or shows nobody though somebody stands close to us."""
    import skia

    from yanyi.art.focus import faces, small

    held = skia.Data.MakeWithCopy(desk.path(answer.image).read_bytes())
    image = skia.Image.MakeFromEncoded(held)
    if image is None:
        return "sent a picture that cannot be read"
    pixels = small(image)
    if float(pixels.std(axis=(0, 1)).max()) < _EVEN:
        return "sent an empty picture"
    seen = ask.view.framing in _SHOWN and any(one.turn in _FACING for one in ask.view.actors)
    if not seen or answer.figures or next(faces(pixels), None):
        return ""
    return "does not show who speaks"
