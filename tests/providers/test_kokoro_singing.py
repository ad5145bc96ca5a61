"""A line sung by the real model: on its notes, in time, without a click."""

from dataclasses import replace

import numpy as np
import pytest

from music_yin import pitches
from yanyi.board.types import Voice
from yanyi.media.audio.length import RATE
from yanyi.media.audio.loudness import clip_loudness, true_peak
from yanyi.media.audio.sound import Samples
from yanyi.models.asks import Sing
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.providers.kokoro_singing import song


def asked(
    text: str, voice: str, notes: tuple[tuple[str, float, float], ...], low: float, **more: object
) -> Sing:
    """A line from syllables, their beats and how high each is over the lowest."""
    at, found = LEAD, []
    for part, seconds, pitch in notes:
        bare = part.removesuffix("-")
        note = SungNote(seconds, low + pitch)
        found.append(Syllable(bare, round(at, 4), (note,), not part.endswith("-")))
        at += seconds
    language = "zh" if voice.startswith("z") else "en"
    return Sing(text, language, Voice(voice), tuple(found), **more)  # type: ignore[arg-type]


SNOW = (("雪", 0.6, 0.0), ("落", 0.6, 2.0), ("无", 0.6, 4.0), ("声", 1.2, 2.0))
HOME = (("Car-", 0.5, 4.0), ("ry", 0.5, 2.0), ("me", 0.5, 0.0), ("home", 1.2, 2.0))


def in_tune(ask: Sing, samples: Samples) -> float:
    """The part of the voiced frames inside notes that are within 30 cents of them."""
    at, hertz, unlike = pitches(samples)
    right = total = 0
    for one in ask.syllables:
        inside = (at > one.start + 0.05) & (at < one.end - 0.15) & (unlike < 0.2)
        cents = 1200 * np.log2(hertz[inside] / 440) + 6900 - 100 * one.notes[0].pitch
        right, total = right + int((np.abs(cents) <= 30).sum()), total + int(inside.sum())
    assert total > 60
    return right / total


@pytest.mark.parametrize(
    "ask",
    [
        asked("雪落无声", "zf_xiaoxiao", SNOW, 57.0),
        asked("Carry me home", "am_michael", HOME, 45.0),
        asked("Carry me home", "am_boone", HOME, 43.0),  # a voice that is bent
    ],
    ids=["zh", "en", "bent"],
)
def test_a_line_is_sung_on_its_notes_and_in_time(ask: Sing) -> None:
    made, marks = song(ask)
    assert in_tune(ask, made) > 0.9
    assert len(made) / RATE == pytest.approx(ask.syllables[-1].end + 0.25, abs=0.01)
    for mark, one in zip(marks, ask.syllables, strict=True):
        assert mark.start == pytest.approx(one.start, abs=0.03)
        assert mark.end == pytest.approx(one.end, abs=0.2)
        assert ask.text[mark.at : mark.until] == one.text
    assert clip_loudness(made[None]) == pytest.approx(-19, abs=0.5)
    assert true_peak([made[None]]) < -3
    assert abs(made[0]) < 1e-3
    assert abs(made[-1]) < 1e-3


def test_it_is_the_same_every_time_and_another_take_is_another() -> None:
    ask = asked("雪落", "zm_yunxi", SNOW[:2], 50.0)
    made, marks = song(ask)
    again, _ = song(ask)
    other, others = song(replace(ask, take=1))
    assert np.array_equal(made, again)
    assert not np.array_equal(made, other)
    assert marks == others


def test_a_long_rest_is_quiet_and_what_comes_after_it_is_sung() -> None:
    first = Syllable("雪", LEAD, (SungNote(0.5, 57.0),))
    second = Syllable("落", LEAD + 2.5, (SungNote(0.8, 57.0),))
    made, marks = song(Sing("雪，落", "zh", Voice("zf_xiaoxiao"), (first, second)))
    rest = made[int((LEAD + 0.8) * RATE) : int((LEAD + 2.0) * RATE)]
    assert np.sqrt((rest**2).mean()) < 0.003
    sung = made[int((LEAD + 2.6) * RATE) : int((LEAD + 3.2) * RATE)]
    assert np.sqrt((sung**2).mean()) > 0.03
    assert marks[1].start == pytest.approx(LEAD + 2.5, abs=0.03)


def test_there_is_a_breath_at_a_stop() -> None:
    notes = (("雪", 0.6, 0.0), ("落", 0.6, 0.0))
    _, plain = song(asked("雪落", "zf_xiaoxiao", notes, 57.0))
    _, parted = song(asked("雪，落", "zf_xiaoxiao", notes, 57.0))
    assert plain[0].end - parted[0].end > 0.05
    assert parted[1].start == plain[1].start


def test_a_loud_note_is_louder() -> None:
    ask = asked("雪落", "zf_xiaoxiao", SNOW[:2], 57.0)
    first, second = ask.syllables
    stressed = replace(second, notes=(replace(second.notes[0], loud=1.0),))

    def level(one: Sing) -> float:
        made, _ = song(one)
        cut = [made[int((s.start + 0.1) * RATE) : int((s.end - 0.2) * RATE)] for s in one.syllables]
        return float(np.sqrt((cut[1] ** 2).mean() / (cut[0] ** 2).mean()))

    assert level(replace(ask, syllables=(first, stressed))) > 1.15 * level(ask)


def test_nothing_to_sing_is_a_short_silence() -> None:
    made, marks = song(Sing("", "zh", Voice("zf_xiaoxiao"), ()))
    assert not made.any()
    assert marks == ()


def test_many_words_are_sung_in_parts() -> None:
    notes = tuple((word, 0.24, float(n % 5)) for n, word in enumerate(["strength"] * 90))
    ask = asked(" ".join(["strength"] * 90), "af_heart", notes, 52.0)
    made, marks = song(ask)
    assert len(marks) == 90
    assert (
        max(abs(mark.start - one.start) for mark, one in zip(marks, ask.syllables, strict=True))
        < 0.05
    )
    assert len(made) / RATE > ask.syllables[-1].end


def test_the_authors_reading_of_a_word_is_heard() -> None:
    written = asked("仇", "zf_xiaoxiao", (("仇", 0.5, 0.0),), 57.0)
    respelled = song(replace(written, say=(("仇", "求"),)))[0]
    meant = song(asked("求", "zf_xiaoxiao", (("求", 0.5, 0.0),), 57.0))[0]
    assert np.array_equal(respelled, meant)
    assert not np.array_equal(respelled, song(written)[0])
