import numpy as np

from media.audio.sounds import tone
from yanyi.media.audio.mouth import mouth


def test_the_mouth_opens_with_the_sound_and_closes_with_it() -> None:
    sound = np.concatenate([np.zeros(12_000), tone(0.5), np.zeros(12_000)]).astype(np.float32)
    shapes = mouth(sound)
    assert len(shapes) == 36
    assert set(shapes[:10]) == {"0"}
    assert min(shapes[14:22]) >= "7"
    assert set(shapes[-10:]) == {"0"}


def test_silence_keeps_it_shut() -> None:
    assert mouth(np.zeros(24_000, np.float32)) == "0" * 24
    assert mouth(np.zeros(0, np.float32)) == ""
