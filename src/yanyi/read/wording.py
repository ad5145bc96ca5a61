"""What is said to the author in the language of the story."""

from collections.abc import Mapping
from dataclasses import dataclass

from yanyi.story.reading import Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Heads of tables and short phrases; ``narrator`` are names that give a line to the narrator.

    ``{}`` stands for a number, a name or a file where a phrase has one.
    """

    narrator: tuple[str, ...]
    cast: str
    chapters: str
    scenes: str
    doubts: str
    renamed: str
    left_out: str
    notes: str
    name: str
    aliases: str
    gender: str
    age: str
    look: str
    lines: str
    chapter: str
    place: str
    time: str
    season: str
    weather: str
    mood: str
    anchor: str
    words: str
    guess: str
    otherwise: str
    reason: str
    amount: str
    nobody: str
    more: str
    paste: str
    rest: str
    either: str
    reasons: Mapping[Why, str]


def name_of(reason: Why, wording: Wording) -> str:
    """A reason for leaving words out, in the story's language."""
    return wording.reasons.get(reason, reason.value.replace("_", " "))
