"""A scene as a whole: its setting carried on from the last, its mood beat by beat, the evidence."""

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.problems import Span
from yanyi.read.draft import Draft
from yanyi.read.language import Language
from yanyi.read.moods import EMOTION_OF, MOOD_OF, Feelings, Felt, prevailing, sums
from yanyi.read.scenery import carried
from yanyi.read.setting import Setting
from yanyi.story.reading import Aspect, Evidence
from yanyi.story.types import Beat
from yanyi.story.vocabulary import VOICED, Emotion, Mood

# How long a beat is at least, and for how many characters one word of a mood is enough.
_BEAT, _BEAT_DENSE = 240, 90
_WIDE, _WIDE_DENSE = 700, 250
_LEAST, _LEAST_SCENE, _MOST_EVIDENCE = 1.4, 2.2, 4
_SPOKEN = 0.5


@dataclass(frozen=True, slots=True)
class Staged:
    """A scene's setting with its mood, its beats, and the words that tell of it."""

    setting: Setting
    beats: tuple[Beat, ...]
    evidence: tuple[Evidence, ...]


@dataclass(slots=True)
class _Stretch:
    """Neighbouring paragraphs: their lines, and what these feel like."""

    drafts: list[Draft]
    feelings: list[Feelings]
    size: int = 0


def stage(
    paragraphs: Sequence[Sequence[Draft]],
    language: Language,
    last: Setting,
    people: Collection[str],
    opening: bool,
) -> Staged:
    """Everything the lines of a scene tell; ``opening`` scenes begin their chapter."""
    told = [draft for lines in paragraphs for draft in lines if _tells(draft)]
    setting = carried(language.setting([draft.text for draft in told], people), last)
    stretches = list(_stretches(paragraphs, language))
    wide = _WIDE if language.spaced else _WIDE_DENSE
    narrated = sums(found for one in stretches for found in _narrated(one))
    size = sum(one.size for one in stretches)
    least = _LEAST_SCENE * math.sqrt(max(1.0, size / (2 * wide)))
    mood, _ = prevailing(narrated, least)
    if mood is Mood.CALM and not narrated:
        mood, _ = prevailing(sums(found for one in stretches for found in one.feelings), least)
    setting = replace(setting, mood=mood)
    evidence = [*_signs(setting, told, opening), *_moods(mood, stretches)]
    return Staged(setting, _beats(stretches, wide), tuple(evidence))


def _tells(draft: Draft) -> bool:
    """Whether a line tells where and when: no talk, no poem, no letter."""
    return not (draft.quoted or draft.verse or draft.document)


def _stretches(paragraphs: Sequence[Sequence[Draft]], language: Language) -> Iterator[_Stretch]:
    """Paragraphs in runs that are long enough to have a mood."""
    least = _BEAT if language.spaced else _BEAT_DENSE
    made = _Stretch([], [])
    for lines in paragraphs:
        for draft in lines:
            made.drafts.append(draft)
            made.feelings.append(_felt(draft, language))
            made.size += draft.end - draft.start
        if made.size >= least:
            yield made
            made = _Stretch([], [])
    if made.drafts:
        yield made


def _felt(draft: Draft, language: Language) -> Feelings:
    """What a line feels like; spoken words count half, the feeling they are said with is added."""
    found = language.feelings(draft.text)
    if not draft.quoted:
        return found
    words = [
        (low, high, Felt(one.mood, one.weight * _SPOKEN, one.word))
        for low, high, one in found.words
    ]
    mood = MOOD_OF.get(draft.emotion)
    if mood is not None:
        words.append((0, len(draft.text), Felt(mood, 1.0, draft.emotion.value)))
    return Feelings(tuple(words))


def _narrated(stretch: _Stretch) -> Iterator[Feelings]:
    for draft, feelings in zip(stretch.drafts, stretch.feelings, strict=True):
        if _tells(draft):
            yield feelings


def _beats(stretches: Sequence[_Stretch], wide: int) -> tuple[Beat, ...]:
    """One beat for neighbouring stretches that feel alike."""
    beats: list[Beat] = []
    for stretch in stretches:
        scores = sums(stretch.feelings)
        least = max(_LEAST, stretch.size / wide)
        mood, sure = prevailing(scores, least)
        emotion = _emotion(stretch, mood, scores.get(mood, 0.0))
        if beats and beats[-1].mood is mood and emotion in {beats[-1].emotion, Emotion.NEUTRAL}:
            continue
        beats.append(Beat(stretch.drafts[0].anchor, mood, emotion, sure))
    return tuple(beats)


def _emotion(stretch: _Stretch, mood: Mood, score: float) -> Emotion:
    """What the people of a stretch mostly feel: by how they speak, else by a strong mood."""
    voiced = Counter(
        draft.emotion
        for draft in stretch.drafts
        if draft.kind in VOICED and draft.emotion is not Emotion.NEUTRAL
    )
    if voiced:
        return max(voiced, key=lambda emotion: voiced[emotion])
    return EMOTION_OF.get(mood, Emotion.NEUTRAL) if score >= 2 * _LEAST else Emotion.NEUTRAL


def _signs(setting: Setting, told: Sequence[Draft], opening: bool) -> Iterator[Evidence]:
    """The words behind what was settled on; the border's words only where there is a border."""
    chosen = {
        Aspect.PLACE: setting.place,
        Aspect.TIME: setting.time.value,
        Aspect.WEATHER: setting.weather.value,
        Aspect.SEASON: setting.season.value,
        Aspect.INSIDE: "" if setting.inside is None else "yes" if setting.inside else "no",
        Aspect.BORDER: "" if opening else "jump",
    }
    count: Counter[Aspect] = Counter()
    for sign in sorted(setting.signs, key=lambda one: -one.weight):
        if sign.value != chosen.get(sign.aspect) or count[sign.aspect] >= _MOST_EVIDENCE:
            continue
        count[sign.aspect] += 1
        sure = round(min(0.9, 0.6 * sign.weight), 2)
        span = _span(told[sign.line], sign.start, sign.end)
        yield Evidence(sign.aspect, sign.value, span, sure)


def _moods(mood: Mood, stretches: Sequence[_Stretch]) -> Iterator[Evidence]:
    """The words that tell most of the scene's mood."""
    found = [
        (felt.weight, draft, low, high)
        for stretch in stretches
        for draft, feelings in zip(stretch.drafts, stretch.feelings, strict=True)
        for low, high, felt in feelings.words
        if felt.mood is mood and _tells(draft)
    ]
    best = sorted(found, key=lambda one: -one[0])[:_MOST_EVIDENCE]
    for weight, draft, low, high in best:
        sure = round(min(0.9, 0.4 * weight), 2)
        yield Evidence(Aspect.MOOD, mood.value, _span(draft, low, high), sure)


def _span(draft: Draft, low: int, high: int) -> Span:
    return draft.flow.span(draft.start + low, draft.start + high)
