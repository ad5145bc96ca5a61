import pytest

from yanyi.problems import ProviderError
from yanyi.providers.hibari_voices import THROATS, throat
from yanyi.story.vocabulary import Age, Gender


def test_a_throat_is_found_by_its_name() -> None:
    assert throat("heart").pitch == throat("heart").size == 1
    assert throat("heart-man").pitch < 1
    with pytest.raises(ProviderError, match="Known voices: heart"):
        throat("emma")


def test_she_can_be_man_woman_and_child() -> None:
    assert {one.offer.gender for one in THROATS} == {Gender.FEMALE, Gender.MALE}
    assert {Age.CHILD, Age.ADULT, Age.OLD} <= {one.offer.age for one in THROATS}
    assert len({one.offer.name for one in THROATS}) == len(THROATS)
