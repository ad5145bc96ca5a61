import numpy as np
import pytest

from yanyi.media.audio.sound import Samples
from yanyi.music.instrument import instrument, instruments
from yanyi.music.note import Note
from yanyi.music.piece import Part
from yanyi.music.pitch import hertz
from yanyi.music.sound.hall import in_hall
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.stem import stem
from yanyi.music.sound.sustained import PIPES
from yanyi.music.tempo import Tempo

SLOW = (Tempo(0, 60),)
UNTUNED = {"gong", "woodblock", "drum", "kit", "timpani"}
TONAL = sorted(set(instruments()) - UNTUNED)


def played(name: str, pitch: int, beats: float = 1.5) -> Samples:
    return stem(Part(name, (Note(0, int(480 * beats), pitch),)), SLOW, "seed")


def heard(samples: Samples, near: float) -> float:
    """The base of a sound in Hz: where the comb of its partials fits best, near a guess."""
    middle = samples[int(0.15 * RATE) : int(1.2 * RATE)]
    size = 1 << 19
    power = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), size))
    bins = RATE / size
    guesses = near * 2 ** (np.linspace(-50, 50, 401) / 1200)
    fit = [sum(power[round(k * guess / bins)] / k for k in (1, 2, 3)) for guess in guesses]
    return float(guesses[int(np.argmax(fit))])


@pytest.mark.parametrize("name", TONAL)
def test_notes_are_in_tune_from_low_to_high(name: str) -> None:
    low, high = instrument(name).best
    shaken = PIPES[name].vibrato if name in PIPES else 0.0
    for pitch in (low, (low + high) // 2, high):
        cents = 1200 * np.log2(heard(played(name, pitch), hertz(pitch)) / hertz(pitch))
        assert abs(cents) < 20 + 50 * shaken, (name, pitch, cents)


@pytest.mark.parametrize("name", sorted(instruments()))
def test_sounds_begin_and_end_in_quiet(name: str) -> None:
    low, high = instrument(name).best
    for pitch in (low, high):
        sound = played(name, pitch)
        assert np.isfinite(sound).all()
        top = float(np.abs(sound).max())
        assert 0.02 < top < 2.0
        assert float(np.abs(sound[-24:]).max()) < 0.01 * top
        assert abs(float(sound.mean())) < 0.01 * top


def test_louder_notes_are_louder_and_brighter() -> None:
    for name in ("pipa", "erhu", "dizi"):
        soft, loud = (
            stem(Part(name, (Note(0, 480, 67, force),)), SLOW, "s") for force in (0.3, 0.9)
        )
        assert np.sqrt(np.mean(loud**2)) > 1.5 * np.sqrt(np.mean(soft**2))

        def bright(sound: Samples) -> float:
            power = np.abs(np.fft.rfft(sound)) ** 2
            return float((power * np.arange(len(power))).sum() / power.sum() / len(power))

        assert bright(loud) > bright(soft)


def test_a_changed_note_leaves_the_others_as_they_were() -> None:
    one = Part("guzheng", (Note(0, 240, 62), Note(2400, 240, 69)))
    other = Part("guzheng", (Note(0, 240, 64), Note(2400, 240, 69)))
    first, second = (stem(part, SLOW, "seed") for part in (one, other))
    at = 5 * RATE
    assert np.array_equal(first[at:], second[at:])
    assert np.array_equal(first, stem(one, SLOW, "seed"))


def test_a_hall_answers_on_both_sides_and_fades() -> None:
    clap = np.zeros((2, 100), np.float32)
    clap[:, 0] = 1.0
    sound = in_hall(clap)
    assert sound.shape == (2, 100 + int(1.8 * RATE))
    early, late = (np.sqrt(np.mean(sound[:, a : a + 9600] ** 2)) for a in (2400, 72_000))
    assert late < 0.05 * early
    assert not np.array_equal(sound[0], sound[1])
