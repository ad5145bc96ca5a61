"""What each person on stage feels in a beat, and how strongly it shows."""

from collections.abc import Mapping, Sequence

from yanyi.board.vocabulary import Rhythm
from yanyi.direct.beats import Beat
from yanyi.direct.blocking import Presence
from yanyi.direct.deeds import Deed
from yanyi.direct.script import weight
from yanyi.direct.temper import Temper
from yanyi.story.types import Line, Spoken, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner, Mood
from yanyi.story.walk import speaker_of, words_of

Feeling = tuple[Emotion, float]

_CALM = Temper()
_BY_MANNER = {
    Manner.ASK: (Emotion.CURIOUS, 0.4),
    Manner.SOB: (Emotion.SAD, 0.9),
    Manner.LAUGH: (Emotion.AMUSED, 0.8),
    Manner.SHOUT: (Emotion.SURPRISED, 0.8),
    Manner.WHISPER: (Emotion.WORRIED, 0.4),
    Manner.HURRIED: (Emotion.WORRIED, 0.6),
}
_REACTIONS = {
    Emotion.ANGRY: Emotion.WORRIED,
    Emotion.AFRAID: Emotion.WORRIED,
    Emotion.SAD: Emotion.WORRIED,
    Emotion.HAPPY: Emotion.HAPPY,
    Emotion.AMUSED: Emotion.AMUSED,
    Emotion.TENDER: Emotion.TENDER,
    Emotion.SURPRISED: Emotion.CURIOUS,
    Emotion.CURIOUS: Emotion.CURIOUS,
    Emotion.DETERMINED: Emotion.WORRIED,
}
_HELD = {Rhythm.TURN: (Emotion.SURPRISED, 0.6), Rhythm.SILENCE: (Emotion.CURIOUS, 0.5)}
_MOODS = {
    Mood.TENSE: Emotion.WORRIED,
    Mood.FEARFUL: Emotion.AFRAID,
    Mood.MYSTERIOUS: Emotion.CURIOUS,
    Mood.JOYFUL: Emotion.HAPPY,
    Mood.COMIC: Emotion.AMUSED,
    Mood.TENDER: Emotion.TENDER,
    Mood.MELANCHOLY: Emotion.SAD,
    Mood.ANGRY: Emotion.ANGRY,
    Mood.EPIC: Emotion.DETERMINED,
}
_CRIES = {
    Mood.TENSE: Emotion.AFRAID,
    Mood.FEARFUL: Emotion.AFRAID,
    Mood.JOYFUL: Emotion.HAPPY,
    Mood.COMIC: Emotion.AMUSED,
    Mood.ANGRY: Emotion.ANGRY,
    Mood.EPIC: Emotion.DETERMINED,
}
_LOUD, _STRONG, _TOLD = 0.9, 0.8, 0.7
_CRY, _FORM, _USUAL = 0.6, 0.5, 0.45
_SOME = 14.0


def feelings(
    beat: Beat,
    presence: Presence,
    roles: Sequence[str],
    rhythm: Rhythm,
    mood: Mood,
    tempers: Mapping[str, Temper],
) -> dict[str, Feeling]:
    """What everyone of ``roles`` feels: their own feeling, else the answer to the speaker's."""
    own = {
        role: _feeling(role, beat, presence.deeds, mood, tempers.get(role, _CALM)) for role in roles
    }
    lead = next((one for one in beat.speakers if one in own), presence.focus)
    shown = {}
    for role, (emotion, intensity) in own.items():
        aside = role not in beat.speakers and role != lead and lead in own
        if emotion is Emotion.NEUTRAL and aside and own[lead][1] >= _FORM:
            emotion, intensity = _reaction(*own[lead])
        if emotion is Emotion.NEUTRAL and role not in beat.speakers:
            temper = tempers.get(role, _CALM)
            emotion, intensity = _undertone(role, presence, rhythm, mood, temper)
        shown[role] = (emotion, intensity)
    return shown


def strength(beat: Beat, presence: Presence) -> float:
    """How strongly the strongest feeling of a beat is felt."""
    roles = presence.active or ((presence.focus,) if presence.focus else ())
    return max(
        (_feeling(role, beat, presence.deeds, Mood.CALM, _CALM)[1] for role in roles), default=0.0
    )


def _feeling(role: str, beat: Beat, deeds: Sequence[Deed], mood: Mood, temper: Temper) -> Feeling:
    told = [deed.what for deed in deeds if deed.role == role and isinstance(deed.what, Emotion)]
    said = [
        _said(line, told[-1] if told else Emotion.NEUTRAL, mood, temper)
        for line in beat.lines
        if speaker_of(line) == role
    ]
    silent = (told[-1], _TOLD) if told else (Emotion.NEUTRAL, 0.4)
    return max(said, key=lambda one: one[1], default=silent)


def _said(line: Line, told: Emotion, mood: Mood, temper: Temper) -> Feeling:
    """The line's own feeling; else the one told of the speaker; else what the manner betrays."""
    emotion, intensity = told, 0.4 if told is Emotion.NEUTRAL else _TOLD
    if isinstance(line, Spoken | Thought | Sung) and line.emotion is not Emotion.NEUTRAL:
        emotion, intensity = line.emotion, _TOLD
    if isinstance(line, Spoken) and line.manner in _BY_MANNER:
        by_manner, least = _BY_MANNER[line.manner]
        emotion = by_manner if emotion is Emotion.NEUTRAL else emotion
        intensity = max(intensity, least)
    if emotion is Emotion.NEUTRAL:
        emotion, intensity = _by_form(words_of(line), mood, temper)
    if loud(line):
        intensity = max(intensity, _LOUD)
    return emotion, intensity


def _by_form(words: str, mood: Mood, temper: Temper) -> Feeling:
    """What the form of a speech betrays: a cry, a question, a voice that trails off."""
    if exclaimed(words):
        return _CRIES.get(mood, Emotion.SURPRISED), _CRY
    if asks(words):
        return Emotion.CURIOUS, _FORM
    if _bare(words).endswith(("…", "...", "—")):
        return Emotion.WORRIED, _FORM
    usual = temper.emotion if weight(words) >= _SOME else Emotion.NEUTRAL
    return _MOODS.get(mood, usual), _USUAL


def _bare(words: str) -> str:
    """Words without the quotation marks and spaces at their end."""
    return words.rstrip(" \n\t”’\"'」』")


def exclaimed(words: str) -> bool:
    """Whether words end in a mark of exclamation."""
    return _bare(words).rstrip("—… ").endswith(("!", "！"))


def asks(words: str) -> bool:
    """Whether words end in a question mark."""
    return _bare(words).endswith(("?", "？"))


def loud(line: Line) -> bool:
    """Whether a line is cried out."""
    if not isinstance(line, Spoken):
        return False
    return line.manner is Manner.SHOUT or words_of(line).count("!") + words_of(line).count("！") > 1


def _undertone(
    role: str, presence: Presence, rhythm: Rhythm, mood: Mood, temper: Temper
) -> Feeling:
    """What a face shows when nothing is said of it: what has just happened, the mood, or itself."""
    if role == presence.listener and not presence.active and rhythm in _HELD:
        return _HELD[rhythm]
    if mood in _MOODS:
        return _MOODS[mood], 0.4
    return (temper.emotion if presence.active else Emotion.NEUTRAL), 0.4


def _reaction(emotion: Emotion, intensity: float) -> Feeling:
    """What is felt at the sight of another's feeling, more mildly."""
    answer = _REACTIONS.get(emotion, Emotion.NEUTRAL)
    return answer, 0.55 if intensity >= _STRONG and answer is not Emotion.NEUTRAL else 0.45
