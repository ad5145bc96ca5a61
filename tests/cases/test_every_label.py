"""Every file of every medium is looked at: it says how it was made, or here stands why not."""

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import mido
import pytest
import skia
from lxml import etree, html
from pypdf import PdfReader, PdfWriter

from cases.theatre import CHINESE, ENGLISH, make, project
from yanyi.app.labels import Labelled, labels

MEDIA = "novel,comic,picturebook,audiobook,score,film"
EVERYTHING = """
[score]
formats = "mp3, ogg, flac"
cues = 1
stems = true
loops = true

[comic]
layout = "both"
bleed = true

[film]
width = 320
height = 180
music = false
hls = true
webm = true
"""
UNLABELLED = {
    "yanyi.json": "it is the record of what was made, and no part of a work",
    "score/loops/loops.json": "it names loops and says how long they are",
    "film/hls/*.m3u8": "it says which bytes of which file come when",
    "film/thumbnails/thumbnails.vtt": "it says where in a picture each thumbnail is",
}
"""Files without any label: nothing generated is in them, and nothing for people."""
WITHOUT_ENTRY = {"*.srt": "SubRip has nothing but words that people are shown"}
WITHOUT_WORDS = {
    "*.jpg": "they stand in its pixels, measured in tests/art/test_mark.py",
    "*.webp": "they stand in its pixels, measured in tests/art/test_mark.py",
    "audiobook/player/*.js": "it is a part of a page, which says so",
    "audiobook/podcast/*.chapters.json": "it names places in a sound, which says so",
}
"""Files without words for people that a program could find."""


@pytest.fixture(scope="module", params=["en", "zh"])
def out(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything there is of one chapter of a story."""
    language = request.param
    text = {"en": ENGLISH.split("## Two")[0], "zh": CHINESE.split("## 第二章")[0]}[language]
    root = tmp_path_factory.mktemp(language)
    folder = project(root / "story", text, language)
    settings = (folder / "yanyi.toml").read_text("utf-8")
    own = settings[: settings.index("[film]")]
    (folder / "yanyi.toml").write_text(own + EVERYTHING, "utf-8")
    make(folder, root / "store", "--for", MEDIA)
    return folder / "out"


def name(out: Path, path: Path) -> str:
    return path.relative_to(out).as_posix()


def every(out: Path) -> list[Path]:
    return [one for one in sorted(out.rglob("*")) if one.is_file()]


def excused(path: str, *lists: dict[str, str]) -> bool:
    return any(fnmatch(path, pattern) for one in lists for pattern in one)


def test_every_file_carries_both_labels_or_it_is_said_why_not(out: Path) -> None:
    found = {name(out, one.path): one for one in labels(every(out))}
    assert len({path.partition("/")[0] for path in found}) == len(MEDIA.split(",")) + 2
    for path, one in found.items():
        assert not one.problems, path
        assert bool(one.found.entries) != excused(path, UNLABELLED, WITHOUT_ENTRY), path
        assert bool(one.found.notices) != excused(path, UNLABELLED, WITHOUT_WORDS), path
    for pattern in (*UNLABELLED, *WITHOUT_ENTRY, *WITHOUT_WORDS):
        assert any(fnmatch(path, pattern) for path in found), f"nothing needs {pattern}"


def test_another_program_reads_the_same_label_in_every_file(out: Path) -> None:
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool (package libimage-exiftool-perl) is not installed")
    media = [one for one in every(out) if one.suffix in MEDIA_FILES]
    command = [program, "-j", "-a", "-G4", *map(str, media)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = {
        Path(one["SourceFile"]): list(map(str, one.values())) for one in json.loads(done.stdout)
    }
    for one in labels(every(out)):
        if not one.found.entries:
            continue
        texts = told[one.path] if one.path in told else list(texts_of(one.path))
        entries = [json.loads(text[text.index("{") :]) for text in texts if is_entry(text)]
        assert entries, one.path
        assert len(entries[0]) == 7, one.path
        assert entries[0]["Label"] == "1"
        ours = {entry.field("ProduceID") for entry in one.found.entries}
        assert {entry["ProduceID"] for entry in entries} <= ours, one.path


PICTURES = (".jpg", ".webp")
STREAMS = (".mp3", ".flac", ".ogg", ".m4a", ".m4b", ".mp4", ".m4s", ".webm")
MEDIA_FILES = frozenset((*PICTURES, *STREAMS, ".pdf"))


def is_entry(text: str) -> bool:
    return '"ProduceID"' in text


def texts_of(path: Path) -> Iterator[str]:
    """Everything that a file tells programs, read by other libraries than ours."""
    match path.suffix:
        case ".epub" | ".cbz":
            with zipfile.ZipFile(path) as book:
                ends = (".opf", "ComicInfo.xml")
                for member in (one for one in book.namelist() if one.endswith(ends)):
                    yield from within(etree.fromstring(book.read(member)))
        case ".html":
            yield from within(html.fromstring(path.read_bytes()))
        case ".xml" | ".musicxml":
            yield from within(etree.fromstring(path.read_bytes()))
        case ".mid":
            events = (
                event for track in mido.MidiFile(path, charset="utf-8").tracks for event in track
            )
            yield from (event.text for event in events if event.type == "text")
        case ".json":
            yield json.dumps(json.loads(path.read_text("utf-8"))["AIGC"])
        case _:
            yield from re.findall(r"AIGC: (\{.*\})", path.read_text("utf-8"))


def within(root: Any) -> Iterator[str]:
    for one in root.iter(etree.Element):
        yield from (one.text or "", *map(str, one.attrib.values()))


# --- taken away, or damaged --------------------------------------------------------------------


def test_whatever_is_changed_in_the_folder_is_noticed(out: Path, tmp_path: Path) -> None:
    there = tmp_path / "out"
    shutil.copytree(out, there)
    record = {one["path"] for one in json.loads((out / "yanyi.json").read_text("utf-8"))["files"]}
    rest = {name(out, one) for one in every(out)} - record
    assert rest == {"yanyi.json", "report.html"}, "these two are no works"
    for path in record:
        with (there / path).open("ab") as file:
            file.write(b"\n")
    for one in labels([there / path for path in sorted(record)]):
        said = [problem.message for problem in one.problems]
        assert "it was changed after it was made" in said, one.path


def copied(out: Path, folder: Path) -> list[Path]:
    """One file of each kind, and of each kind of archive, where no record knows it."""
    first = {one.suffix: one for one in reversed(every(out)) if name(out, one) not in UNLABELLED}
    return [Path(shutil.copy(one, folder / f"one{suffix}")) for suffix, one in first.items()]


def test_a_damaged_label_is_noticed(out: Path, tmp_path: Path) -> None:
    for path in copied(out, tmp_path):
        data = path.read_bytes()
        if b"ProduceID" not in data:
            continue
        path.write_bytes(data.replace(b"ProduceID", b"ProduceIX"))
        assert seen(path).problems, path.suffix


def seen(path: Path) -> Labelled:
    (found,) = labels([path])
    assert found.ours is None
    return found


def redrawn(path: Path) -> None:
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    image.save(str(path), skia.kJPEG if path.suffix == ".jpg" else skia.kWEBP)


def remuxed(path: Path) -> None:
    bare = path.with_name(f"bare{path.suffix}")
    form = ["-f", "mp4"] if path.suffix in (".m4b", ".m4s") else []
    command = ["ffmpeg", "-v", "error", "-nostdin", "-i", str(path), "-map", "0:a?", "-map", "0:V?"]
    plain = ["-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1", "-c", "copy"]
    subprocess.run([*command, *plain, *form, str(bare)], check=True)
    bare.rename(path)


def rebound(path: Path) -> None:
    writer = PdfWriter()
    for page in PdfReader(path).pages:
        writer.add_page(page)
    writer.write(path)


def repacked(path: Path) -> None:
    with zipfile.ZipFile(path) as book:
        members = {one: book.read(one) for one in book.namelist() if "c2pa" not in one}
    with zipfile.ZipFile(path, "w") as book:
        for member, data in members.items():
            if member != "ComicInfo.xml":
                kept = re.sub(rb"<meta[^>]*AIGC[^>]*(?:/>|>[^<]*</meta>)", b"", data)
                book.writestr(member, kept if member.endswith(".opf") else data)


def rewritten(path: Path) -> None:
    text = path.read_text("utf-8")
    field = '<miscellaneous-field name="AIGC">[^<]*</miscellaneous-field>'
    text = re.sub(f'<meta name="AIGC"[^>]*>|{field}', "", text)
    path.write_text(text, "utf-8")


def replayed(path: Path) -> None:
    file = mido.MidiFile(path, charset="utf-8")
    for track in file.tracks:
        track[:] = [one for one in track if one.type not in ("text", "copyright")]
    file.save(path)


STRIPPED: dict[str, Callable[[Path], None]] = {
    **dict.fromkeys(PICTURES, redrawn),
    **dict.fromkeys(STREAMS, remuxed),
    ".pdf": rebound,
    **dict.fromkeys((".epub", ".cbz"), repacked),
    **dict.fromkeys((".html", ".musicxml"), rewritten),
    ".mid": replayed,
}
"""How other programs take the labels out of a file, by its kind."""
WORDS = frozenset((".vtt", ".srt", ".ass", ".json", ".js", ".xml", ".m3u8"))
"""The author's words, and data: without a label nothing is wrong with them, whosever they are."""


def test_a_label_that_was_taken_away_is_noticed(out: Path, tmp_path: Path) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    paths = {path.suffix: path for path in copied(out, tmp_path)}
    assert set(paths) - WORDS == set(STRIPPED)
    for suffix, strip in STRIPPED.items():
        strip(paths[suffix])
        said = " ".join(problem.message for problem in seen(paths[suffix]).problems)
        assert "no label" in said or "no implicit label" in said, suffix
