import re
from fractions import Fraction
from pathlib import Path

import pytest

from media.reels import Reels, reels
from yanyi.media.hls.lists import mapped, stretches
from yanyi.media.hls.plan import (
    Cues,
    Master,
    Pictures,
    Pieces,
    Size,
    Sound,
    Tongue,
    Words,
    cut_pictures,
    cut_sound,
    list_all,
    list_pieces,
    list_words,
)

PLAN = ((30, 25, 20), (300, 40), (12,))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Reels:
    film = reels(tmp_path_factory.mktemp("reels"), PLAN)
    cut_pictures(Pictures(film.lengths), list(film.segments), film.folder / "72p.mp4")
    cut_sound(Sound(film.film.reels), list(film.sounds), film.folder / "sound.mp4")
    return film


def listed(made: Reels, track: str) -> str:
    output = made.folder / f"{track}.m3u8"
    list_pieces(Pieces(track, made.frames), [made.folder / track], output)
    return output.read_text("utf-8")


@pytest.mark.parametrize("track", ["72p.mp4", "sound.mp4"])
def test_pieces_follow_one_another_and_are_no_longer_than_their_target(
    made: Reels, track: str
) -> None:
    text = listed(made, track)
    seconds = [float(one) for one in re.findall(r"#EXTINF:([\d.]+),", text)]
    ranges = re.findall(r"#EXT-X-BYTERANGE:(\d+)@(\d+)", text)
    head = re.search(r'#EXT-X-MAP:URI="(.+)",BYTERANGE="(\d+)@0"', text)
    target = re.search(r"#EXT-X-TARGETDURATION:(\d+)", text)
    assert head
    assert target
    at = int(head[2])
    for size, start in ranges:
        assert int(start) == at
        at += int(size)
    assert at == (made.folder / track).stat().st_size
    assert sum(seconds) == pytest.approx(made.frames / 24, abs=1e-4)
    assert max(round(one) for one in seconds) == int(target[1])
    assert text.startswith("#EXTM3U\n#EXT-X-VERSION:7\n")
    assert text.endswith("\n#EXT-X-ENDLIST\n")


def test_short_shots_are_loaded_together(made: Reels) -> None:
    _, found = stretches(made.folder / "72p.mp4", Fraction(made.frames, 24))
    assert [one.seconds * 24 for one in found] == [75, 120, 120, 112]


def test_the_master_says_how_much_is_loaded_a_second(made: Reels, tmp_path: Path) -> None:
    tongue = Tongue("sound.m3u8", "en", "English")
    words = (Tongue("en.m3u8", "en", "English"), Tongue("zh.m3u8", "zh", '"中文"'))
    params = Master((Size("72p.m3u8", 128, 72),), tongue, words, made.frames)
    list_all(params, [made.folder / "72p.mp4", made.folder / "sound.mp4"], tmp_path / "m")
    text = (tmp_path / "m").read_text("utf-8")
    facts = re.search(r"#EXT-X-STREAM-INF:BANDWIDTH=(\d+),AVERAGE-BANDWIDTH=(\d+),(.*)", text)
    assert facts
    heads = [stretches(made.folder / name, Fraction(1))[0] for name in ("72p.mp4", "sound.mp4")]
    sizes = [(made.folder / name).stat().st_size for name in ("72p.mp4", "sound.mp4")]
    mean = (sum(sizes) - sum(heads)) * 8 / (made.frames / 24)
    assert int(facts[2]) == pytest.approx(mean, abs=1)
    assert int(facts[1]) > int(facts[2])
    assert re.fullmatch(
        r'CODECS="avc1\.6400[0-9A-F]{2},mp4a\.40\.2",RESOLUTION=128x72,FRAME-RATE=24\.000,'
        r'AUDIO="sound",SUBTITLES="words"',
        facts[3],
    )
    assert text.count("TYPE=SUBTITLES") == 2
    assert "NAME=\"'中文'\"" in text


def test_words_are_one_piece_with_the_time_of_the_pictures(tmp_path: Path) -> None:
    list_words(Words("en.vtt", 48), [], tmp_path / "w")
    text = (tmp_path / "w").read_text("utf-8")
    assert "#EXTINF:2.000000,\nen.vtt\n" in text
    cues = mapped(Cues(), "WEBVTT\n\nNOTE Language: en\n")
    assert cues == ("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\nNOTE Language: en\n")
