"""What people come to feel while a shot is seen: the faces it needs besides the drawn ones."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yanyi.board.types import Actor, Shot
from yanyi.models.asks import Feeling
from yanyi.story.types import Line, Spoken, Story, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner
from yanyi.story.walk import chapter_lines, speaker_of

_BY_MANNER = {Manner.LAUGH: Emotion.AMUSED, Manner.SOB: Emotion.SAD}
_LEAST = 0.6  # how strongly a feeling shows that somebody comes to
_SEEN = 0.5  # how strong a feeling is that is seen to come
_MOST = 2  # other faces of one figure in a shot


@dataclass(frozen=True, slots=True)
class Felt:
    """Whose line it is, and with what feeling it is said."""

    role: str
    emotion: Emotion


_NOBODY = Felt("", Emotion.NEUTRAL)


def felt(line: Line) -> Emotion:
    """What a line is said with: its own feeling, else what its manner betrays."""
    if not isinstance(line, Spoken | Thought | Sung):
        return Emotion.NEUTRAL
    if line.emotion is Emotion.NEUTRAL and isinstance(line, Spoken):
        return _BY_MANNER.get(line.manner, Emotion.NEUTRAL)
    return line.emotion


def feelings(story: Story) -> dict[str, Felt]:
    """Everything that somebody says, by its anchor."""
    return {
        line.anchor: Felt(speaker_of(line), felt(line))
        for chapter in story.chapters
        for line in chapter_lines(chapter)
        if speaker_of(line)
    }


def calm_until(actor: Actor, actors: Sequence[int], own: int) -> int | None:
    """Before which line a figure is still calm, None when it feels from the first what is drawn.

    ``actors`` say the lines, -1 nobody in the picture; ``own`` is the figure's number. Who speaks
    comes to feel with the first line of theirs, and who listens with the first that is said.
    """
    if actor.emotion is Emotion.NEUTRAL or actor.intensity < _SEEN:
        return None
    first = next((n for n, one in enumerate(actors) if one == own), None)
    if first is None:
        return next((n for n, one in enumerate(actors) if one >= 0), None)
    return first or None


def faces(shot: Shot, said: Mapping[str, Felt]) -> tuple[Feeling, ...]:
    """The faces that the actors of a shot need besides those they are drawn with."""
    lines = [said.get(anchor, _NOBODY) for anchor in shot.lines]
    actors = [actor_of(shot, one.role) for one in lines]
    return tuple(
        one
        for number, actor in enumerate(shot.view.actors)
        for one in _faces(actor, number, lines, actors)
    )


def actor_of(shot: Shot, role: str) -> int:
    """The number of a role among the actors of a shot, -1 for nobody of them."""
    roles = shot.roles[: len(shot.view.actors)]
    return roles.index(role) if role in roles else -1


def _faces(
    actor: Actor, number: int, lines: Sequence[Felt], actors: Sequence[int]
) -> Iterator[Feeling]:
    mine = (one.emotion for one, whose in zip(lines, actors, strict=True) if whose == number)
    others = [one for one in dict.fromkeys(mine) if one not in (actor.emotion, Emotion.NEUTRAL)]
    for emotion in sorted(others[:_MOST]):
        yield Feeling(number, emotion, max(_LEAST, actor.intensity))
    if calm_until(actor, actors, number) is not None:
        yield Feeling(number, Emotion.NEUTRAL, speaks=False)
