import numpy as np
import pytest

from music.effect.spectrum import levels
from yanyi.media.audio.loudness import clip_loudness, loudness
from yanyi.music.effect.catalogue import USUAL, Ambience, Event, aim, ambience, event
from yanyi.music.sound.modal import RATE

SECONDS = 6.0


def test_every_effect_has_its_usual_level_and_place() -> None:
    assert set(USUAL) == {*Ambience, *Event}
    for usual in USUAL.values():
        assert usual.level < 0
        assert usual.metres > 0
        assert 0 <= usual.width <= 1


def test_no_name_means_two_effects() -> None:
    assert not {one.value for one in Ambience} & {one.value for one in Event}


@pytest.mark.parametrize("name", Ambience)
def test_an_ambience_lasts_as_long_as_asked_and_comes_round(name: Ambience) -> None:
    sound = ambience(name, "seed", SECONDS, 0.6)
    assert sound.dtype == np.float32
    assert len(sound) == int(SECONDS * RATE)
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() < 0.93
    assert abs(float(sound.mean())) < 1e-4
    assert loudness(sound[None], RATE) == pytest.approx(aim(name, 0.6), abs=0.6)
    # over the seam it moves no more than elsewhere, in value and in slope
    steps = np.abs(np.diff(sound))
    assert abs(sound[0] - sound[-1]) <= max(1.2 * np.quantile(steps, 0.9999), 1e-6)
    turned = np.roll(sound, RATE)
    bends = np.abs(np.diff(turned, 2))
    assert bends[RATE - 4 : RATE + 4].max() <= bends.max()
    assert np.array_equal(sound, ambience(name, "seed", SECONDS, 0.6))
    assert not np.array_equal(sound, ambience(name, "other", SECONDS, 0.6))


@pytest.mark.parametrize("name", Event)
@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0])
def test_an_event_is_as_loud_as_its_aim_between_silences(name: Event, strength: float) -> None:
    sound = event(name, "seed", strength)
    assert sound.dtype == np.float32
    assert 0.2 < len(sound) / RATE < 9.0
    assert np.isfinite(sound).all()
    top = float(np.abs(sound).max())
    assert 0.01 < top < 0.97
    assert sound[0] == 0
    assert sound[-1] == 0
    assert levels(sound)[-1] < 0.01 * levels(sound).max()
    assert abs(float(sound.mean())) < 0.002
    heard = clip_loudness(sound[None], RATE)
    assert aim(name, strength) - 1.5 < heard < aim(name, strength) + 0.3


@pytest.mark.parametrize("name", Event)
def test_an_event_is_the_same_for_the_same_seed_alone(name: Event) -> None:
    sound = event(name, "seed")
    assert np.array_equal(sound, event(name, "seed"))
    assert not np.array_equal(sound, event(name, "other"))


@pytest.mark.parametrize("name", [Ambience.RAIN, Ambience.WIND, Event.THUNDER, Event.HOOVES])
def test_a_stronger_one_is_louder(name: Ambience | Event) -> None:
    assert aim(name, 1.0) == aim(name, 0.0) + USUAL[name].span
