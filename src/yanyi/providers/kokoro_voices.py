"""The voices of Kokoro that ship with us: who they sound like."""

from yanyi.models.provider import VoiceOffer
from yanyi.problems import Problem, ProviderError
from yanyi.story.vocabulary import Age, Gender

F, M = Gender.FEMALE, Gender.MALE
VOICES = (
    VoiceOffer("zf_xiaoxiao", "zh", F, Age.ADULT),
    VoiceOffer("zm_yunxi", "zh", M, Age.YOUNG),
    VoiceOffer("zf_xiaobei", "zh", F, Age.YOUNG),
    VoiceOffer("zm_yunyang", "zh", M, Age.ADULT),
    VoiceOffer("zf_xiaoyi", "zh", F, Age.CHILD),
    VoiceOffer("zm_yunxia", "zh", M, Age.CHILD),
    VoiceOffer("zf_xiaoni", "zh", F, Age.ADULT),
    VoiceOffer("zm_yunjian", "zh", M, Age.OLD),
    VoiceOffer("af_heart", "en", F, Age.ADULT),
    VoiceOffer("am_michael", "en", M, Age.ADULT),
    VoiceOffer("bf_emma", "en", F, Age.ADULT),
    VoiceOffer("am_fenrir", "en", M, Age.ADULT),
    VoiceOffer("af_bella", "en", F, Age.YOUNG),
    VoiceOffer("am_puck", "en", M, Age.YOUNG),
    VoiceOffer("af_sarah", "en", F, Age.ADULT),
    VoiceOffer("bm_george", "en", M, Age.OLD),
    VoiceOffer("bm_fable", "en", M, Age.ADULT),
)
"""The best of each kind first."""

_NAMES = frozenset(voice.name for voice in VOICES)


def blend(name: str) -> tuple[tuple[str, float], ...]:
    """The parts of a voice name: ``a`` is one voice, ``a+b:0.4`` has four tenths of b."""
    first, plus, second = name.partition("+")
    if not plus:
        return ((_checked(first), 1.0),)
    second, colon, share = second.partition(":")
    try:
        amount = float(share) if colon else 0.5
    except ValueError:
        amount = -1.0
    if not 0 <= amount <= 1:
        raise ProviderError(
            Problem(f"{name!r} is no blend of voices", hint="Write it as af_heart+af_bella:0.4.")
        )
    return ((_checked(first), 1 - amount), (_checked(second), amount))


def british(name: str) -> bool:
    """Whether the voice speaks British English."""
    return name.startswith("b")


def _checked(name: str) -> str:
    if name not in _NAMES:
        hint = f"Known voices: {', '.join(sorted(_NAMES))}."
        raise ProviderError(Problem(f"there is no voice {name!r}", hint=hint))
    return name
