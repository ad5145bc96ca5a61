"""Who and what has a theme: the story itself, its leading people, places and things."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from yanyi.board.types import Board
from yanyi.music.dice import Dice
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.mode import Mode
from yanyi.music.theme import Nature, Theme, theme
from yanyi.perform.composing.things import thing_name, things
from yanyi.story.types import Character, Scene, Story
from yanyi.story.vocabulary import Age, Gender
from yanyi.story.walk import scene_lines, speaker_of

STORY = ""
"""The id of the theme that is the story's own."""
_LINES = 5
"""Lines that somebody must have said to have a theme."""
_SCENES = 2
"""Scenes that must play in a place for it to have a theme."""
_SHOWN = 3
"""Scenes in which a thing must be shown to have a theme."""
_MOST = 10
_LIVELY = {Age.CHILD: 0.75, Age.YOUNG: 0.6, Age.ADULT: 0.45, Age.OLD: 0.25, Age.UNKNOWN: 0.45}
_TONICS = (0, 2, 5, 7, 9, 3, 10)


class LeadKind(StrEnum):
    """What a theme belongs to."""

    STORY = "story"
    PERSON = "person"
    PLACE = "place"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class Lead:
    """What has a theme: the id of the person or place, its name, its theme.

    An idea is shown by a thing; ``shown`` are the anchors of the lines beside which it is seen.
    """

    kind: LeadKind
    id: str
    name: str
    theme: Theme
    shown: frozenset[str] = frozenset()


def leads(story: Story, board: Board) -> tuple[Lead, ...]:
    """The story's own theme, then others in the order in which they came to have one.

    A person has one after some lines, a place or a thing after some scenes; so nothing that is
    added at the end of a story changes a theme that was there before.
    """
    five = ENSEMBLES[board.casting.era].five
    found = [_lead(LeadKind.STORY, STORY, story.meta.title, None, five, ())]
    people = {one.id: one for one in story.cast}
    held = things(board)
    names = {
        LeadKind.PERSON: {one.id: one.name for one in story.cast},
        LeadKind.PLACE: {one.id: one.name for one in story.places},
        LeadKind.IDEA: {thing: thing_name(thing, story.language) for thing in held},
    }
    for kind, name in _arrivals(story, held):
        if len(found) > _MOST:
            break
        if called := names[kind].get(name):
            person = people[name] if kind is LeadKind.PERSON else None
            others = tuple(one.theme for one in found)
            made = _lead(kind, name, called, person, five, others)
            found.append(replace(made, shown=held[name]) if kind is LeadKind.IDEA else made)
    return tuple(found)


def _arrivals(story: Story, held: Mapping[str, frozenset[str]]) -> Iterator[tuple[LeadKind, str]]:
    """Who comes to have a theme, at the line or scene that makes them a lead."""
    said: Counter[str] = Counter()
    played: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for chapter in story.chapters:
        for scene in chapter.scenes:
            if scene.place:
                played[scene.place] += 1
                if played[scene.place] == _SCENES:
                    yield LeadKind.PLACE, scene.place
            for line in scene_lines(scene):
                speaker = speaker_of(line)
                if speaker:
                    said[speaker] += 1
                    if said[speaker] == _LINES:
                        yield LeadKind.PERSON, speaker
            for thing in _held_in(scene, held):
                seen[thing] += 1
                if seen[thing] == _SHOWN:
                    yield LeadKind.IDEA, thing


def _held_in(scene: Scene, held: Mapping[str, frozenset[str]]) -> list[str]:
    told = {line.anchor for line in scene_lines(scene)}
    return sorted(thing for thing, anchors in held.items() if anchors & told)


def _lead(
    kind: LeadKind,
    name: str,
    shown: str,
    person: Character | None,
    five: bool,
    others: tuple[Theme, ...],
) -> Lead:
    dice = Dice(f"{kind} {shown}")
    key = Key(dice.other("key").pick(_TONICS), Mode.GONG if five else Mode.IONIAN)
    made = theme(f"{kind} {shown}", key, _metre(person, dice), _nature(kind, person, dice), others)
    return Lead(kind, name, shown, made)


def _nature(kind: LeadKind, person: Character | None, dice: Dice) -> Nature:
    """What a theme is like: by age and gender, places calm and wide, the rest by chance."""
    chance = dice.other("nature")
    if person is None:
        wide = 0.7 if kind is LeadKind.PLACE else 0.6
        return Nature(0.25 + 0.2 * chance.share(), wide, 0.4 + 0.2 * chance.share())
    bright = {Gender.FEMALE: 0.6, Gender.MALE: 0.35, Gender.UNKNOWN: 0.5}[person.gender]
    bright += 0.15 if person.age is Age.CHILD else 0.0
    lively = _LIVELY[person.age] + 0.2 * (chance.share() - 0.5)
    return Nature(lively, 0.3 + 0.4 * chance.share(), bright + 0.2 * (chance.share() - 0.5))


def _metre(person: Character | None, dice: Dice) -> Metre:
    child = person is not None and person.age is Age.CHILD
    weights = (1.0, 1.5, 1.5) if child else (3.0, 1.0, 0.8)
    return dice.other("metre").pick((COMMON, WALTZ, LILT), weights)
