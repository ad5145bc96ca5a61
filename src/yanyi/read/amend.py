"""The author's corrections, laid over what was guessed."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from yanyi.problems import Problem
from yanyi.read.doubts import is_said, shortened
from yanyi.read.draft import Draft
from yanyi.read.language import Fixed
from yanyi.read.languages import is_narrator
from yanyi.read.people import People, Person
from yanyi.story.corrections import Corrections, LineFix, SceneFix
from yanyi.story.vocabulary import VOICED, Age, Gender, LineKind


@dataclass(slots=True)
class Amendments:
    """Corrections of lines by index of the draft, and what is stale."""

    lines: dict[int, LineFix] = field(default_factory=dict)
    fixed: Fixed = field(default_factory=Fixed)
    problems: list[Problem] = field(default_factory=list)


def settle(drafts: Sequence[Draft], corrections: Corrections) -> None:
    """Before anybody is looked for: what the author says is speech, and what is none."""
    voiced = {fix.anchor: is_voiced(fix) for fix in corrections.lines if fix.speaker or fix.kind}
    for draft in drafts:
        if draft.anchor in voiced:
            draft.voiced = voiced[draft.anchor]


def is_voiced(fix: LineFix) -> bool:
    """Whether a correction of speaker or kind says that somebody says, thinks or sings the line."""
    return not is_narrator(fix.speaker) and (fix.kind is None or fix.kind in VOICED)


def amend(drafts: Sequence[Draft], people: People, corrections: Corrections) -> Amendments:
    """Find the lines that corrections are for, and the people they name."""
    made = Amendments()
    places = {draft.anchor: at for at, draft in enumerate(drafts)}
    for fix in corrections.lines:
        at = places.get(fix.anchor)
        if at is None:
            made.problems.append(_gone(fix, "line"))
            continue
        made.lines[at] = fix
        made.problems += _stale(fix, drafts[at])
        if not is_voiced(fix):
            made.fixed.speakers[at] = ""
        elif fix.speaker:
            made.fixed.speakers[at] = _speaker(fix, drafts, people, made.problems)
    for scene in corrections.scenes:
        at = places.get(scene.anchor)
        made.problems += [_gone(scene, "scene")] if at is None else _stale(scene, drafts[at])
    made.problems += _nowhere(drafts, people, corrections)
    return made


def apply_lines(drafts: Sequence[Draft], made: Amendments) -> None:
    """Give the corrected lines what the author says of them."""
    for at, fix in made.lines.items():
        draft = drafts[at]
        if fix.emotion is not None:
            draft.emotion = fix.emotion
        if fix.manner is not None:
            draft.manner = fix.manner
        if fix.speaker or fix.kind:
            _apply_kind(draft, fix)
        if at in made.fixed.speakers:
            draft.speaker = made.fixed.speakers[at]
            draft.confidence, draft.rivals = 1.0, ()
            draft.tag = False


def _apply_kind(draft: Draft, fix: LineFix) -> None:
    """Make a line what its correction says; a speaker alone makes it speech, unless it has one."""
    if not is_voiced(fix):
        draft.kind = LineKind.SOUND if fix.kind is LineKind.SOUND else LineKind.NARRATED
    elif fix.kind or draft.kind not in VOICED:
        draft.kind = fix.kind or LineKind.SPOKEN


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


def _speaker(fix: LineFix, drafts: Sequence[Draft], people: People, problems: list[Problem]) -> str:
    """The id of the person a correction names."""
    name = fix.speaker.strip()
    bearers = _bearers(name, people)
    if len(bearers) > 1:
        names = " or ".join(f"“{one.name}”" for one in bearers)
        said = f"The correction of {fix.anchor!r} names “{name}”, who may be {names}."
        hint = f"the first is taken; write the full name, such as “{bearers[-1].name}”"
        problems.append(Problem(said, fix.at, hint))
    if bearers:
        return bearers[0].id
    if not _is_in([name], drafts):
        problems.append(
            Problem(
                f"The correction of {fix.anchor!r} names “{name}”, whom nothing else names.",
                fix.at,
                f'{_meant(name, people)}or say who it is: [cast."{name}"].',
            )
        )
    return people.add(name).id


def _bearers(name: str, people: People) -> list[Person]:
    """Those with this main name, else those who are also called so, else the one with this id."""
    low = name.casefold()
    main = [one for one in people if one.name.casefold() == low]
    also = [one for one in people if any(alias.casefold() == low for alias in one.aliases)]
    by_id = people.everyone.get(name)
    return main[:1] or also or ([by_id] if by_id else [])


def _nowhere(drafts: Sequence[Draft], people: People, corrections: Corrections) -> list[Problem]:
    """People of the corrections file whom the text calls by none of their names."""
    speaking = {fix.speaker.strip().casefold() for fix in corrections.lines}
    found = []
    for fix in corrections.cast:
        names = [name for name in (fix.name, *fix.aliases) if name.strip()]
        if fix.at is None or not names or speaking & {name.casefold() for name in names}:
            continue
        if not _is_in(names, drafts):
            others = People({one.id: one for one in people if one.name != fix.name})
            said = f"The text never says {' or '.join(f'“{name}”' for name in names)}."
            hint = f"{_meant(fix.name, others)}or give the names the text uses as `aliases`"
            found.append(Problem(said, fix.at, hint))
    return found


def _is_in(names: Iterable[str], drafts: Sequence[Draft]) -> bool:
    """Whether the text has one of these names."""
    lows = [name.strip().casefold() for name in names]
    return any(low in draft.text.casefold() for draft in drafts for low in lows)


def _meant(name: str, people: People) -> str:
    """The name somebody bears that is most like this one, as a question."""
    known = [one for person in people for one in person.names()]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"did you mean “{near[0]}”? " if near else ""


def _gone(fix: LineFix | SceneFix, what: str) -> Problem:
    said = f" (“{shortened(fix.said)}”)" if fix.said else ""
    return Problem(
        f"The correction of {what} {fix.anchor!r}{said} finds no such line any more.",
        fix.at,
        "run `yanyi read` to see the anchors there are, then move or delete the correction",
    )


def _stale(fix: LineFix | SceneFix, draft: Draft) -> list[Problem]:
    if not fix.said or is_said(fix.said, draft.text, draft.words):
        return []
    return [
        Problem(
            f"The correction of {fix.anchor!r} was made for “{shortened(fix.said)}”; "
            f"the line now says “{shortened(draft.text)}”.",
            fix.at,
            "check that the correction still fits, then put the new words into `said`",
        )
    ]
