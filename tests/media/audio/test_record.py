import base64
from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.record import MUSIC_RATE, write_lossless, write_record
from yanyi.media.audio.sound import Samples, read

TAGS = Tags(
    "曲 one", "Author", "Composer", "Album", "Soundtrack", "Generated.", free=(("AIGC", "{}"),)
)
COVER = b"\xff\xd8\xff\xe0 not a picture"


def chord() -> Samples:
    time = np.arange(2 * MUSIC_RATE) / MUSIC_RATE
    left, right = (0.4 * np.sin(2 * np.pi * hertz * time) for hertz in (330, 550))
    return np.stack([left, right]).astype(np.float32)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.flac"
    write_lossless(path, chord())
    return path


def test_lossless_is_what_it_was(source: Path) -> None:
    found = read(source, MUSIC_RATE, 2)
    assert found.shape == (2, 2 * MUSIC_RATE)
    assert np.abs(found - chord()).max() < 2 / 32768


def test_one_channel_and_no_sound_are_written_too(tmp_path: Path) -> None:
    write_lossless(tmp_path / "a.flac", chord()[:1])
    assert read(tmp_path / "a.flac", MUSIC_RATE).shape == (1, 2 * MUSIC_RATE)
    write_lossless(tmp_path / "b.flac", np.zeros((2, 0), np.float32))
    assert read(tmp_path / "b.flac", MUSIC_RATE, 2).shape[1] <= 1


@pytest.mark.parametrize("kind", ["ogg", "mp3", "flac"])
def test_a_record_sounds_like_its_source_and_carries_its_tags(
    source: Path, tmp_path: Path, kind: str
) -> None:
    output = tmp_path / f"track.{kind}"
    write_record(source, output, kind, 160_000, TAGS, "2/9", COVER)
    found = read(output, MUSIC_RATE, 2)
    assert found.shape[1] == pytest.approx(2 * MUSIC_RATE, abs=3000)
    for side, hertz in zip(found, (330, 550), strict=True):
        middle = side[MUSIC_RATE // 2 : MUSIC_RATE // 2 + MUSIC_RATE]
        peak = np.argmax(np.abs(np.fft.rfft(middle)))
        assert peak == pytest.approx(hertz, abs=2)
        level = 20 * np.log10(np.sqrt(2 * np.mean(middle**2)) / 0.4)
        lame = -0.45 if kind == "mp3" else 0.0  # it makes room at 160 kbit/s: 0.95 of everything
        assert level == pytest.approx(lame, abs=0.05), "as loud as its source"
    with av.open(str(output)) as file:
        tags = {**file.streams.audio[0].metadata, **file.metadata}
    tags = {name.lower(): value for name, value in tags.items()}
    assert tags["title"] == "曲 one"
    assert tags["album"] == "Album"
    assert tags["aigc"] == "{}"
    again = tmp_path / f"again.{kind}"
    write_record(source, again, kind, 160_000, TAGS, "2/9", COVER)
    assert again.read_bytes() == output.read_bytes(), "the same sound gives the same file"


def test_the_cover_of_an_ogg_file_is_whole(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "track.ogg"
    write_record(source, output, "ogg", 128_000, TAGS, "1/1", COVER)
    data = output.read_bytes()
    start = data.index(b"METADATA_BLOCK_PICTURE=") + len(b"METADATA_BLOCK_PICTURE=")
    packed = data[start : start + 4 * ((32 + len(b"image/jpeg") + len(COVER) + 2) // 3)]
    assert COVER in base64.b64decode(packed)
