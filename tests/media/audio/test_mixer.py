import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble, tone
from yanyi.media.audio.curve import ducked
from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.mixer import Placed, master, mix
from yanyi.media.audio.sound import Samples, write_flac


def all_of(clips: list[Placed], length: int, channels: int = 1) -> Samples:
    return np.concatenate(list(mix(clips, length, channels=channels)), axis=1)


@pytest.fixture
def click(tmp_path: Path) -> Path:
    sound = np.zeros(3000, np.float32)
    sound[0] = 0.5
    write_flac(tmp_path / "click.flac", sound)
    return tmp_path / "click.flac"


def test_clips_lie_where_they_are_put_to_the_sample(click: Path) -> None:
    starts = [0, 777, 32_767, 32_768, 70_001]
    out = all_of([Placed(click, start) for start in starts], 80_000)
    assert out.shape == (1, 80_000)
    assert np.flatnonzero(out[0] > 0.3).tolist() == starts


def test_gain_is_in_decibels_and_clips_add_up(click: Path) -> None:
    out = all_of([Placed(click, 10, gain=-6.0206), Placed(click, 10)], 100)
    assert out[0, 10] == pytest.approx(0.75, abs=0.001)


def test_a_clip_that_starts_before_the_beginning_is_cut(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.linspace(0, 0.5, 1000, dtype=np.float32))
    out = all_of([Placed(tmp_path / "a.flac", -500)], 2000)
    assert out[0, 0] == pytest.approx(0.25, abs=0.002)
    assert not out[0, 500:].any()


def test_a_clip_on_the_left_is_not_heard_on_the_right(click: Path) -> None:
    out = all_of([Placed(click, 5, pan=-1.0)], 100, channels=2)
    assert out[0, 5] > 0.4
    assert out[1, 5] == pytest.approx(0, abs=1e-6)


def test_the_end_of_the_mix_is_the_length_asked_for(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", tone(3, level=-1))
    pieces = list(master([Placed(tmp_path / "a.flac", 0), Placed(tmp_path / "a.flac", 9)], 24_000))
    assert sum(piece.shape[1] for piece in pieces) == 24_000


def test_a_clip_is_brought_to_its_level_and_no_further_than_sense(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", 0.2 * babble(4))
    raised = all_of([Placed(tmp_path / "a.flac", 0, level=-30)], 96_000)
    assert loudness(raised) == pytest.approx(-30, abs=0.3)
    write_flac(tmp_path / "b.flac", 0.05 * babble(4))
    before = loudness(all_of([Placed(tmp_path / "b.flac", 0)], 96_000))
    after = loudness(all_of([Placed(tmp_path / "b.flac", 0, level=-19)], 96_000))
    assert after - before == pytest.approx(14, abs=0.3)


def test_a_loop_goes_on_to_its_end_without_a_gap(tmp_path: Path) -> None:
    ramp = np.linspace(-0.5, 0.5, 10_000, dtype=np.float32)
    write_flac(tmp_path / "a.flac", ramp)
    out = all_of([Placed(tmp_path / "a.flac", 123, until=90_123, loops=True)], 100_000)[0]
    expected = np.tile(ramp, 9)
    assert out[123:90_123] == pytest.approx(expected, abs=1e-4)
    assert not out[90_123:].any()
    assert not out[:123].any()


def test_an_end_cuts_and_fades_are_soft(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.full(80_000, 0.5, np.float32))
    faded = Placed(tmp_path / "a.flac", 1000, until=70_000, fade_in=20_000, fade_out=40_000)
    out = all_of([faded], 80_000)[0]
    assert out[1000 + 10_000] == pytest.approx(0.25, abs=0.001)
    assert out[25_000] == pytest.approx(0.5, abs=0.001)
    assert out[50_000] == pytest.approx(0.25, abs=0.001)
    assert np.abs(np.diff(out)).max() < 0.0001
    assert not out[70_000:].any()


def test_music_makes_way_for_words(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.full(30_000, 0.5, np.float32))
    curve = ducked([(40_000, 50_000)], -12.0, attack=2400, release=4800)
    music = Placed(tmp_path / "a.flac", 0, until=90_000, loops=True, curve=curve)
    out = all_of([music], 90_000)[0]
    assert out[[0, 37_000, 60_000]] == pytest.approx(0.5, abs=0.001)
    assert out[40_000:50_000] == pytest.approx(np.full(10_000, 0.1256), abs=0.001)


@pytest.mark.parametrize("wrong", [{"loops": True}, {"fade_out": 9}])
def test_without_an_end_there_is_nothing_to_loop_or_fade_to(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="end"):
        Placed(Path("a.flac"), 0, **wrong)  # type: ignore[arg-type]


def test_a_long_mix_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", 0.5 * babble(20))
    step = 22 * 24_000

    def most(minutes: int) -> int:
        length = minutes * 60 * 24_000
        clips = [Placed(tmp_path / "a.flac", at, level=-19) for at in range(0, length, step)]
        tracemalloc.start()
        total = sum(piece.shape[1] for piece in master(clips, length))
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert total == length
        return held

    most(2)
    assert most(16) < 1.1 * most(2)


@pytest.mark.parametrize("pan", [0.0, 0.01, -0.5, 1.0])
def test_a_clip_is_as_loud_from_wherever_it_comes(tmp_path: Path, pan: float) -> None:
    write_flac(tmp_path / "a.flac", 0.2 * babble(4))
    out = all_of([Placed(tmp_path / "a.flac", 0, pan=pan)], 96_000, channels=2)
    assert loudness(out) == pytest.approx(loudness(0.2 * babble(4)[None]), abs=0.3)


def test_what_is_heard_from_within_rises_there_and_runs_unheard_before(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.full(1000, 0.5, np.float32))
    clip = Placed(tmp_path / "a.flac", 0, since=400, until=900, fade_in=100, fade_out=100)
    out = all_of([clip], 1000)[0]
    assert not out[:400].any()
    assert out[450] == pytest.approx(0.25, abs=0.01)
    assert out[600] == pytest.approx(0.5, abs=0.001)
    assert not out[900:].any()
    with pytest.raises(ValueError, match="fades in"):
        Placed(tmp_path / "a.flac", 0, since=400)
