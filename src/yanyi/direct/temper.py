"""What a person's face and hands come back to: the temper the author gives, else one by seed."""

from dataclasses import dataclass

from yanyi.board.types import Look
from yanyi.board.vocabulary import Pose
from yanyi.direct.lexicon.lexicon import Lexicon, of
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Emotion


@dataclass(frozen=True, slots=True)
class Temper:
    """A usual face, the gestures of talk (for few words, some, many), and how one listens."""

    emotion: Emotion = Emotion.NEUTRAL
    talks: tuple[Pose, Pose, Pose] = (Pose.TALK, Pose.TALK, Pose.TALK)
    listens: Pose = Pose.STAND


_CHEERFUL = Temper(Emotion.HAPPY, (Pose.STAND, Pose.TALK, Pose.SHRUG), Pose.HANDS_ON_HIPS)
_EAGER = Temper(Emotion.CURIOUS, (Pose.TALK, Pose.REACH, Pose.TALK), Pose.STAND)
_GENTLE = Temper(Emotion.TENDER, (Pose.STAND, Pose.TALK, Pose.HAND_TO_CHEST), Pose.HANDS_TOGETHER)
_STERN = Temper(Emotion.DETERMINED, (Pose.STAND, Pose.TALK, Pose.POINT), Pose.CROSS_ARMS)
_LOFTY = Temper(Emotion.PROUD, (Pose.STAND, Pose.HANDS_ON_HIPS, Pose.TALK), Pose.HANDS_BEHIND)
_THINKING = Temper(Emotion.CURIOUS, (Pose.HAND_TO_CHIN, Pose.TALK, Pose.SHRUG), Pose.HAND_TO_CHIN)
_ANXIOUS = Temper(
    Emotion.WORRIED, (Pose.HANDS_TOGETHER, Pose.TALK, Pose.SHRUG), Pose.HANDS_TOGETHER
)
_WEARY = Temper(Emotion.TIRED, (Pose.TALK, Pose.TALK, Pose.HAND_TO_CHEST), Pose.STAND)
_CALM = Temper()

_BY_EMOTION = {
    Emotion.HAPPY: _CHEERFUL,
    Emotion.AMUSED: _CHEERFUL,
    Emotion.CURIOUS: _THINKING,
    Emotion.TENDER: _GENTLE,
    Emotion.DETERMINED: _STERN,
    Emotion.ANGRY: _STERN,
    Emotion.PROUD: _LOFTY,
    Emotion.DISGUSTED: _LOFTY,
    Emotion.WORRIED: _ANXIOUS,
    Emotion.AFRAID: _ANXIOUS,
    Emotion.ASHAMED: _ANXIOUS,
    Emotion.SAD: _WEARY,
    Emotion.TIRED: _WEARY,
}
_BY_AGE = {
    Age.CHILD: (_EAGER, _CHEERFUL, _EAGER),
    Age.YOUNG: (_CHEERFUL, _THINKING, _STERN, _CALM, _GENTLE),
    Age.ADULT: (_CALM, _STERN, _GENTLE, _THINKING, _LOFTY),
    Age.OLD: (_GENTLE, _LOFTY, _CALM, _THINKING),
}


def temper_of(look: Look, character: Character | None, lexicon: Lexicon) -> Temper:
    """The temper of a person: from the author's word for it, else by age and the look's seed."""
    told = of(lexicon.scan(character.temper), Emotion) if character else []
    if told:
        return _BY_EMOTION.get(told[0], _CALM)
    kinds = _BY_AGE.get(look.age, _BY_AGE[Age.ADULT])
    return kinds[look.seed // 11 % len(kinds)]
