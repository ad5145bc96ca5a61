"""A podcast on a disk: two short episodes with all that goes with them."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from yanyi.media.captions import Making, labelled_webvtt, subrip
from yanyi.media.labels import Label, implicit
from yanyi.media.podcast.chapters import KIND, Mark, write_chapters
from yanyi.media.podcast.feed import Attached, Episode, Feed, write_feed
from yanyi.media.podcast.transcript import Segment, write_transcript
from yanyi.media.subtitles import Cue

LABEL = implicit(Label("urn:x"))
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
SITE = "https://example.org/my story/"


def episode(number: int) -> Episode:
    name = f"{number:04}"
    return Episode(
        f"第{number}章 <半价>",
        f"urn:uuid:{number}",
        Attached(f"{name}.m4a", "audio/x-m4a"),
        100 + number,
        12.4,
        FIRST + timedelta(minutes=number),
        (Attached(f"{name}.vtt", "text/vtt"), Attached(f"{name}.json", "application/json"),
         Attached(f"{name}.srt", "application/x-subrip")),
        Attached(f"{name}.chapters.json", KIND),
    )  # fmt: skip


FEED = Feed(
    "雪渡 & Ferry",
    "zh",
    "urn:uuid:book",
    "本有声书的声音由人工智能合成。",
    "../cover.jpg",
    (episode(1), episode(2)),
    "某人",
    "一个渡口。",
    "CC0",
)


def on_disk(root: Path, feed: Feed = FEED, side: int = 1400) -> Path:
    """The feed and its files; where the feed lies."""
    folder = root / "podcast"
    folder.mkdir(parents=True, exist_ok=True)
    picture = io.BytesIO()
    Image.new("RGB", (side, side), "navy").save(picture, "JPEG")
    (root / "cover.jpg").write_bytes(picture.getvalue())
    for one in feed.episodes:
        name = one.sound.file.removesuffix(".m4a")
        (folder / one.sound.file).write_bytes(bytes(one.size))
        cues = (Cue(0, 1, "雪。"),)
        (folder / f"{name}.vtt").write_text(
            labelled_webvtt(cues, "zh", Making("由人工智能合成。", LABEL)), "utf-8"
        )
        (folder / f"{name}.srt").write_text(subrip(cues), "utf-8")
        (folder / f"{name}.json").write_bytes(
            write_transcript([Segment(0, 1, "雪。", "小满"), Segment(2, 3, "完。")], LABEL)
        )
        marks = [Mark(0, "片头"), Mark(3.25, one.title)]
        (folder / f"{name}.chapters.json").write_bytes(
            write_chapters(marks, one.title, "某人", feed.title, LABEL)
        )
    path = folder / "feed.xml"
    path.write_bytes(write_feed(feed))
    return path
