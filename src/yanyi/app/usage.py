"""Which steps each medium used, as the build tells it."""

from dataclasses import dataclass, field

from yanyi.app.past import Used
from yanyi.build.queue import act
from yanyi.build.watch import Onward, Step


@dataclass
class Usage(Onward):
    """Notes the keys of steps by medium; passes everything on."""

    keys: dict[str, dict[str, None]] = field(default_factory=dict)

    @property
    def used(self) -> tuple[Used, ...]:
        """The keys by medium, in the order in which they were asked for."""
        return tuple(Used(medium, tuple(keys)) for medium, keys in self.keys.items())

    def began(self, step: Step) -> None:
        """A step that runs is used."""
        self._note(step)
        super().began(step)

    def remembered(self, step: Step) -> None:
        """So is one that does not."""
        self._note(step)
        super().remembered(step)

    def _note(self, step: Step) -> None:
        self.keys.setdefault(act().medium, {})[step.key] = None
