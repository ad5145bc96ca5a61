"""How a line is put together, tried on a reader who hums instead of speaking."""

import numpy as np
import pytest

from yanyi.aloud.phrases import phrases
from yanyi.board.types import Voice
from yanyi.media.audio.loudness import clip_loudness, true_peak
from yanyi.media.audio.reference import speech_loudness
from yanyi.media.audio.shape import spoken_level
from yanyi.media.audio.sound import Samples
from yanyi.models.asks import Speech
from yanyi.providers.kokoro_speech import Reader, recited, speech
from yanyi.story.vocabulary import Emotion, Manner

LONG = (
    "他沿着河岸走了很久，雪一直下个不停，远处的灯火一盏一盏地灭了，只剩下渡口那一盏还亮着，"
    "他想起小时候，父亲也是这样，一个人提着灯，在雪里走了整整一夜，谁也没有等到。"
)


class Hummer:
    """Hums 0.01 s a sound, every phrase louder or softer than the one before."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float, int]] = []

    def speak(self, sounds: str, speed: float, take: int) -> Samples:
        self.asked.append((sounds, speed, take))
        level = (0.05, 0.08)[len(self.asked) % 2]
        at = np.arange(int(len(sounds) * 240 / speed)) / 24_000
        hum = np.sum([np.sin(2 * np.pi * 180 * n * at) / n for n in range(1, 9)], axis=0)
        return np.pad((level * hum).astype(np.float32), 4800)


def hummed(text: str, **said: object) -> tuple[Samples, Hummer]:
    hummer = Hummer()
    ask = Speech(text, "zh", Voice("any"), **said)  # type: ignore[arg-type]
    return recited(ask, Reader(hummer.speak)), hummer


def quiet(samples: Samples) -> list[float]:
    """The seconds of every silence inside a line."""
    silent = np.abs(samples) < 1e-4
    edges = np.flatnonzero(np.diff(np.concatenate([[0], silent.view(np.int8), [0]])))
    runs = edges.reshape(-1, 2)
    inner = [(a, b) for a, b in runs if a > 0 and b < len(samples)]
    return [(b - a) / 24_000 for a, b in inner if b - a > 1200]


def test_a_line_in_one_breath_is_asked_for_once() -> None:
    made, hummer = hummed("雪停了。")
    assert len(hummer.asked) == 1
    assert clip_loudness(made[None]) == pytest.approx(-19, abs=0.3)


def test_parts_are_as_loud_as_one_another_and_no_join_clicks() -> None:
    made, hummer = hummed(LONG)
    assert len(hummer.asked) == 2
    (pause,) = quiet(made)
    assert 0.1 < pause < 0.2
    half = len(made) // 2
    assert abs(spoken_level(made[:half]) - spoken_level(made[half:])) < 1.0
    steps = np.abs(np.diff(made))
    seams = np.flatnonzero(np.abs(made) < 1e-4)
    inside = float(np.percentile(steps, 99.9))
    assert steps[seams.clip(max=len(steps) - 1)].max() < inside


def test_the_ends_are_soft_and_the_quiet_around_is_kept() -> None:
    made, _ = hummed(LONG)
    assert abs(made[0]) < 1e-4
    assert abs(made[-1]) < 1e-4
    loud = np.flatnonzero(np.abs(made) > 0.01)
    assert loud[0] / 24_000 == pytest.approx(0.06, abs=0.02)
    assert (len(made) - loud[-1]) / 24_000 == pytest.approx(0.10, abs=0.02)


def test_the_pitch_is_bent_and_the_pace_is_not() -> None:
    plain, hummer = hummed("雪停了，我们走吧。")
    higher = recited(
        Speech("雪停了，我们走吧。", "zh", Voice("any", pitch=1.1)), Reader(hummer.speak)
    )
    assert hummer.asked[-1][1] == pytest.approx(1 / 1.1)
    assert len(higher) == pytest.approx(len(plain), rel=0.03)


@pytest.mark.parametrize("manner", Manner)
def test_every_manner_has_its_loudness_and_never_clips(manner: Manner) -> None:
    made, _ = hummed(LONG, manner=manner, emotion=Emotion.ANGRY)
    assert clip_loudness(made[None]) == pytest.approx(speech_loudness(manner), abs=0.7)
    assert true_peak([made[None]]) < -3
    assert np.isfinite(made).all()


def test_a_sob_is_broken_and_a_hurried_line_is_not_held_up() -> None:
    plain, sob, hurried = (
        quiet(hummed(LONG, manner=manner)[0])
        for manner in (Manner.PLAIN, Manner.SOB, Manner.HURRIED)
    )
    assert len(sob) > len(plain) == len(hurried)
    assert max(sob) > max(plain) > max(hurried)


def test_a_drunk_hurries_and_tarries() -> None:
    _, hummer = hummed(LONG, manner=Manner.DRUNK)
    speeds = [speed for _, speed, _ in hummer.asked]
    assert max(speeds) > 1.15 * min(speeds)


def test_another_take_is_asked_for_at_another_pace() -> None:
    asked = [hummed("雪停了。", take=take)[1].asked[0] for take in range(3)]
    assert [take for *_, take in asked] == [0, 1, 2]
    assert len({speed for _, speed, _ in asked}) == 3


def test_a_line_without_a_word_is_quiet() -> None:
    made, hummer = hummed("……")
    assert not hummer.asked
    assert not made.any()


def test_the_model_keeps_its_loudness_across_a_join() -> None:
    made = speech(Speech(LONG, "zh", Voice("zm_yunyang")))
    assert len(phrases(LONG, "zh")) == 2
    half = len(made) // 2
    assert abs(spoken_level(made[:half]) - spoken_level(made[half:])) < 3
