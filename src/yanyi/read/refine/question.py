"""A passage as a question for a model of words, and who may be the answer."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.models.asks import Wanted, Words
from yanyi.read.refine.passage import Passage, doubtful
from yanyi.story.types import Character, Line
from yanyi.story.vocabulary import Gender
from yanyi.story.walk import full_text, speaker_of

UNKNOWN = "?"
MOST = 8
_NAMES, _LIKELY = 3, 0.1
Rivals = Mapping[str, tuple[tuple[str, float], ...]]
NO_RIVALS: Rivals = MappingProxyType({})
INSTRUCTION = (
    "Who says each numbered quotation in this passage of a story? A name in square brackets is"
    " the speaker of the quotation after it. Answer in JSON: for each number the name of one of"
    f' the people listed, or "{UNKNOWN}" when the passage does not tell.'
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; ``people`` are the ids behind the labels that may be answered."""

    ask: Words
    people: dict[str, str]


class Cast:
    """The people of a story, found by name in a text."""

    def __init__(self, people: Sequence[Character]) -> None:
        self.people = {one.id: one for one in people}
        self._owners: dict[str, list[str]] = {}
        for one in people:
            for name in dict.fromkeys((one.name, *one.aliases)):
                if len(name) > 1:
                    self._owners.setdefault(name, []).append(one.id)
        names = sorted(self._owners, key=len, reverse=True)
        apart = "|".join(re.escape(name) for name in names if _apart(name))
        close = "|".join(re.escape(name) for name in names if not _apart(name))
        patterns = [rf"(?<!\w)(?:{apart})(?!\w)"] if apart else []
        patterns += [f"(?:{close})"] if close else []
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def named(self, text: str) -> Iterator[tuple[str, str]]:
        """Everybody named in ``text``: the id and the name used."""
        if self._pattern is not None:
            for found in self._pattern.finditer(text):
                for owner in self._owners[found[0]]:
                    yield owner, found[0]

    def spoken_to(self, text: str) -> frozenset[str]:
        """Who is named in a line so that somebody else must be saying it.

        A name in letters is hardly ever the speaker's own (4 of 355 lines of five novels). People
        in old Chinese novels call themselves by name, so others must be called to.
        """
        if self._pattern is None:
            return frozenset()
        found = self._pattern.finditer(text)
        names = (one[0] for one in found if _apart(one[0]) or _called(text, *one.span()))
        return frozenset(owner for name in names for owner in self._owners[name])


def _called(text: str, start: int, end: int) -> bool:
    """Whether a name stands alone between marks, as who is called to does."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    return not (before[-1:].isalnum() or after[:1].isalnum())


def _apart(name: str) -> bool:
    """Whether a name is written in letters, so that it stands apart from other words."""
    return name[0] < "\u0250" and name[-1] < "\u0250"


def question(passage: Passage, cast: Cast, rivals: Rivals = NO_RIVALS) -> Question | None:
    """The question about a passage; None when there is nobody to choose between."""
    said: dict[str, Counter[str]] = {}
    weights: Counter[str] = Counter()
    shown = {one.line.anchor for one in passage.pieces}
    for line in passage.near:
        weight = 3 if line.anchor in shown else 1
        speaker = speaker_of(line)
        if speaker in cast.people:
            weights[speaker] += weight
        for id_, name in cast.named(full_text(line)):
            weights[id_] += weight
            said.setdefault(id_, Counter())[name] += 1
    guesses = {speaker_of(line) for line in passage.asked}
    for line in passage.asked:
        guesses.update(who for who, likely in rivals.get(line.anchor, ()) if likely >= _LIKELY)
    weights.update(dict.fromkeys(guesses & cast.people.keys(), 1))
    ranked = sorted(weights, key=lambda id_: (id_ not in guesses, -weights[id_]))[:MOST]
    chosen = [id_ for id_ in cast.people if id_ in ranked]
    if len(chosen) < 2:
        return None
    labels = _labels([cast.people[id_] for id_ in chosen])
    names = {id_: label for label, id_ in labels.items()}
    people = "\n".join(_person(cast.people[id_], names[id_], said.get(id_)) for id_ in chosen)
    text = f"People:\n{people}\n\nPassage:\n{_shown(passage, cast, names)}"
    wanted = Wanted(unsure=UNKNOWN, never=tuple(_never(passage, cast, names)))
    ask = Words(INSTRUCTION, text, _schema(len(passage.asked), labels), wanted=wanted)
    return Question(ask, labels)


def _never(passage: Passage, cast: Cast, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The answers that the lines themselves rule out."""
    for number, line in enumerate(passage.asked, start=1):
        spoken_to = cast.spoken_to(full_text(line))
        yield from ((str(number), label) for id_, label in names.items() if id_ in spoken_to)


def _labels(people: Sequence[Character]) -> dict[str, str]:
    """A label for each person: the name, told apart where two share one."""
    labels: dict[str, str] = {}
    for one in people:
        label, n = one.name, 2
        while label in labels or label == UNKNOWN:
            label, n = f"{one.name} ({n})", n + 1
        labels[label] = one.id
    return labels


def _person(person: Character, label: str, said: Counter[str] | None) -> str:
    others = [name for name, _ in (said or Counter()).most_common() if name != person.name]
    facts = [person.gender.value] if person.gender is not Gender.UNKNOWN else []
    facts += others[:_NAMES]
    return f"- {label} ({', '.join(facts)})" if facts else f"- {label}"


def _shown(passage: Passage, cast: Cast, names: dict[str, str]) -> str:
    """The passage, a paragraph a row, its quotations marked."""
    rows: list[list[str]] = []
    block = -1
    for piece in passage.pieces:
        if piece.block != block:
            rows.append([])
            block = piece.block
        known = "" if doubtful(piece.line, passage.bound) else _known(piece.line, cast, names)
        mark = f"[{piece.number}]" if piece.number else known
        rows[-1].append(f"{mark} {piece.text}" if mark else piece.text)
    return "\n".join(" ".join(" ".join(row).split()) for row in rows)


def _known(line: Line, cast: Cast, names: dict[str, str]) -> str:
    speaker = speaker_of(line)
    if speaker not in cast.people:
        return ""
    return f"[{names.get(speaker, cast.people[speaker].name)}]"


def _schema(count: int, labels: dict[str, str]) -> str:
    choice = {"enum": [*labels, UNKNOWN]}
    numbers = [str(n) for n in range(1, count + 1)]
    schema = {
        "type": "object",
        "properties": dict.fromkeys(numbers, choice),
        "required": numbers,
        "additionalProperties": False,
    }
    return json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
