import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble, claps, tone
from yanyi.media.audio.gating import SILENCE, together
from yanyi.media.audio.loudness import LoudnessMeter, PeakMeter, loudness, true_peak, true_peaks
from yanyi.media.audio.sound import write_flac


def test_a_tone_of_the_standard_measures_as_the_standard_says() -> None:
    assert loudness(tone(5, 997, -20.0, 48_000)[None], 48_000) == pytest.approx(-23.0, abs=0.05)


def test_it_agrees_with_ffmpeg_on_something_like_speech(tmp_path: Path) -> None:
    sound = np.concatenate([babble(4), np.zeros(48_000, np.float32), 0.2 * babble(3)])
    write_flac(tmp_path / "a.flac", sound)
    command = ["ffmpeg", "-nostats", "-i", str(tmp_path / "a.flac")]
    done = subprocess.run(
        [*command, "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True
    )
    found = re.findall(r"I:\s+(-?[\d.]+) LUFS", done.stderr)
    peaks = re.findall(r"Peak:\s+(-?[\d.]+) dBFS", done.stderr)
    assert loudness(sound[None]) == pytest.approx(float(found[-1]), abs=0.15)
    assert true_peak([sound[None]]) == pytest.approx(float(peaks[-1]), abs=0.3)


def test_pieces_measure_as_the_whole_does() -> None:
    sound = babble(6)[None]
    meter = LoudnessMeter()
    for at in range(0, sound.shape[1], 1024):
        meter.add(sound[:, at : at + 1024])
    assert meter.loudness() == pytest.approx(loudness(sound), abs=0.001)


def test_spreads_of_chapters_go_together_through_json() -> None:
    halves = [babble(5)[None], 0.5 * babble(5)[None]]
    spreads = []
    for half in halves:
        meter = LoudnessMeter()
        meter.add(half)
        spreads.append(json.loads(json.dumps(meter.spread())))
    whole = loudness(np.concatenate(halves, axis=1))
    assert together(spreads) == pytest.approx(whole, abs=0.15)


def test_silence_and_nothing_have_no_loudness() -> None:
    assert loudness(np.zeros((1, 48_000), np.float32)) == SILENCE
    assert loudness(np.zeros((1, 0), np.float32)) == SILENCE
    assert true_peak([]) == SILENCE


def test_a_peak_between_samples_is_seen() -> None:
    # A quarter of the rate, shifted by an eighth of a turn: no sample is higher than 0.707.
    sound = np.sin(np.pi / 2 * np.arange(2000) + np.pi / 4).astype(np.float32)
    assert np.abs(sound).max() < 0.71
    assert true_peak([sound[None, :1000], sound[None, 1000:]]) == pytest.approx(0.0, abs=0.2)


def test_heights_above_a_bound_are_all_found() -> None:
    sound = np.stack([2 * babble(4), -3 * babble(4)[::-1]])
    every = true_peaks(sound)
    some = true_peaks(sound, 0.5)
    high = every > 0.5
    assert high.any()
    assert np.array_equal(some[high], every[high])
    assert (some[~high] <= 0.5).all()


@pytest.mark.parametrize("step", [50, 1000, 7001, 10**6])
def test_a_peak_between_samples_is_found_whatever_the_pieces(step: int) -> None:
    sound = claps(3)[None]
    spectrum = np.fft.rfft(sound[0].astype(np.float64))
    curve = np.fft.irfft(spectrum, 16 * sound.shape[1]) * 16
    meter = PeakMeter()
    for at in range(0, sound.shape[1], step):
        meter.add(sound[:, at : at + step])
    true = 20 * np.log10(np.abs(curve).max())
    assert meter.peak() == pytest.approx(true, abs=1.2)  # of noise cut off at full scale
    assert meter.peak() == pytest.approx(true_peak([sound]), abs=0.01)
