from pathlib import Path

import av
import pytest

from yanyi.media.substation import substation
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Cue, Track

CUES = (
    Cue(0.5, 1.9, "“船家——\n等一等！”", "白,宣"),
    Cue(2.25, 4.0, "他{说}：a\\N, b", high=True),
)
OTHER = Track("en", (Cue(0.5, 1.9, "“Wait!”", "白,宣"),))


def written(folder: Path, text: str) -> list[tuple[float, float, str]]:
    """The cues as the demuxer and the decoder of FFmpeg read them."""
    path = folder / "a.ass"
    path.write_text(text, "utf-8")
    found = []
    with av.open(str(path)) as file:
        for packet in file.demux(file.streams[0]):
            if packet.pts is not None and packet.time_base and packet.duration:
                start = float(packet.pts * packet.time_base)
                length = float(packet.duration * packet.time_base)
                found.append((start, start + length, bytes(packet).decode()))
    return found


def test_a_reader_that_is_not_ours_finds_all_cues_and_their_times(tmp_path: Path) -> None:
    found = written(tmp_path, substation("雪渡", [Track("zh", CUES)], area(1280, 720)))
    assert [one[:2] for one in found] == [
        pytest.approx((cue.start, cue.end), abs=0.011) for cue in CUES
    ]
    texts = [one[2].split(",", 8)[8] for one in found]
    assert texts[0] == r"“船家——\N等一等！”"
    assert texts[1] == "{\\an8}他\\{说\\}：a\\\u2060N, b"


def test_who_speaks_stands_beside_the_words_and_sets_their_style(tmp_path: Path) -> None:
    found = written(tmp_path, substation("雪渡", [Track("zh", CUES)], area(1280, 720)))
    styles = [one[2].split(",")[2:4] for one in found]
    assert styles == [["zh-said", "白;宣"], ["zh-told", ""]]


def test_of_two_languages_the_first_stands_above_the_other() -> None:
    text = substation("雪渡", [Track("zh", CUES[:1]), OTHER], area(1280, 720))
    styles = {
        row.split(",")[0].removeprefix("Style: "): row.split(",")
        for row in text.splitlines()
        if row.startswith("Style: ")
    }
    upper, lower = styles["zh-said"], styles["en-said"]
    assert int(upper[21]) > int(lower[21])
    assert int(upper[2]) > int(lower[2])
    assert upper[1] != lower[1]


def test_the_picture_it_was_made_for_is_named() -> None:
    text = substation("A\nB", [Track("en")], area(1080, 1920))
    assert "Title: A B\n" in text
    assert "PlayResX: 1080\nPlayResY: 1920\n" in text
