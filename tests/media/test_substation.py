from pathlib import Path

import av
import pytest

from yanyi.media.captions import Making
from yanyi.media.labelling.reading import read_labels
from yanyi.media.labels import Label, implicit
from yanyi.media.substation import substation
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Cue, Track

MADE = Making("Made by AI.", implicit(Label("urn:x")))
CUES = (
    Cue(0.5, 1.9, "“船家——\n等一等！”", "白,宣"),
    Cue(2.25, 4.0, "他{说}：a\\N, b", high=True),
)


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
    found = written(tmp_path, substation("雪渡", Track("zh", CUES), area(1280, 720), MADE))
    assert [one[:2] for one in found] == [
        pytest.approx((cue.start, cue.end), abs=0.011) for cue in CUES
    ]
    texts = [one[2].split(",", 8)[8] for one in found]
    assert texts[0] == r"“船家——\N等一等！”"
    assert texts[1] == "{\\an8}他\\{说\\}：a\\\u2060N, b"


def test_who_speaks_stands_beside_the_words_and_sets_their_style(tmp_path: Path) -> None:
    found = written(tmp_path, substation("雪渡", Track("zh", CUES), area(1280, 720), MADE))
    styles = [one[2].split(",")[2:4] for one in found]
    assert styles == [["zh-said", "白;宣"], ["zh-told", ""]]


def test_of_two_languages_the_second_stands_below_in_its_own_smaller_style(tmp_path: Path) -> None:
    text = substation("雪渡", Track("zh", CUES), area(1280, 720), MADE, "en", ["“{Wait!}”", ""])
    styles = {
        row.split(",")[0].removeprefix("Style: "): row.split(",")
        for row in text.splitlines()
        if row.startswith("Style: ")
    }
    assert int(styles["zh-said"][2]) > int(styles["en-said"][2])
    assert styles["zh-said"][1] != styles["en-said"][1]
    first, second = (one[2].split(",", 8)[8] for one in written(tmp_path, text))
    assert first == "“船家——\\N等一等！”\\N{\\ren-said}“\\{Wait!\\}”"
    assert "en-" not in second


def test_the_picture_it_was_made_for_is_named() -> None:
    text = substation("A\nB", Track("en"), area(1080, 1920), MADE)
    assert "Title: A B\n" in text
    assert "PlayResX: 1080\nPlayResY: 1920\n" in text


def test_it_says_how_it_was_made_where_players_show_nothing(tmp_path: Path) -> None:
    text = substation("A", Track("zh", CUES), area(1280, 720), MADE)
    assert not any("AI" in words for *_, words in written(tmp_path, text))
    found = read_labels(tmp_path / "a.ass")
    assert [one.words for one in found.notices] == ["Made by AI."]
    assert [one.field("ProduceID") for one in found.entries] == ["urn:x"]
