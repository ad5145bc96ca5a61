from itertools import combinations

import pytest

from yanyi.models.timbre import apart
from yanyi.providers.kokoro_catalogue import PITCHES, catalogue, voices
from yanyi.providers.kokoro_styles import LONGEST, style
from yanyi.providers.kokoro_voices import sketch
from yanyi.story.vocabulary import Age, Gender, Tone

FLOOR = 1.8
OLD = (
    "zf_xiaoxiao",
    "zm_yunxi",
    "zf_xiaobei",
    "zm_yunyang",
    "zf_xiaoyi",
    "zm_yunxia",
    "zf_xiaoni",
    "zm_yunjian",
    "af_heart",
    "am_michael",
    "bf_emma",
    "am_fenrir",
    "af_bella",
    "am_puck",
    "af_sarah",
    "bm_george",
    "bm_fable",
)
CAST = {
    language: [one for one in voices() if one.language == language and not one.spare]
    for language in ("zh", "en")
}


@pytest.mark.parametrize("language", CAST)
def test_there_is_a_voice_for_everybody(language: str) -> None:
    cast = CAST[language]
    assert len(cast) >= 24
    for gender in (Gender.FEMALE, Gender.MALE):
        for age in (Age.CHILD, Age.YOUNG, Age.ADULT, Age.OLD):
            assert sum(one.gender is gender and one.age is age for one in cast) >= 2
        assert {tone for one in cast if one.gender is gender for tone in one.tones} == set(Tone)
    assert cast[0].age is Age.ADULT


@pytest.mark.parametrize("language", CAST)
def test_voices_that_are_cast_are_clearly_different(language: str) -> None:
    for one, other in combinations(CAST[language], 2):
        assert one.timbre is not None
        assert other.timbre is not None
        assert apart(one.timbre, other.timbre) >= FLOOR, (one.name, other.name)


def test_every_voice_was_measured_and_can_be_spoken() -> None:
    for name, one in catalogue().items():
        assert one.offer.timbre is not None
        assert len(one.offer.timbre.spectrum) == 24
        made = sketch(name)
        assert style(made, 20).shape == (1, 256)
        assert style(made, 600, take=2).shape == (1, 256)
    assert LONGEST == 510


def test_the_first_voices_sound_as_they_always_did() -> None:
    for name in OLD:
        made = sketch(name)
        assert name in catalogue()
        assert made.sounds == made.moves == ((name, 1.0),)
        assert (made.pitch, made.pace) == (1.0, 1.0)


def test_a_base_voice_by_its_own_name_is_never_another() -> None:
    assert all(catalogue()[name].recipe == name for name in PITCHES if name in catalogue())
