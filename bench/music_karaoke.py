"""What the karaoke of a song of three minutes takes: seconds of CPU, on one core.

python bench/music_karaoke.py

The sound is silence, so that only the film is measured: `pictures` are drawn and encoded, `drawing`
is the part of it that draws, `sound` is encoded and listened to.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from yanyi.art.film_card import CARD, Card, Row, Tone
from yanyi.art.karaoke import KARAOKE, Karaoke, Line, Syllable
from yanyi.art.karaoke_drawing import Screen
from yanyi.media.audio.record import write_lossless
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SCENE_SOUND, SceneSound, Sounding

SECONDS = 180
SIZE = (1280, 720)
WORDS = "一篙撑开南岸雪"
LINE = 6.0
"""Seconds from line to line."""


def song() -> Karaoke:
    """Lines all the way but for a beginning, and a pause in the middle."""
    starts = [10 + LINE * n for n in range(28) if n not in (13, 14)]
    lines = []
    for number, start in enumerate(starts):
        beat = LINE / (len(WORDS) + 1)
        syllables = tuple(
            Syllable(one, start + n * beat, start + (n + 1) * beat) for n, one in enumerate(WORDS)
        )
        counted = number in (0, 13)
        counts = tuple(start - n * beat for n in (3, 2, 1, 0)) if counted else ()
        lines.append(Line(syllables, counts))
    return Karaoke(*SIZE, SECONDS * FPS, "zh", tuple(lines))


def seconds(action: Callable[[], object]) -> float:
    """The seconds of CPU that something takes."""
    began = time.process_time()
    action()
    return round(time.process_time() - began, 1)


def drawn(params: Karaoke, title: Path) -> None:
    """Every frame of the song, and nothing encoded."""
    screen = Screen(params, [title])
    for frame in range(params.frames):
        screen.draw(frame)


def main() -> None:
    params = song()
    with TemporaryDirectory() as folder:
        title, film, silence = (Path(folder) / name for name in ("title.png", "film", "sound.flac"))
        CARD.run(Card(*SIZE, "zh", (Row(Tone.TITLE, WORDS),), "人工智能生成"), [], title)
        write_lossless(silence, np.zeros((2, SECONDS * 48_000), np.float32))
        heard = SceneSound(params.frames, (Sounding(0),))
        found = {
            "pictures": seconds(lambda: KARAOKE.run(params, [title], film)),
            "drawing": seconds(lambda: drawn(params, title)),
            "sound": seconds(lambda: SCENE_SOUND.run(heard, [silence], Path(folder) / "sound")),
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
