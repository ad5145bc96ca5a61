"""The author's corrections, laid over what was guessed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.problems import Problem
from yanyi.read.draft import Draft, Kind
from yanyi.read.language import Fixed
from yanyi.read.people import People, Person
from yanyi.story.corrections import Corrections, LineFix, SceneFix
from yanyi.story.vocabulary import Age, Gender

NARRATOR = frozenset({"narrator", "旁白", "叙述者", "敘述者"})


@dataclass(slots=True)
class Amendments:
    """Corrections of lines by index of the draft, and what is stale."""

    lines: dict[int, LineFix] = field(default_factory=dict)
    fixed: Fixed = field(default_factory=Fixed)
    problems: list[Problem] = field(default_factory=list)


def amend(drafts: Sequence[Draft], people: People, corrections: Corrections) -> Amendments:
    """Find the lines that corrections are for."""
    made = Amendments()
    places = {draft.anchor: at for at, draft in enumerate(drafts)}
    for fix in corrections.lines:
        at = places.get(fix.anchor)
        if at is None:
            made.problems.append(_gone(fix.anchor, "line"))
            continue
        made.lines[at] = fix
        if fix.said and not _same(fix.said, drafts[at]):
            made.problems.append(
                Problem(
                    f"The correction of {fix.anchor!r} was made for “{_short(fix.said)}”; "
                    f"the line now says “{_short(drafts[at].text)}”.",
                    hint="check that the correction still fits, then put the new words into `said`",
                )
            )
        if fix.speaker:
            made.fixed.speakers[at] = _person(fix.speaker, people)
    for scene in corrections.scenes:
        if scene.anchor not in places:
            made.problems.append(_gone(scene.anchor, "scene"))
    return made


def apply_lines(drafts: Sequence[Draft], made: Amendments) -> None:
    """Give the corrected lines what the author says of them."""
    for at, fix in made.lines.items():
        draft = drafts[at]
        if fix.emotion is not None:
            draft.emotion = fix.emotion
        if fix.manner is not None:
            draft.manner = fix.manner
        if not fix.speaker:
            continue
        draft.confidence, draft.rivals = 1.0, ()
        draft.tag = False
        who = made.fixed.speakers[at]
        draft.speaker = who
        if not who:
            draft.kind = Kind.NARRATED
        elif draft.kind in {Kind.NARRATED, Kind.SOUND}:
            draft.kind = Kind.SPOKEN


def apply_cast(people: People, corrections: Corrections) -> None:
    """Let the author's word on people stand above every guess."""
    for fix in corrections.cast:
        person = people.named(fix.name)
        if person is None:
            continue
        people.call(person, fix.aliases)
        if fix.gender is not Gender.UNKNOWN:
            person.gender = fix.gender
        if fix.age is not Age.UNKNOWN:
            person.age = fix.age
        person.look = fix.look or person.look
        person.voice = fix.voice or person.voice
        person.temper = fix.temper or person.temper
        person.confidence = 1.0


def scene_fix(anchors: Sequence[str], fixes: dict[str, SceneFix]) -> SceneFix | None:
    """The correction for the scene that holds these lines; the last one wins."""
    found = None
    for anchor in anchors:
        found = fixes.get(anchor, found)
    return found


def _person(name: str, people: People) -> str:
    if name.strip().casefold() in NARRATOR and people.named(name) is None:
        return ""
    person: Person | None = people.named(name)
    return (person or people.add(name.strip())).id


def _gone(anchor: str, what: str) -> Problem:
    return Problem(
        f"The correction of {what} {anchor!r} finds no such line any more.",
        hint="run `yanyi read` to see the anchors there are, then move or delete the correction",
    )


def _same(said: str, draft: Draft) -> bool:
    plain = "".join(said.split())
    return plain in {"".join(draft.text.split()), "".join(draft.words.split())}


def _short(words: str) -> str:
    folded = " ".join(words.split())
    return folded if len(folded) <= 40 else folded[:39] + "…"
