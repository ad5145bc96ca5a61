from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import skia

from perform.film.test_performance import LINES, PROVIDERS, SMALL, board, story_of
from playhouse import Playhouse
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.models.work import Work
from yanyi.perform.film.performance import perform

ALL = replace(
    SMALL, stills=True, hls=True, webm=True, proof=False, music=False, effects=False, fps=25
)
NAMES = {
    "film/夜航.mp4",
    "film/夜航.vtt",
    "film/夜航.srt",
    "film/夜航.ass",
    "film/夜航.webm",
    "film/index.html",
    "film/poster.jpg",
    "film/preview.webp",
    "film/thumbnails/0001.jpg",
    "film/thumbnails/thumbnails.vtt",
    "film/hls/master.m3u8",
    "film/hls/zh.vtt",
    "film/hls/zh.m3u8",
    *(
        f"film/hls/{stem}.{kind}"
        for stem in ("144p", "108p", "80p", "sound")
        for kind in ("m4s", "m3u8")
    ),
}


def film(house: Playhouse, lines: dict[str, str] = LINES) -> tuple[Work, Tally]:
    return house.run(lambda stage: perform(story_of(lines), board(), ALL, stage))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Playhouse:
    return Playhouse(tmp_path_factory.mktemp("store"), PROVIDERS)


@pytest.fixture(scope="module")
def work(house: Playhouse) -> Work:
    return film(house)[0]


def path(house: Playhouse, work: Work, name: str) -> Path:
    return Store(house.root).path(next(one.blob for one in work.files if one.path == name))


def test_the_film_is_delivered_as_the_author_asks(work: Work) -> None:
    assert {one.path for one in work.files} == NAMES
    assert {one.path for one in work.origins} == NAMES


def test_every_size_has_every_frame_at_its_time(house: Playhouse, work: Work) -> None:
    frames = int(next(one.value for one in work.facts if one.name == "frames"))
    sizes = {"hls/144p.m4s": (256, 144), "hls/108p.m4s": (192, 108), "hls/80p.m4s": (142, 80)}
    for name, size in {**sizes, "夜航.webm": (256, 144)}.items():
        with av.open(str(path(house, work, f"film/{name}"))) as made:
            stream = made.streams.video[0]
            assert (stream.width, stream.height) == size
            times = [frame.time or 0.0 for frame in made.decode(stream)]
        assert len(times) == frames
        assert all(abs(at - n / 25) < 0.001 for n, at in enumerate(times))


def test_the_preview_begins_with_the_picture_that_carries_the_label(
    house: Playhouse, work: Work
) -> None:
    held = skia.Data.MakeWithCopy(path(house, work, "film/preview.webp").read_bytes())
    codec = skia.Codec.MakeFromData(held)
    assert sum(codec.getFrameInfo()[n].fDuration for n in range(codec.getFrameCount())) >= 2000
    first = skia.Image.MakeFromEncoded(held).toarray(colorType=skia.kRGBA_8888_ColorType)
    with av.open(str(path(house, work, "film/夜航.mp4"))) as film_:
        opening = next(film_.decode(video=0)).to_ndarray(format="rgba")
    assert float(np.abs(first[..., :3].astype(int) - opening[..., :3]).mean()) < 6


def test_only_what_changed_is_made_in_all_sizes_anew(house: Playhouse, work: Work) -> None:
    assert work.files
    _, tally = film(house, {**LINES, "f": "船慢慢地靠了岸。"})
    assert tally.made["film.shot"] == tally.made["film.dissolve"] == 1
    assert tally.made["film.rendition"] == 4
    assert tally.made["film.web"] == 2
    assert "film.poster" not in tally.made
