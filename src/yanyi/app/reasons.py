"""Why a step runs again: its card beside that of the step which served before, and what changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from yanyi.app.changes import Change, Sort
from yanyi.app.standing import voice_words
from yanyi.board.types import Voice
from yanyi.build.card import Card, Difference, differences
from yanyi.build.counterpart import Earlier
from yanyi.build.quote import Quoted

_OUTLINE = (Sort.LINE, Sort.NEW_LINE, Sort.GONE_LINE, Sort.MOVED_LINE, Sort.SPEAKER, Sort.RENAMED)
"""Changes that a step may feel without holding any of the words."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step runs: what is otherwise about itself, and the changes that this goes back to."""

    near: tuple[str, ...]
    roots: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known when reasons are looked for.

    ``words`` gives the text of a small file by its digest, or nothing; ``chapters`` the chapters
    of a step, ``placed`` that of a line.
    """

    changes: tuple[Change, ...]
    earlier: Mapping[str, Earlier]
    words: Callable[[str], str]
    chapters: Mapping[str, frozenset[int]]
    placed: Mapping[str, int]


def reasons(steps: Sequence[Quoted], cards: Mapping[str, Card], case: Case) -> dict[str, Reason]:
    """The reason of every step, by key; what a step awaits stands before it."""
    found: dict[str, Reason] = {}
    for one in steps:
        key = one.step.key
        found[key] = _reason(one, cards, case, found)
    return found


def _reason(
    quoted: Quoted, cards: Mapping[str, Card], case: Case, known: Mapping[str, Reason]
) -> Reason:
    card, was = cards[quoted.step.key], case.earlier.get(quoted.step.key)
    if quoted.lost:
        lost = Change(Sort.LOST, quoted.step.name)
        return Reason((str(lost),), (lost,))
    own = tuple(_own(quoted, card, was, case))
    awaited = [key for key in card.awaits if key in known]
    near = [str(one) for one in own]
    near += [str(Change(Sort.MADE_FROM, _named(cards[key]))) for key in awaited]
    roots = [*own, *(root for key in awaited for root in known[key].roots)]
    if was is None and not own:
        near.insert(0, str(Change(Sort.NEW, quoted.step.name)))
    if was is not None and not roots:
        near += [_told(one) for one in differences(was.card, card)[:3]]
    if not roots:
        roots = list(_outline(quoted, case)) or [Change(Sort.NEW, quoted.step.name)]
    return Reason(tuple(dict.fromkeys(near or map(str, roots))), tuple(dict.fromkeys(roots)))


def _own(quoted: Quoted, card: Card, was: Earlier | None, case: Case) -> Iterator[Change]:
    """The changes that the step feels by itself."""
    if was is None:
        texts = [_bare(one) for one in card.leaves.values() if isinstance(one, str)]
        new = [one for one in case.changes if one.sort is Sort.NEW_LINE]
        yield from (one for one in new if any(_holds(text, one.new) for text in texts))
        return
    if was.card.name != card.name:
        yield Change(Sort.MODEL, card.kind, was.card.name, card.name)
    elif was.card.version != card.version:
        sort = Sort.RECIPE if card.kind == "make" else Sort.MODEL
        yield Change(sort, card.name, was.card.version, card.version)
    for one in differences(was.card, card):
        yield from _felt(one, card, case.changes, quoted.medium)
    fresh = set(card.inputs) - set(was.card.inputs)
    texts = [text for text in map(case.words, sorted(fresh)) if text]
    for change in case.changes:
        if change.sort in (Sort.LINE, Sort.NEW_LINE) and any(
            _holds(_bare(text), change.new) for text in texts
        ):
            yield change


def _felt(one: Difference, card: Card, changes: Sequence[Change], medium: str) -> Iterator[Change]:
    """The changes that a difference between two cards goes back to."""
    old, new = str(one.old), str(one.new)
    for change in changes:
        match change.sort:
            case Sort.LINE:
                hit = _same(old, change.old) and _same(new, change.new)
            case Sort.NEW_LINE:
                hit = _same(new, change.new)
            case Sort.SPEAKER:
                hit = "voice" in one.path and _same(str(card.leaves.get("text", "")), change.text)
            case Sort.RENAMED:
                hit = "voice" in one.path or "look" in one.path
            case Sort.VOICE:
                hit = one.path.startswith("voice") and _voice(card) == change.new
            case Sort.LOOK:
                hit = "look" in one.path and new in change.new.replace(",", " ").split()
            case Sort.SETTING:
                hit = _set(one, change, medium)
            case _:
                hit = False
        if hit:
            yield change


def _voice(card: Card) -> str:
    """The voice of an ask to speak, in the words of a change."""
    name, pitch, speed = (card.leaves.get(f"voice.{one}") for one in ("name", "pitch", "speed"))
    return voice_words(Voice(str(name), float(pitch or 1.0), float(speed or 1.0)))


def _set(one: Difference, change: Change, medium: str) -> bool:
    """Whether a parameter follows a setting: by its name, or by having the same value."""
    table, name = change.subject[1:].split("] ", 1)
    if table.split(".")[0] in ("lines", "scenes", "cast", "voice", "story"):
        return one.path.split(".")[-1] == name or str(one.new) == change.new != ""
    return table == medium and str(one.new) == change.new and str(one.old) == change.old


def _same(text: str, line: str) -> bool:
    """Whether a parameter is the words of a line, or one holds the other."""
    held, words = _bare(text), _bare(line)
    return len(held) > 1 and len(words) > 1 and (held in words or words in held)


def _holds(text: str, line: str) -> bool:
    words = _bare(line)
    return len(words) > 1 and words in text


def _bare(text: str) -> str:
    """A text without marks and spaces, so that it is known again however it is set."""
    return "".join(one for one in text if one.isalnum())


def _outline(quoted: Quoted, case: Case) -> Iterator[Change]:
    """What else changed around it: lines of its chapters, else settings, else everything."""
    chapters = case.chapters.get(quoted.step.key, frozenset())
    lines = [one for one in case.changes if one.sort in _OUTLINE]
    near = [
        one
        for one in lines
        if one.sort is Sort.RENAMED or case.placed.get(one.subject, -1) in chapters
    ]
    yield from near or case.changes


def _named(card: Card) -> str:
    """What a step makes, in a few words."""
    name = card.name if card.kind == "make" else f"{card.kind} by {card.name}"
    text = card.leaves.get("text")
    words = " ".join(text.split()) if isinstance(text, str) else ""
    return f"{name} of {words[:40]}" if words else name


def _told(one: Difference) -> str:
    def shown(value: object) -> str:
        text = "nothing" if value is None else " ".join(str(value).split())
        return text if len(text) <= 60 else f"{text[:57]}..."

    return f"{one.path.replace('_', ' ')} changed: {shown(one.old)} to {shown(one.new)}"
