import numpy as np
import pytest

from yanyi.music.sound.modal import RATE, edged, levelled, modal, phases, warped
from yanyi.music.sound.plucked import STRINGS, plucked
from yanyi.music.sound.struck import STRUCK

PARTIALS, HEIGHTS = np.array([440.0, 1000.0]), np.array([1.0, 0.5])


def test_every_partial_has_its_pitch_its_height_and_fades_by_60_decibels() -> None:
    sound = modal(PARTIALS, HEIGHTS, np.array([2.0, 0.5]), 2.0, np.zeros(2))
    assert len(sound) == 2 * RATE
    assert sound[0] == pytest.approx(1.5, abs=1e-4)
    first, last = [np.abs(np.fft.rfft(sound[n * RATE // 2 :][: RATE // 2])) for n in (0, 3)]
    assert first[220] > first[500] > 40 * first[300]
    assert 20 * np.log10(first[220] / last[220]) == pytest.approx(45, abs=0.5)
    assert last[500] < 1e-4 * first[500] + 1e-2


def test_what_is_too_high_to_be_heard_is_left_out() -> None:
    high = modal(np.array([23_000.0]), np.ones(1), np.ones(1), 0.1, np.zeros(1))
    assert not high.any()


def test_a_sound_begins_and_ends_at_nothing_and_is_whole_between() -> None:
    whole = np.ones(RATE, np.float32)
    cut = edged(whole, 0.1)
    assert cut[0] == cut[-1] == 0
    assert np.all(cut[RATE // 500 : -RATE // 10] == 1)
    assert np.abs(np.diff(cut)).max() < 0.04
    assert edged(whole[:10], 1.0)[[0, -1]].tolist() == [0, 0]
    assert len(edged(whole[:0], 1.0)) == 0


@pytest.mark.parametrize("name", [*STRUCK, *STRINGS])
@pytest.mark.parametrize("pitch", [40, 64, 81])
def test_no_note_begins_with_a_jump(name: str, pitch: int) -> None:
    chance = np.random.default_rng(5)
    if name in STRUCK:
        sound = STRUCK[name](pitch, 0.6, chance)
    else:
        sound = plucked(STRINGS[name], pitch, 0.6, 0.4, chance)
    steps = np.abs(np.diff(sound, prepend=0.0))
    assert steps[0] < 0.1 * steps[: RATE // 100].max()
    assert abs(sound[-1]) < 1e-4


def test_a_warped_sound_is_read_faster_or_slower() -> None:
    tone = np.sin(2 * np.pi * 500 * np.arange(RATE) / RATE).astype(np.float32)
    higher = warped(tone, np.full(RATE, 1.5))[: RATE // 2]
    assert np.argmax(np.abs(np.fft.rfft(higher))) == 375


def test_notes_are_as_strong_as_they_are_loud() -> None:
    chance = np.random.default_rng(1)
    sound = modal(PARTIALS, HEIGHTS, np.ones(2), 0.5, phases(chance, 2))
    soft, loud = (levelled(sound, one) for one in (0.3, 0.9))
    assert np.abs(loud).max() > 4 * np.abs(soft).max()
    assert np.sqrt(np.mean(loud[: RATE // 10] ** 2)) == pytest.approx(0.25 * 0.9**1.4, rel=1e-3)
