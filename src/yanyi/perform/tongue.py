"""How a language tells of sounds: the tables of its words."""

import re
from dataclasses import dataclass

from yanyi.music.effect.catalogue import Event


@dataclass(frozen=True, slots=True)
class Echo:
    """Sound words (``砰``, ``bang``), what makes them by the words about them, and what else."""

    pattern: re.Pattern[str]
    causes: tuple[tuple[re.Pattern[str], Event], ...]
    event: Event | None


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a language tells of sounds.

    - ``rules``: words that name an event, the first that fits counting.
    - ``echoes``: sound words; ``told`` is how they stand in telling, with ``{}`` for the word.
    - ``idle``: turns of phrase that hold such words and mean something else.
    - ``denied``: what may not stand before in the phrase; ``undone`` not after it.
    - ``clause`` and ``sentence``: where phrases and sentences end.
    - ``loud``, ``soft``, ``far``: what says how loud and how far.
    - ``grounds``: what is trodden on, by the words of the phrase.
    - ``beats``: one writing of a sound word in several.
    """

    rules: tuple[tuple[re.Pattern[str], str], ...]
    echoes: tuple[Echo, ...]
    told: tuple[tuple[re.Pattern[str], Echo], ...]
    idle: re.Pattern[str]
    denied: re.Pattern[str]
    undone: re.Pattern[str]
    clause: re.Pattern[str]
    sentence: re.Pattern[str]
    loud: re.Pattern[str]
    soft: re.Pattern[str]
    far: re.Pattern[str]
    grounds: tuple[tuple[re.Pattern[str], Event], ...]
    beats: re.Pattern[str]


def rules(table: str, flags: re.RegexFlag) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Rows of an event and a pattern; what begins with a bar goes on with the row before."""
    rows = (row.split(maxsplit=1) for row in table.strip().replace("\n|", "|").splitlines())
    return tuple((re.compile(pattern, flags), name) for name, pattern in rows)


def echoes(table: str, flags: re.RegexFlag) -> tuple[Echo, ...]:
    """Rows of a pattern, an event or ``-``, and what else by which words: ``event:pattern``.

    An indented row goes on with the one before.
    """
    found = []
    for row in table.strip().replace("\n  ", " ").splitlines():
        pattern, event, *causes = row.split()
        parted = [one.split(":", 1) for one in causes]
        found.append(
            Echo(
                re.compile(pattern, flags),
                tuple((re.compile(words, flags), Event(name)) for name, words in parted),
                None if event == "-" else Event(event),
            )
        )
    return tuple(found)
