import json
import subprocess
from pathlib import Path

import pytest

from media.audio.sounds import babble
from media.audio.test_m4b import PIXEL
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.id3 import note, noted, sound_begins, tagged
from yanyi.media.audio.mp3 import write_mp3

TAGS = Tags(
    "第一回　半价",
    "作者",
    "合成语音",
    album="雪渡",
    comment="由人工智能合成。",
    description="演播：旁白。",
    free=(("AIGC", '{"Label":"1"}'), ("CAST", "旁白: a; 小满: b")),
)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "sound.mp3"
    write_mp3(path, [babble(2)[None]], 192_000)
    return path


def test_players_find_tags_and_cover(sound: Path, tmp_path: Path) -> None:
    tagged(sound, tmp_path / "t.mp3", TAGS, "2/7", "zho", PIXEL)
    command = ["ffprobe", "-v", "warning", "-of", "json", "-show_format", "-show_streams"]
    done = subprocess.run([*command, str(tmp_path / "t.mp3")], capture_output=True, check=True)
    assert done.stderr == b""
    found = json.loads(done.stdout)
    tags = found["format"]["tags"]
    assert (tags["title"], tags["artist"], tags["album"]) == ("第一回　半价", "作者", "雪渡")
    assert (tags["track"], tags["composer"]) == ("2/7", "合成语音")
    assert tags["comment"] == "由人工智能合成。"
    assert tags["AIGC"] == '{"Label":"1"}'
    assert tags["CAST"] == "旁白: a; 小满: b"
    kinds = [one["codec_name"] for one in found["streams"]]
    assert kinds == ["mp3", "png"]


def test_what_is_noted_is_found_and_is_exchanged_for_tags(sound: Path, tmp_path: Path) -> None:
    bare = sound.read_bytes()
    note(sound, "HEARD", '{"peak": -3.2}')
    assert noted(sound, "HEARD") == '{"peak": -3.2}'
    tagged(sound, tmp_path / "t.mp3", TAGS, "", "zho", b"")
    whole = (tmp_path / "t.mp3").read_bytes()
    assert whole[sound_begins(tmp_path / "t.mp3") :] == bare
    with pytest.raises(ValueError, match="HEARD"):
        noted(tmp_path / "t.mp3", "HEARD")
