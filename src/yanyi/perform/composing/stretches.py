"""A story cut where its music changes: stretches of one scene and one mood."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.perform.composing.pace import told_seconds
from yanyi.story.types import Line, Scene, Sound, Spoken, Story, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner, Mood
from yanyi.story.walk import scene_lines, speaker_of, words_of

LEAST = 18.0
"""Seconds that a mood must last to have music of its own."""

_STRONG = frozenset({Emotion.ANGRY, Emotion.AFRAID, Emotion.SAD, Emotion.HAPPY, Emotion.SURPRISED})
_LOUD = frozenset({Manner.SHOUT, Manner.SOB, Manner.HURRIED})
_BASE = {
    Mood.CALM: 0.2,
    Mood.TENDER: 0.3,
    Mood.MELANCHOLY: 0.35,
    Mood.MYSTERIOUS: 0.35,
    Mood.COMIC: 0.45,
    Mood.JOYFUL: 0.5,
    Mood.TENSE: 0.55,
    Mood.FEARFUL: 0.55,
    Mood.ANGRY: 0.65,
    Mood.EPIC: 0.65,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of one scene with one mood; chapter and scene count from 0.

    ``intensity`` is from 0 to 1 in tenths, ``seconds`` about how long it takes to tell, ``people``
    the ids of who speaks in it, most first.
    """

    chapter: int
    scene: int
    lines: tuple[Line, ...]
    mood: Mood
    intensity: float
    seconds: float
    place: str
    people: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The anchor of its first line, by which it is known."""
        return self.lines[0].anchor

    @property
    def talk(self) -> float:
        """The share of its words that somebody says."""
        whole = sum(len(words_of(line)) for line in self.lines)
        said = sum(len(words_of(line)) for line in self.lines if speaker_of(line))
        return said / whole if whole else 0.0


def stretches(story: Story) -> tuple[Stretch, ...]:
    """All of a story but its headings, in order."""
    return tuple(
        stretch
        for c, chapter in enumerate(story.chapters)
        for s, scene in enumerate(chapter.scenes)
        for stretch in _of_scene(scene, c, s, story.language)
    )


def main_mood(cut: Sequence[Stretch]) -> Mood:
    """The mood that most stretches have."""
    found = Counter(one.mood for one in cut).most_common(1)
    return found[0][0] if found else Mood.CALM


def _of_scene(scene: Scene, chapter: int, number: int, language: str) -> Iterator[Stretch]:
    for mood, lines in _joined(_runs(scene), language):
        spoken = Counter(filter(None, map(speaker_of, lines)))
        yield Stretch(
            chapter,
            number,
            tuple(lines),
            mood,
            intensity(lines, mood),
            sum(told_seconds(line, language) for line in lines),
            scene.place,
            tuple(name for name, _ in spoken.most_common()),
        )


def _runs(scene: Scene) -> list[tuple[Mood, list[Line]]]:
    """The lines of a scene by the mood of its beats; those before the first have the scene's."""
    moods = {beat.anchor: beat.mood for beat in scene.beats}
    runs: list[tuple[Mood, list[Line]]] = []
    mood = scene.mood
    for line in scene_lines(scene):
        mood = moods.get(line.anchor, mood)
        if runs and runs[-1][0] == mood:
            runs[-1][1].append(line)
        else:
            runs.append((mood, [line]))
    return runs


def _joined(
    runs: Sequence[tuple[Mood, list[Line]]], language: str
) -> list[tuple[Mood, list[Line]]]:
    """Runs too short for music of their own go to a neighbour, the shortest first."""
    rows = [(mood, list(lines), _seconds(lines, language)) for mood, lines in runs]
    while len(rows) > 1:
        at = min(range(len(rows)), key=lambda n: rows[n][2])
        if rows[at][2] >= LEAST:
            break
        into = at - 1 if at else 1
        if 0 < at < len(rows) - 1 and rows[at + 1][2] > rows[at - 1][2]:
            into = at + 1
        first, last = sorted((at, into))
        whole = (rows[into][0], rows[first][1] + rows[last][1], rows[first][2] + rows[last][2])
        rows[first : last + 1] = [whole]
        rows = _alike(rows)
    return [(mood, lines) for mood, lines, _ in rows]


def _alike(rows: Sequence[tuple[Mood, list[Line], float]]) -> list[tuple[Mood, list[Line], float]]:
    """Neighbours of one mood as one."""
    out: list[tuple[Mood, list[Line], float]] = []
    for mood, lines, seconds in rows:
        if out and out[-1][0] == mood:
            before = out.pop()
            lines, seconds = before[1] + lines, before[2] + seconds
        out.append((mood, lines, seconds))
    return out


def _seconds(lines: Sequence[Line], language: str) -> float:
    return sum(told_seconds(line, language) for line in lines)


def intensity(lines: Sequence[Line], mood: Mood) -> float:
    """How strong a mood is, from 0 to 1 in tenths: by how much is felt, shouted and heard."""
    strong = sum(_force(line) for line in lines) / max(1, len(lines))
    return round(min(1.0, _BASE[mood] + 0.7 * strong), 1)


def _force(line: Line) -> float:
    exclaims = 0.5 if words_of(line).rstrip()[-1:] in ("！", "!") else 0.0
    match line:
        case Sound():
            return 1.0
        case Spoken(manner=manner, emotion=emotion):
            loud = 0.6 if manner in _LOUD else 0.0
            return min(1.0, exclaims + loud + (0.3 if emotion in _STRONG else 0.0))
        case Thought(emotion=emotion) | Sung(emotion=emotion):
            return exclaims + (0.3 if emotion in _STRONG else 0.0)
        case _:
            return exclaims
