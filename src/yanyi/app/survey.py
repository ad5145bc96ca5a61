"""What a run asked for, counted by step, chapter and medium, for the picture in the report."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.build.watch import Step, Tally
from yanyi.media.report.types import Group

_Place = tuple[int, str, str]


@dataclass
class Survey:
    """Sorts the steps asked for, each once; ``asked`` may go on growing."""

    asked: Sequence[Step] = ()
    _next: int = 0
    _places: dict[str, _Place] = field(default_factory=dict)
    _media: dict[_Place, set[str]] = field(default_factory=lambda: defaultdict(set))

    def groups(self, tally: Tally) -> tuple[Group, ...]:
        """What ran or was remembered so far, by chapter and by who makes it.

        A step that several ask for counts once, where it was asked for first.
        """
        self._catch_up()
        made: dict[_Place, list[tuple[float, int]]] = defaultdict(list)
        kept: dict[_Place, int] = defaultdict(int)
        for key, place in self._places.items():
            if key in tally.ran:
                made[place].append(tally.ran[key])
            elif key in tally.recalled:
                kept[place] += 1
        return tuple(self._group(one, made[one], kept[one]) for one in sorted({*made, *kept}))

    def _catch_up(self) -> None:
        """Sort what was asked for since the last time."""
        for step in self.asked[self._next :]:
            place = self._places.setdefault(step.key, (step.chapter, step.kind, step.name))
            self._media[place].add(step.medium)
        self._next = len(self.asked)

    def _group(self, place: _Place, ran: list[tuple[float, int]], kept: int) -> Group:
        chapter, kind, name = place
        media = tuple(sorted(self._media[place] - {""}))
        paid = sum(cost > 0 for _, cost in ran)
        seconds, cost = sum(one for one, _ in ran), sum(one for _, one in ran)
        return Group(chapter, kind, name, media, len(ran), kept, paid, seconds, cost)
