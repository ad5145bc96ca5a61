"""German people: whom the tags name, and how often."""

from collections import Counter
from collections.abc import Sequence

from yanyi.read.beside import beside
from yanyi.read.de.tags import Tag, gender_of, tag_after, tag_before
from yanyi.read.de.words import TITLES
from yanyi.read.draft import Draft
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender


def tag_of(drafts: Sequence[Draft], at: int) -> Tag | None:
    """The tag of a quotation, in its row or at the end of the row before."""
    before, after = beside(drafts, at)
    if tag := tag_after(after):
        return tag
    if before.strip():
        return tag_before(before)
    last = drafts[at - 1] if at else None
    if last is None or last.quoted or last.chapter != drafts[at].chapter:
        return None
    return tag_before(last.text) if last.text.endswith(":") else None


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add everybody whom a tag names; a first name joins the one full name it begins."""
    said: Counter[str] = Counter()
    for at, draft in enumerate(drafts):
        if draft.quoted and (tag := tag_of(drafts, at)) is not None and tag.name:
            said[tag.name] += 1
    names = sorted(said, key=lambda name: (-len(name.split()), -said[name], name))
    for name in names:
        if people.named(name) is not None:
            continue
        fuller = [one for one in people if _fits(name, one.name)]
        if len(fuller) == 1:
            people.call(fuller[0], [name])
            fuller[0].lines += said[name]
            continue
        person = people.add(name)
        person.lines = said[name]
        person.confidence = min(1.0, 0.5 + 0.1 * said[name])
    for person in people:
        if person.gender is Gender.UNKNOWN:
            known = {gender_of(name) for name in person.names()} - {Gender.UNKNOWN}
            person.gender = known.pop() if len(known) == 1 else Gender.UNKNOWN


def _fits(short: str, full: str) -> bool:
    """Whether a single name is part of a fuller one without a title of its own."""
    parts = full.split()
    return len(parts) > 1 and short in parts and short not in TITLES
