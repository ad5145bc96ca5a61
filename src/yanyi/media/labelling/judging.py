"""What is wrong with the labels of a file, in sentences, and what to do."""

from collections.abc import Iterator

from yanyi.media.labelling.aigc import FIELDS
from yanyi.media.labelling.found import Family, Found
from yanyi.problems import Position, Problem

_UNLABELLED = (Family.WORDS, Family.DATA)
"""Words and lists are the author's, or only say where things are; they need no label."""
_UNREADABLE = (Family.PICTURE, Family.OTHER)
"""What is written in pixels no program here reads."""
_SHOWN = "Label it where people see or hear it: docs/labels.md says how for each kind of file."
_MENDED = "Have it made again, or take the file as its maker gave it."


def problems_of(found: Found, name: str) -> tuple[Problem, ...]:
    """Everything that is wrong, in the order in which to look at it."""
    return tuple(Problem(text, Position(name), hint) for text, hint in _faults(found))


def _faults(found: Found) -> Iterator[tuple[str, str]]:
    for fault in found.faults:
        yield f"this file is damaged: {fault}", _MENDED
    if found.kind.family is Family.OTHER:
        if not found.faults:
            yield "nothing here can read labels in this kind of file", "docs/labels.md lists all."
        return
    for entry in found.entries:
        for fault in entry.faults:
            fields = ", ".join(FIELDS)
            hint = f"The AIGC entry ({entry.where}) is a JSON object with {fields}."
            yield f"the implicit label is damaged: {fault}", hint
    if not found.faults and found.kind.family not in _UNLABELLED:
        yield from _missing(found)
    if found.credentials:
        for fault in found.credentials.faults:
            yield f"its credentials do not hold: {fault}", _MENDED


def _missing(found: Found) -> Iterator[tuple[str, str]]:
    """What a file with something generated in it should say."""
    family = found.kind.family
    signed = bool(found.credentials and found.credentials.sources)
    if not (found.entries or found.notices or signed or found.source):
        yield "no label: nothing in this file says how it was made", _SHOWN
        return
    if not found.entries:
        yield "it has no implicit label (AIGC), which programs read", _MENDED
    if not found.notices and family not in _UNREADABLE:
        yield "no words for people in it say that it was generated", _SHOWN
