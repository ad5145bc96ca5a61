"""What the author says outright of lines (``@Tom (whispers): ...``), laid over the drafts."""

from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.story.vocabulary import LineKind


def introduce(drafts: Sequence[Draft], people: People) -> None:
    """Let the cast learn everybody whom a cue names, in order."""
    met: set[str] = set()
    for draft in drafts:
        name = draft.cue.speaker if draft.cue else ""
        if not name or name in met:
            continue
        met.add(name)
        person = people.named(name) or people.add(name)
        person.given = True


def fix_speakers(drafts: Sequence[Draft], people: People, fixed: Fixed) -> None:
    """Speakers named by cues are certain; the author's corrections stand above them."""
    ids: dict[str, str] = {}
    for at, draft in enumerate(drafts):
        if draft.cue is None or not draft.cue.speaker:
            continue
        name = draft.cue.speaker
        if name not in ids:
            ids[name] = (people.named(name) or people.add(name)).id
        fixed.speakers.setdefault(at, ids[name])


def apply_cues(drafts: Sequence[Draft], people: People) -> None:
    """Give the lines what their cues say."""
    for draft in drafts:
        cue = draft.cue
        if cue is None:
            continue
        draft.kind = cue.kind
        draft.tag = False
        if cue.speaker:
            person = people.named(cue.speaker)
            draft.speaker = person.id if person else ""
        if cue.speaker or cue.kind in {LineKind.SOUND, LineKind.NARRATED}:
            draft.confidence = 1.0
        if cue.manner is not None:
            draft.manner = cue.manner
        if cue.emotion is not None:
            draft.emotion = cue.emotion
