"""What people come to feel while a shot is seen: the faces it needs besides the drawn ones."""

from collections.abc import Mapping
from dataclasses import dataclass

from yanyi.board.types import Shot
from yanyi.models.asks import Feeling
from yanyi.story.types import Line, Spoken, Story, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner
from yanyi.story.walk import chapter_lines, speaker_of

_BY_MANNER = {Manner.LAUGH: Emotion.AMUSED, Manner.SOB: Emotion.SAD}
_LEAST = 0.6  # how strongly a feeling shows that somebody comes to
_MOST = 2  # other faces of one figure in a shot


@dataclass(frozen=True, slots=True)
class Felt:
    """Whose line it is, and with what feeling it is said."""

    role: str
    emotion: Emotion


def felt(line: Line) -> Emotion:
    """What a line is said with: its own feeling, else what its manner betrays."""
    if not isinstance(line, Spoken | Thought | Sung):
        return Emotion.NEUTRAL
    if line.emotion is Emotion.NEUTRAL and isinstance(line, Spoken):
        return _BY_MANNER.get(line.manner, Emotion.NEUTRAL)
    return line.emotion


def feelings(story: Story) -> dict[str, Felt]:
    """Everything that is said with a feeling, by its anchor."""
    return {
        line.anchor: Felt(speaker_of(line), felt(line))
        for chapter in story.chapters
        for line in chapter_lines(chapter)
        if felt(line) is not Emotion.NEUTRAL
    }


def faces(shot: Shot, said: Mapping[str, Felt]) -> tuple[Feeling, ...]:
    """The faces that the actors of a shot need besides those they are drawn with."""
    found: dict[int, list[Emotion]] = {}
    for one in (said[anchor] for anchor in shot.lines if anchor in said):
        if one.role not in shot.roles[: len(shot.view.actors)]:
            continue
        actor = shot.roles.index(one.role)
        mine = found.setdefault(actor, [])
        if one.emotion not in (*mine, shot.view.actors[actor].emotion) and len(mine) < _MOST:
            mine.append(one.emotion)
    return tuple(
        Feeling(actor, emotion, max(_LEAST, shot.view.actors[actor].intensity))
        for actor in sorted(found)
        for emotion in sorted(found[actor])
    )
