"""What scenes and beats feel like, from the weights of their words."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yanyi.story.vocabulary import Emotion, Mood

# What a feeling spoken aloud lends to the mood around it, and what a mood lets people feel.
MOOD_OF: Mapping[Emotion, Mood] = {
    Emotion.HAPPY: Mood.JOYFUL,
    Emotion.AMUSED: Mood.COMIC,
    Emotion.TENDER: Mood.TENDER,
    Emotion.SAD: Mood.MELANCHOLY,
    Emotion.ANGRY: Mood.ANGRY,
    Emotion.AFRAID: Mood.FEARFUL,
    Emotion.SURPRISED: Mood.MYSTERIOUS,
    Emotion.DISGUSTED: Mood.ANGRY,
    Emotion.WORRIED: Mood.TENSE,
    Emotion.ASHAMED: Mood.MELANCHOLY,
    Emotion.TIRED: Mood.MELANCHOLY,
    Emotion.CURIOUS: Mood.MYSTERIOUS,
}
EMOTION_OF: Mapping[Mood, Emotion] = {
    Mood.JOYFUL: Emotion.HAPPY,
    Mood.TENDER: Emotion.TENDER,
    Mood.COMIC: Emotion.AMUSED,
    Mood.MELANCHOLY: Emotion.SAD,
    Mood.MYSTERIOUS: Emotion.CURIOUS,
    Mood.TENSE: Emotion.WORRIED,
    Mood.FEARFUL: Emotion.AFRAID,
    Mood.ANGRY: Emotion.ANGRY,
}
Scores = Mapping[Mood, float]


@dataclass(frozen=True, slots=True)
class Felt:
    """A mood, how much a word tells of it, and the word."""

    mood: Mood
    weight: float
    word: str


@dataclass(frozen=True, slots=True)
class Feelings:
    """The words of a line that carry a mood: where they stand, and what they tell."""

    words: tuple[tuple[int, int, Felt], ...] = ()


def sums(lines: Iterable[Feelings]) -> dict[Mood, float]:
    """How much these lines together tell of each mood; a word said again tells ever less."""
    weights: dict[tuple[Mood, str], list[float]] = {}
    for line in lines:
        for _, _, felt in line.words:
            weights.setdefault((felt.mood, felt.word), []).append(felt.weight)
    found: dict[Mood, float] = {}
    for (mood, _), each in weights.items():
        found[mood] = found.get(mood, 0.0) + sum(each) / math.sqrt(len(each))
    return found


def prevailing(scores: Scores, least: float) -> tuple[Mood, float]:
    """The mood told of most and how sure that is; calm when nothing reaches ``least``."""
    best = max(scores, key=lambda mood: (scores[mood], mood.value), default=Mood.CALM)
    score = scores.get(best, 0.0)
    if score < least:
        return Mood.CALM, 0.4
    return best, round(min(0.9, score / (sum(scores.values()) + 1.0)), 2)
