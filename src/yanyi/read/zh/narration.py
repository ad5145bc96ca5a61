"""What the narration of a Chinese story tells, sentence by sentence, with everybody in it known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.people import People
from yanyi.read.zh.clauses import Actor, Sentence, Sort, parse
from yanyi.read.zh.focus import Focus, Likely
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.script import plain

_SUBJECT, _OBJECT, _SAID, _SURE = 1.0, 0.6, 0.3, 0.5


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence and who is who in it.

    ``speaker`` is the subject of the part that speaks, ``subject`` the first, ``about`` all.
    """

    sentence: Sentence
    speaker: Likely = field(default_factory=dict)
    subject: Likely = field(default_factory=dict)
    objects: Likely = field(default_factory=dict)
    spoken_to: Likely = field(default_factory=dict)
    sort: Sort | None = None
    about: tuple[str, ...] = ()


class Narration:
    """Every sentence of narration by its place among the drafts."""

    def __init__(self, drafts: Sequence[Draft], people: People, narrator: str) -> None:
        self.matcher = Matcher(people)
        self.focus = Focus(people, narrator)
        self.told: dict[int, Told] = {}
        chapter = -1
        for at, draft in enumerate(drafts):
            if draft.verse or draft.heading or draft.aside:
                continue
            if draft.chapter != chapter:
                chapter = draft.chapter
                self.focus.present.clear()
            if draft.quoted:
                self._hear(draft)
            else:
                self.told[at] = self._tell(draft)

    def _hear(self, draft: Draft) -> None:
        """People named in what is said come to mind a little."""
        for mention in self.matcher.find(plain(draft.words[:400])):
            self.focus.touch(mention.ids[0], _SAID)

    def _tell(self, draft: Draft) -> Told:
        sentence = parse(plain(draft.text), self.matcher)
        self.focus.fade()
        known: dict[Actor, Likely] = {}
        for clause in sentence.clauses:
            here: list[str] = []
            for actor in sorted(clause.actors, key=lambda one: one.sort is not Sort.NAME):
                likely = self.focus.likely(actor, here)
                known[actor] = likely
                if actor.sort is Sort.NAME:
                    here += [who for who, share in likely.items() if share > _SURE]
            for actor in clause.actors:
                self._touch(actor, known[actor])
        first = sentence.first
        if first is not None and known[first]:
            self.focus.subject = max(known[first], key=lambda who: known[first][who])
        speaker = sentence.speaker
        named = {who for one, likely in known.items() if one.sort is Sort.NAME for who in likely}
        return Told(
            sentence,
            known[speaker] if speaker else {},
            known[first] if first else {},
            _merged(
                known[one] for clause in sentence.clauses for one in clause.actors if one.object
            ),
            _merged(known[one] for one in sentence.spoken_to),
            speaker.sort if speaker else first.sort if first else None,
            tuple(dict.fromkeys((*(known[first] if first else ()), *sorted(named)))),
        )

    def _touch(self, actor: Actor, likely: Likely) -> None:
        if not likely:
            return
        best = max(likely, key=lambda who: likely[who])
        much = _OBJECT if actor.object else _SUBJECT
        self.focus.touch(best, much if actor.sort is Sort.NAME else much * likely[best])


def _merged(every: Iterable[Likely]) -> Likely:
    made: Likely = {}
    for likely in every:
        for who, share in likely.items():
            made[who] = max(made.get(who, 0.0), share)
    return made
