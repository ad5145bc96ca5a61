from importlib.resources import files
from pathlib import Path

import pytest

from music.sound.sound_font import PERIOD, RATE, write_font
from yanyi.music.instrument import instruments
from yanyi.music.sound.font import Font, font
from yanyi.music.sound.plucked import STRINGS
from yanyi.music.sound.struck import STRUCK
from yanyi.music.sound.sustained import PIPES
from yanyi.problems import InputError

ORCHESTRA = Path(str(files("yanyi.assets") / "instruments" / "orchestra.sf3"))
RECORDED = sorted(set(instruments()) - {*STRINGS, *PIPES, *STRUCK})


def test_programs_zones_and_recordings_are_read(tmp_path: Path) -> None:
    made = Font(write_font(tmp_path / "sines.sf2"))
    assert made.programs() == ((0, 5, "Sines"),)
    assert made.zones(0, 6) == ()
    low, high = made.zones(0, 5)
    assert (low.keys, low.forces, low.root, low.scale) == ((0, 71), (0, 127), 69.0, 1.0)
    assert low.loop == (10 * PERIOD, 19 * PERIOD)
    assert low.release == pytest.approx(0.1, abs=0.001)
    assert (high.keys, high.root, high.loop) == ((72, 127), 81.0, None)
    assert high.release == 0.5, "what the first zone of an instrument says holds for all"
    assert high.level == pytest.approx(6.0)
    assert high.cutoff > 19_000
    sound, rate = made.recording(1)
    assert (len(sound), rate) == (20 * PERIOD, RATE)


@pytest.mark.parametrize("data", [b"", b"RIFF\4\0\0\0sfbk", b"hello, this is no sound font"])
def test_what_is_no_font_is_told_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "music.sf2"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"music.sf2: this is not a sound font"):
        Font(path)


@pytest.mark.parametrize("name", RECORDED)
def test_the_orchestra_has_a_recording_for_every_key_and_touch(name: str) -> None:
    player = instruments()[name]
    zones = font(ORCHESTRA).zones(128 if name == "kit" else 0, player.program)
    keys = (36, 38, 42, 49) if name == "kit" else range(player.low, player.high + 1)
    for key in keys:
        for force in (1, 64, 127):
            assert any(
                zone.keys[0] <= key <= zone.keys[1] and zone.forces[0] <= force <= zone.forces[1]
                for zone in zones
            ), (key, force)
    for zone in zones:
        sound, _ = font(ORCHESTRA).recording(zone.recording)
        assert zone.loop is None or zone.loop[1] <= len(sound), "a loop is inside its recording"
