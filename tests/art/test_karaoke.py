from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from art.songs import line, shown, title
from yanyi.art.karaoke import KARAOKE, Karaoke
from yanyi.art.karaoke_setting import Setting
from yanyi.art.karaoke_turns import turns
from yanyi.media.video_grid import FPS

LONG = "And ev-ery sin-gle light a-long the shore is call-ing me home"
SONGS = {
    "zh": shown("zh", (line("船儿慢些走，", 2.8, True), line("雪落水不流。", 4.53)), 6.9, 640),
    "en": shown("en", (line("O ri-ver run,", 2.41, True), line(LONG, 4.0)), 9.5, 640),
}
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Pixels]]:
    """The frames of the songs."""
    found = {}
    for language, params in SONGS.items():
        folder = tmp_path_factory.mktemp(language)
        KARAOKE.run(params, [title(folder, params)], folder / "film.mp4")
        found[language] = decoded(folder / "film.mp4")
    return found


def decoded(path: Path) -> list[Pixels]:
    with av.open(str(path)) as film:
        frames = film.decode(video=0)
        return [frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False) for frame in frames]


def red(pixels: Pixels) -> int:
    """How many pixels have the colour of what is sung."""
    first, *others = (pixels[..., n].astype(np.int16) for n in range(3))
    return int(np.logical_and(*(first > other + 90 for other in others)).sum())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_syllable_is_coloured_when_it_is_sung_and_not_before(
    language: str, films: dict[str, list[Pixels]]
) -> None:
    params, frames = SONGS[language], films[language]
    assert len(frames) == params.frames
    late = []
    for turn in turns(params.lines):
        rows = Setting(params).rows(turn.number, turn.place)
        edges = [(row, edge) for row in rows for edge in row.edges]
        line = params.lines[turn.number]
        for one, (row, (left, right)) in zip(line.syllables, edges, strict=True):
            height = slice(int(row.y - row.size * 0.75), int(row.y + row.size * 0.1))
            width = slice(round(left), round(max(right, left + row.size * 0.3)))
            near = range(int(one.start * FPS) - 5, int(one.start * FPS) + 8)
            there = [red(frames[n][height, width]) > 1 for n in near]
            assert there == sorted(there), "what is sung stays coloured"
            late.append(near[there.index(True)] / FPS - one.start)
    assert max(map(abs, late)) < 0.05


def test_the_title_and_the_dots_come_before_the_words(films: dict[str, list[Pixels]]) -> None:
    params, frames = SONGS["zh"], films["zh"]
    head = [int(one[: params.height // 2].max()) for one in frames[:40]]
    assert head[0] > 200, "the title is there from the first frame on"
    assert head[int(1.5 * FPS)] < 120
    row = Setting(params).rows(0, 0)[0]
    counts = params.lines[0].counts
    times = (counts[0] - 0.2, *(one + 0.1 for one in counts))
    foot = int(row.y - row.size * 1.05)
    lit = [red(frames[int(at * FPS)][:foot]) for at in times]
    assert lit[0] > lit[1] > lit[2] > lit[3] > lit[4] == 0


def test_it_comes_out_the_same_twice(tmp_path: Path) -> None:
    params = shown("zh", (line("雪落", 1.0),), 2.0, width=256)
    inputs = [title(tmp_path, params)]
    made = [tmp_path / "a", tmp_path / "b"]
    for path in made:
        KARAOKE.run(params, inputs, path)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_a_song_without_words_is_its_title(tmp_path: Path) -> None:
    params = Karaoke(256, 144, 30, "en", ())
    KARAOKE.run(params, [title(tmp_path, params)], tmp_path / "film.mp4")
    assert len(decoded(tmp_path / "film.mp4")) == 30
