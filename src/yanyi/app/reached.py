"""Settings of ``yanyi.toml`` that reached a step, as far as its card shows."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from yanyi.app.past import Setting
from yanyi.app.playbill import NARRATOR, Playbill
from yanyi.build.card import Card

_OF_A_LINE = frozenset({"speaker", "kind"})
"""What the author says of a line that no ask repeats."""

_OF_A_VOICE = frozenset({"voice", "gender", "age"})
_OF_A_FACE = frozenset({"look", "gender", "age"})
_FILES = frozenset({"picture", "music", "clip"})
_EVERYWHERE = frozenset({"language", "manuscript"})


class Reached:
    """The settings behind one file; ``chapters`` are those of its lines, from 1."""

    def __init__(self, bill: Playbill, medium: str, chapters: Collection[int]) -> None:
        self._bill = bill
        self._lines: dict[str, list[Setting]] = defaultdict(list)
        self._people: dict[str, list[Setting]] = defaultdict(list)
        self._scenes: list[Setting] = []
        self._words: list[Setting] = []
        self._narrator: list[Setting] = []
        self._others: list[Setting] = []
        placed = {one.anchor: one.chapter for one in bill.past.lines}
        for one in bill.past.settings:
            room, subject, name = _parsed(one)
            if room == "lines" and name not in _FILES:
                self._lines[subject].append(one)
            elif room == "cast":
                self._people[subject].append(one)
            elif room == "scenes" and placed.get(subject) in chapters:
                self._scenes.append(one)
            elif room == "voice":
                (self._words if subject else self._narrator).append(one)
            elif room in ("story", medium) and name not in _EVERYWHERE:
                self._others.append(one)

    def by(self, card: Card) -> tuple[str, ...]:
        """The settings that reached a step: ``[film] width = 320``."""
        return tuple(dict.fromkeys(self._by(card)))

    def _by(self, card: Card) -> Iterator[str]:
        brought = (self._bill.brought.get(one) for one in card.inputs)
        yield from (one.setting for one in brought if one)
        speaks = card.kind in ("speech", "sing")
        for line in self._bill.said(card):
            for one in self._lines[line.anchor]:
                if (speaks and _parsed(one)[2] in _OF_A_LINE) or _holds(card, one):
                    yield _shown(one)
        if speaks:
            yield from self._heard(card)
        for name in self._bill.seen(card):
            yield from (_shown(one) for one in self._people[name] if _parsed(one)[2] in _OF_A_FACE)
        yield from (_shown(one) for one in self._scenes if _holds(card, one, "view.setting."))
        yield from (_shown(one) for one in self._others if _holds(card, one))

    def _heard(self, card: Card) -> Iterator[str]:
        for name in self._bill.speakers(card):
            found = self._narrator if name == NARRATOR else self._people[name]
            yield from (
                _shown(one) for one in found if name == NARRATOR or _parsed(one)[2] in _OF_A_VOICE
            )
        words = {str(value) for path, value in card.leaves.items() if path.startswith("say.")}
        yield from (_shown(one) for one in self._words if _parsed(one)[2] in words)


def _parsed(setting: Setting) -> tuple[str, str, str]:
    """The table of a setting, what it is about, and its name: ``[cast.Ada] look``."""
    table, name = setting.name[1:].split("] ", 1)
    room, _, subject = table.partition(".")
    return room, subject, name


def _shown(setting: Setting) -> str:
    return f"{setting.name} = {setting.value}"


def _holds(card: Card, setting: Setting, under: str = "") -> bool:
    """Whether a card has a parameter of this name with this value."""
    name = _parsed(setting)[2]
    return bool(setting.value) and any(
        path.rpartition(".")[2] == name and path.startswith(under) and str(leaf) == setting.value
        for path, leaf in card.leaves.items()
    )
