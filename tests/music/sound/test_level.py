import pytest

from yanyi.media.audio.loudness import clip_loudness
from yanyi.music.instrument import Family, Instrument, instruments
from yanyi.music.note import Note
from yanyi.music.piece import Part
from yanyi.music.sound.level import AIMS, LEVELS
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.stem import stem
from yanyi.music.tempo import Tempo
from yanyi.music.texture import HAT, KICK, SNARE


def scale(player: Instrument) -> tuple[Note, ...]:
    low, high = player.best
    if player.name == "kit":
        pitches = [KICK, HAT, SNARE, HAT] * 4
    elif player.family is Family.DRUM:
        pitches = [low + (high - low) // 3] * 16
    else:
        pitches = list(range(low, high + 1, 2))
    return tuple(Note(480 * n, 480, pitch) for n, pitch in enumerate(pitches))


def test_every_instrument_has_a_level() -> None:
    assert set(AIMS) == set(LEVELS) == set(instruments())


@pytest.mark.parametrize("name", sorted(instruments()))
def test_a_scale_is_as_loud_as_its_aim(name: str) -> None:
    part = Part(name, scale(instruments()[name]))
    sound = stem(part, (Tempo(0, 120),), "level")
    assert clip_loudness(sound[None], RATE) == pytest.approx(AIMS[name], abs=1.0)
