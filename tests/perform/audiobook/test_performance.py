"""An audiobook says every line, and an edit makes again no more than it must."""

import asyncio
import dataclasses
import json
import subprocess
from pathlib import Path

import pytest

from perform.audiobook.tales import CHINESE, ENGLISH, board_of, paragraph, quoted, told
from playhouse import Playhouse
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.watch import Tally
from yanyi.media.labels import read_implicit
from yanyi.media.subtitles import read_webvtt
from yanyi.models.work import How, Omitted, Work
from yanyi.perform.audiobook.performance import Options, perform
from yanyi.problems import InputError
from yanyi.providers.fakes import FakeVoice
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Scene, Story
from yanyi.story.walk import lines, words_of


def make(story: Story, root: Path) -> tuple[Work, Tally]:
    house = Playhouse(root, {"speech": FakeVoice()})
    return house.run(lambda stage: perform(story, board_of(story), Options(), stage))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store")


@pytest.fixture(scope="module")
def chinese(root: Path) -> Work:
    return make(CHINESE, root)[0]


def file_of(work: Work, suffix: str, root: Path) -> Path:
    return Playhouse(root).path(work, suffix)


def probed(path: Path) -> dict[str, object]:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_streams"]
    done = subprocess.run(
        [*command, "-show_format", str(path)], capture_output=True, check=True, text=True
    )
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_every_line_is_spoken_or_listed(chinese: Work) -> None:
    spoken = {one.anchor: one.text for one in chinese.told}
    assert all(one.how is How.SPOKEN for one in chinese.told)
    assert chinese.omitted == (Omitted("a3", Why.UNPRONOUNCEABLE),)
    everything = {line.anchor: words_of(line) for line in lines(CHINESE)}
    assert spoken.keys() | {"a3"} == everything.keys()
    assert all(
        "".join(spoken[anchor].split()) == "".join(everything[anchor].split()) for anchor in spoken
    )


def test_the_book_has_chapters_where_their_headings_are_heard(chinese: Work, root: Path) -> None:
    found = json.loads(json.dumps(probed(file_of(chinese, ".m4b", root))))
    titles = [one["tags"]["title"] for one in found["chapters"]]
    assert titles == ["片头", "第一章 半价", "第二章 河心", "片尾"]
    cues = {one.text: one.start for one in read_webvtt(file_of(chinese, ".vtt", root).read_text())}
    for number in (1, 2):
        start = float(found["chapters"][number]["start_time"])
        assert cues[titles[number]] == pytest.approx(start + 0.5, abs=0.005)
    assert float(found["chapters"][-1]["end_time"]) == pytest.approx(
        float(found["format"]["duration"]), abs=0.06
    )


def test_the_book_says_what_it_is(chinese: Work, root: Path) -> None:
    found = json.loads(json.dumps(probed(file_of(chinese, ".m4b", root))))
    tags = found["format"]["tags"]
    assert tags["title"] == "雪渡"
    assert tags["artist"] == "某人"
    assert tags["composer"] == "合成语音"
    assert "人工智能" in tags["comment"]
    assert tags["description"] == (
        "一个渡口的故事。\n演播（均为合成语音）——"
        "旁白：zh-female-1；小满：zh-female-2；老鲁头：zh-male-3。"
    )
    assert tags["CAST"].startswith("旁白: zh-female-1")
    assert read_implicit(tags["AIGC"]) is not None
    assert tags["major_brand"] == "M4B "
    sound = next(one for one in found["streams"] if one["codec_type"] == "audio")
    assert sound["tags"]["language"] == "zho"
    assert any(one["disposition"]["attached_pic"] for one in found["streams"])


def test_the_loudness_is_told(chinese: Work) -> None:
    facts = {one.name: one.value for one in chinese.facts}
    assert float(facts["loudness"].split()[0]) == pytest.approx(
        -19, abs=1.0
    )  # clips shorter than the gate
    assert float(facts["true peak"].split()[0]) <= -1.5
    assert facts["chapters"] == "2"
    assert facts["voices"] == "3"


def test_the_notice_is_the_first_thing_after_the_title(chinese: Work, root: Path) -> None:
    cues = read_webvtt(file_of(chinese, ".vtt", root).read_text())
    assert [one.text for one in cues[:2]] == [
        "《雪渡》。作者：某人。",
        "本有声书的声音由人工智能合成。",
    ]


def test_nothing_is_made_twice(chinese: Work, root: Path) -> None:
    again, tally = make(CHINESE, root)
    assert again == chinese
    assert tally.made == {}


def test_an_edited_line_makes_its_piece_and_the_book_again(chinese: Work, root: Path) -> None:
    first, second = CHINESE.chapters
    scenes = (first.scenes[0], Scene((paragraph(told("a5", "雪又下了。")),)))
    edited = dataclasses.replace(
        CHINESE, chapters=(dataclasses.replace(first, scenes=scenes), second)
    )
    _, tally = make(edited, root)
    assert tally.made == {
        "speech by fake-voice": 1,
        "voice.clip": 1,
        "audiobook.part": 1,
        "audiobook.measure": 1,
        "audiobook.book": 1,
        # The chapter for shops, and the sample that begins with it.
        "audiobook.acx_sound": 2,
        "audiobook.acx_levels": 2,
        "audiobook.acx_file": 2,
        "audiobook.episode": 1,
        "epub.read-along": 1,
    }


def test_a_quote_needs_nothing_made(tmp_path: Path) -> None:
    quote = Quote(Memory(tmp_path), {"speech": FakeVoice()})
    work = asyncio.run(perform(ENGLISH, board_of(ENGLISH), Options(), quote))
    assert [one.anchor for one in work.told] == ["e1"]
    assert {step.name for step in quote.steps.values()} >= {"speech by fake-voice"}


def test_a_story_of_signs_is_a_book_of_its_opening(tmp_path: Path) -> None:
    story = dataclasses.replace(
        ENGLISH, chapters=(Chapter("", (Scene((paragraph(quoted("x", "…", "")),)),)),)
    )
    work, _ = make(story, tmp_path)
    assert work.told == ()
    assert [one.anchor for one in work.omitted] == ["x"]
    found = json.loads(json.dumps(probed(file_of(work, ".m4b", tmp_path))))
    assert [one["tags"]["title"] for one in found["chapters"]] == [
        "Opening",
        "Chapter 1",
        "Closing credits",
    ]


def test_without_the_set_there_is_the_book(root: Path, chinese: Work) -> None:
    quote = Quote(Memory(root), {"speech": FakeVoice()})
    options = Options(acx=False, podcast=False, read_along=False, player=False)
    work = asyncio.run(perform(CHINESE, board_of(CHINESE), options, quote))
    assert [one.path for one in work.files] == [
        "audiobook/雪渡.m4b",
        "audiobook/雪渡.vtt",
        "audiobook/雪渡.srt",
    ]
    assert work.told == chinese.told


def test_wrong_settings_stop_it_before_any_work(tmp_path: Path) -> None:
    quote = Quote(Memory(tmp_path), {"speech": FakeVoice()})
    with pytest.raises(InputError, match="site"):
        asyncio.run(perform(ENGLISH, board_of(ENGLISH), Options(site="my site"), quote))
    assert not quote.steps


def test_an_episode_is_tagged_labelled_and_begins_at_once(chinese: Work, root: Path) -> None:
    found = json.loads(json.dumps(probed(file_of(chinese, "podcast/0002.m4a", root))))
    tags = found["format"]["tags"]
    assert (tags["title"], tags["album"]) == ("第二章 河心", "雪渡")
    assert read_implicit(tags["AIGC"]) is not None
    titles = [one["tags"]["title"] for one in found["chapters"]]
    assert titles == ["片头", "第二章 河心", "片尾"]
    head = file_of(chinese, "podcast/0002.m4a", root).read_bytes()[:200_000]
    assert head.index(b"moov") < head.index(b"mdat")


def test_the_plan_names_what_will_be_made(chinese: Work, root: Path) -> None:
    quote = Quote(Memory(root), {"speech": FakeVoice()})
    again = asyncio.run(perform(CHINESE, board_of(CHINESE), Options(), quote))
    assert again == chinese
    assert not quote.steps
