"""What changed between two runs, in the author's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from yanyi.app.past import AUTHORS, Past, Played, Stood


class Sort(StrEnum):
    """Sorts of changes, of which each is worded in its own way."""

    LINE = "line"
    NEW_LINE = "new line"
    GONE_LINE = "deleted line"
    MOVED_LINE = "moved line"
    SPEAKER = "speaker"
    RENAMED = "renamed"
    VOICE = "voice"
    LOOK = "look"
    SETTING = "setting"
    MODEL = "model"
    RECIPE = "recipe"
    LOST = "lost"
    NEW = "never made"
    MADE_FROM = "made from"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed: what sort, of what (an anchor, a name), from what to what.

    ``text`` are the words of a line of which something else changed.
    """

    sort: Sort
    subject: str
    old: str = ""
    new: str = ""
    text: str = ""

    def __str__(self) -> str:
        about, old, new = self.subject, _shown(self.old), _shown(self.new)
        if self.sort is Sort.VOICE:
            about = about or "the narrator"
        old, new = (one or _MISSING.get(self.sort, "") for one in (old, new))
        return _WORDS[self.sort].format(about=about, old=old, new=new)


_WORDS = {
    Sort.LINE: "line {about} changed: {old} -> {new}",
    Sort.NEW_LINE: "line {about} is new: {new}",
    Sort.GONE_LINE: "line {about} was deleted: {old}",
    Sort.MOVED_LINE: "line {about} was moved: {new}",
    Sort.SPEAKER: "speaker of line {about} changed: {old} to {new}",
    Sort.RENAMED: "{old} is called {new} now",
    Sort.VOICE: "voice of {about} changed: {old} to {new}",
    Sort.LOOK: "look of {about} changed: {old} to {new}",
    Sort.SETTING: "setting {about} changed: {old} to {new}",
    Sort.MODEL: "model {about} changed: {old} to {new}",
    Sort.RECIPE: "recipe {about} changed: version {old} to {new}",
    Sort.LOST: "its file was lost",
    Sort.NEW: "never made",
    Sort.MADE_FROM: "what it is made from changed: {about}",
}

_MISSING = {Sort.SPEAKER: "nobody", Sort.LOOK: "not said", Sort.SETTING: "not set"}


def _shown(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:77]}..."


def changes(before: Past, now: Past, whole: bool) -> tuple[Change, ...]:
    """What changed; lines are only missed from the ``whole`` story."""
    names = tuple(_renamed(before, now))
    called = {(one.old, one.new) for one in names}
    people = tuple(_people(before.people, now.people))
    cast = {f"[cast.{one.subject}] {one.sort}" for one in people}
    lines = _lines(before.lines, now.lines, whole)
    return (
        *names,
        *(one for one in lines if one.sort is not Sort.SPEAKER or (one.old, one.new) not in called),
        *people,
        *(one for one in _settings(before, now) if one.subject not in cast),
        *_models(before, now),
    )


def _lines(before: tuple[Stood, ...], now: tuple[Stood, ...], whole: bool) -> Iterator[Change]:
    old = {one.anchor: one for one in before}
    new = {one.anchor: one for one in now}
    for anchor, line in new.items():
        was = old.get(anchor)
        if was is None:
            yield Change(Sort.NEW_LINE, anchor, "", line.text)
        elif was.text != line.text:
            yield Change(Sort.LINE, anchor, was.text, line.text)
        elif was.speaker != line.speaker:
            yield Change(Sort.SPEAKER, anchor, was.speaker, line.speaker, line.text)
    for anchor in old if whole else ():
        if anchor not in new:
            yield Change(Sort.GONE_LINE, anchor, old[anchor].text)
    for anchor in _moved([one for one in old if one in new], [one for one in new if one in old]):
        yield Change(Sort.MOVED_LINE, anchor, "", new[anchor].text)


def _moved(old: list[str], new: list[str]) -> Iterator[str]:
    if old == new:
        return
    for step, _, _, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step in ("insert", "replace"):
            yield from new[begin:end]


def _renamed(before: Past, now: Past) -> Iterator[Change]:
    """Names gone whose lines, or most of them, are now those of one new name."""
    names = {one.name for one in before.people}, {one.name for one in now.people}
    spoke = {one.anchor: one.speaker for one in before.lines}
    found: dict[tuple[str, str], int] = {}
    for line in now.lines:
        was = spoke.get(line.anchor, "")
        if was in names[0] - names[1] and line.speaker in names[1] - names[0]:
            found[was, line.speaker] = found.get((was, line.speaker), 0) + 1
    told: set[str] = set()
    for (was, name), _ in sorted(found.items(), key=lambda one: -one[1]):
        if was not in told and name not in told:
            told |= {was, name}
            yield Change(Sort.RENAMED, name, was, name)


def _people(before: tuple[Played, ...], now: tuple[Played, ...]) -> Iterator[Change]:
    old = {one.name: one for one in before}
    for one in now:
        was = old.get(one.name)
        if was is None:
            continue
        if was.voice != one.voice:
            yield Change(Sort.VOICE, one.name, was.voice, one.voice)
        if was.look != one.look and was.look and one.look:
            yield Change(Sort.LOOK, one.name, *_unlike(dict(was.look), dict(one.look)))


def _unlike(old: dict[str, str], new: dict[str, str]) -> tuple[str, str]:
    """Of two looks what differs."""
    names = [one for one in {**old, **new} if old.get(one) != new.get(one)]

    def told(look: dict[str, str]) -> str:
        return ", ".join(f"{name.replace('_', ' ')} {look[name]}" for name in names if name in look)

    return told(old), told(new)


def _settings(before: Past, now: Past) -> Iterator[Change]:
    """What the author set otherwise; tables of media that are not performed now say nothing."""
    old = {one.name: one.value for one in before.settings}
    new = {one.name: one.value for one in now.settings}
    for name in {**old, **new}:
        known = name.startswith(AUTHORS) or (name in old and name in new)
        if known and old.get(name) != new.get(name):
            yield Change(Sort.SETTING, name, old.get(name, ""), new.get(name, ""))


def _models(before: Past, now: Past) -> Iterator[Change]:
    old = dict(before.models)
    for kind, name in now.models:
        if kind in old and old[kind] != name:
            yield Change(Sort.MODEL, kind, old[kind], name)
