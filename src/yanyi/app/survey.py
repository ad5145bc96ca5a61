"""What a run asked for, counted by step, chapter and medium, for the picture in the report."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.build.watch import Step, Tally
from yanyi.media.report.types import Group

_Place = tuple[int, str, str, str]


@dataclass
class Survey:
    """Sorts the steps asked for, each once; ``asked`` may go on growing.

    ``written`` are the paths of the files that were put in place anew.
    """

    tally: Tally
    asked: Sequence[Step] = ()
    written: set[str] = field(default_factory=set)
    _next: int = 0
    _places: dict[str, _Place] = field(default_factory=dict)
    _media: dict[_Place, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def groups(self) -> tuple[Group, ...]:
        """What ran or was remembered so far, by chapter and by who makes it.

        A step that several ask for counts once, where it was asked for first.
        """
        self._catch_up()
        ran, recalled = self.tally.ran, self.tally.recalled
        made: dict[_Place, list[tuple[float, int]]] = defaultdict(list)
        kept: dict[_Place, int] = defaultdict(int)
        for key, place in self._places.items():
            if key in ran:
                made[place].append(ran[key])
            elif key in recalled:
                kept[place] += 1
        return tuple(self._group(one, made[one], kept[one]) for one in sorted({*made, *kept}))

    def _catch_up(self) -> None:
        """Sort what was asked for since the last time."""
        for step in self.asked[self._next :]:
            owner = step.medium if step.kind == "make" else ""
            here = step.chapter, step.kind, step.name, owner
            place = self._places.setdefault(step.key, here)
            self._media[place].add(step.medium)
        self._next = len(self.asked)

    def _group(self, place: _Place, ran: list[tuple[float, int]], kept: int) -> Group:
        chapter, kind, name, _ = place
        media = tuple(sorted(self._media[place] - {""}))
        paid = sum(cost > 0 for _, cost in ran)
        seconds, cost = sum(one for one, _ in ran), sum(one for _, one in ran)
        return Group(chapter, kind, name, media, len(ran), kept, paid, seconds, cost)
