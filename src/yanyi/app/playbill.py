"""The playbill of a run: whose words a step says, whose looks it shows, whose files it uses."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from yanyi.app.past import Brought, Past, Stood
from yanyi.app.standing import voice_words
from yanyi.board.types import Voice
from yanyi.build.card import Card

NARRATOR = "the narrator"


@dataclass(frozen=True, slots=True)
class Playbill:
    """What the last run into an output folder knew, turned so that things are found in it.

    ``lines`` are found by their bare words, voices by who has them, people by their look.
    """

    past: Past = field(default_factory=Past)
    lines: Mapping[str, tuple[Stood, ...]] = field(default_factory=dict)
    voices: Mapping[str, str] = field(default_factory=dict)
    looks: Mapping[frozenset[tuple[str, str]], str] = field(default_factory=dict)
    brought: Mapping[str, Brought] = field(default_factory=dict)

    def said(self, card: Card) -> tuple[Stood, ...]:
        """The lines whose words a step says: those of who has its voice, if it has any."""
        found = self.lines.get(bare(str(card.leaves.get("text", ""))), ())
        voice = _voice(card)
        if not voice:
            return found
        return tuple(one for one in found if self.voices.get(one.speaker) == voice) or found

    def speakers(self, card: Card) -> tuple[str, ...]:
        """Who speaks it, by name; all who have the voice where the words are in no line."""
        voice = _voice(card)
        names = [one.speaker for one in self.said(card)]
        names = names or [name for name, one in self.voices.items() if one == voice]
        return tuple(dict.fromkeys(one or NARRATOR for one in names))

    def seen(self, card: Card) -> tuple[str, ...]:
        """Who is seen in a picture, by name, in order."""
        return tuple(dict.fromkeys(self._seen(card)))

    def _seen(self, card: Card) -> Iterator[str]:
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for path, value in card.leaves.items():
            actor, there, name = path.rpartition("look.")
            if there:
                found[actor].add((name, str(value)))
        for look in map(frozenset, found.values()):
            if look in self.looks:
                yield self.looks[look]


def playbill(past: Past | None) -> Playbill:
    """The playbill of a run; an empty one where nothing is known."""
    if past is None:
        return Playbill()
    lines: dict[str, list[Stood]] = defaultdict(list)
    for one in past.lines:
        lines[bare(one.text)].append(one)
    lines.pop("", None)
    return Playbill(
        past,
        {words: tuple(there) for words, there in lines.items()},
        {one.name: one.voice for one in past.people},
        {frozenset(one.look): one.name for one in past.people if one.look},
        {one.digest: one for one in past.brought},
    )


def bare(text: str) -> str:
    """A text without marks and spaces, so that it is known again however it is set."""
    return "".join(one for one in text if one.isalnum())


def _voice(card: Card) -> str:
    """The voice of a step in the words of the run."""
    name, pitch, speed = (card.leaves.get(f"voice.{one}") for one in ("name", "pitch", "speed"))
    return voice_words(Voice(str(name), float(pitch or 1), float(speed or 1))) if name else ""
