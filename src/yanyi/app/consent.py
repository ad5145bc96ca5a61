"""The consent of people whose voice or face a model borrows: a file for each, in ``consent/``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from yanyi.models.provider import Provider
from yanyi.problems import InputError, Position, Problem
from yanyi.project.tables import read_tables

FOLDER = "consent"
_NEEDED = ("person", "given", "purpose")
_KNOWN = (*_NEEDED, "until", "proof")
_SPOKEN = ("speech", "sing")


@dataclass(frozen=True, slots=True)
class Consent:
    """Who agreed, on which day, to what, until when; ``proof`` is a file that shows it."""

    person: str
    given: date
    purpose: str
    until: date | None = None
    proof: str = ""


def lacking_consent(
    home: Path, asked: Iterable[tuple[str, Provider]], today: date
) -> tuple[Problem, ...]:
    """What keeps these providers from being asked for these kinds; empty when nothing does."""
    names = {name: one.name for kind, one in asked for name in _borrowed(kind, one)}
    return tuple(
        problem
        for name, provider in names.items()
        for problem in _problems(home / FOLDER / f"{_file(name)}.toml", name, provider, today)
    )


def load_consent(path: Path) -> Consent:
    """A consent as it was written down; raises InputError with what is missing."""
    _, told = read_tables(path)
    wrong = [f"nothing reads {name}" for name in told if name not in _KNOWN]
    wrong += [f"{name} is missing" for name in _NEEDED if not told.get(name)]
    days = {name: _day(told.get(name)) for name in ("given", "until")}
    wrong += [
        f"{name} is no day" for name in days if told.get(name) is not None and days[name] is None
    ]
    if wrong:
        raise InputError(*(Problem(one, Position(str(path)), _form(path.stem)) for one in wrong))
    given = days["given"]
    assert given is not None
    words = (str(told.get(name, "")) for name in ("person", "purpose", "proof"))
    person, purpose, proof = words
    return Consent(person, given, purpose, days["until"], proof)


def _borrowed(kind: str, provider: Provider) -> Iterator[str]:
    """The names under which consent is asked for: of every voice, else of the model."""
    for offer in provider.offers():
        if offer.kind == kind and offer.clones:
            voices = [one.name for one in offer.voices] if kind in _SPOKEN else []
            yield from voices or [provider.name]


def _problems(path: Path, name: str, provider: str, today: date) -> Iterator[Problem]:
    if not path.is_file():
        what = f"{name} of {provider} is a real person's, and there is no consent"
        yield Problem(what, Position(str(path)), _form(path.stem))
        return
    try:
        consent = load_consent(path)
    except InputError as error:
        yield from error.problems
        return
    place = Position(str(path))
    if consent.given > today:
        yield Problem("this consent begins in the future", place, "Mend the day it was given.")
    if consent.until is not None and consent.until < today:
        hint = f"Ask {consent.person} again, or name another provider in [models]."
        yield Problem(f"the consent of {consent.person} ended on {consent.until}", place, hint)
    if consent.proof and not (path.parent / consent.proof).is_file():
        yield Problem(f"there is no {consent.proof}", place, "Put the file beside the consent.")


def _form(name: str) -> str:
    return (
        f'Write {FOLDER}/{name}.toml: person = "their name", given = 2026-01-31, purpose = "what'
        ' they agreed to", and if you like until = 2027-01-31, proof = "letter.pdf".'
    )


def _file(name: str) -> str:
    """A name as a file can be called."""
    return re.sub(r"[^\w.-]+", "-", name).strip(".-") or "model"


def _day(value: Any) -> date | None:
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
