from pathlib import Path

import pytest

from media.labelling import specimens
from yanyi.media.labelling.found import Family
from yanyi.media.labelling.kind import UNKNOWN, kind_of

TEXTS = {
    "WebVTT": "WEBVTT\n\n",
    "HLS list": "#EXTM3U\n",
    "ASS": "[Script Info]\n",
    "HTML": "<!DOCTYPE html>\n<html>",
    "SVG": '<?xml version="1.0"?>\n<svg xmlns="x"/>',
    "MusicXML": '<?xml version="1.0"?>\n<!DOCTYPE x>\n<score-partwise/>',
    "feed": "<?xml version='1.0'?><rss version='2.0'>",
}


@pytest.mark.parametrize(("name", "text"), TEXTS.items())
def test_texts_are_known_by_what_they_say(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_text(text)
    assert kind_of(tmp_path / "a.bin").name == name


@pytest.mark.parametrize(("suffix", "name"), [("png", "PNG"), ("jpg", "JPEG"), ("webp", "WebP")])
def test_a_name_does_not_deceive(suffix: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(specimens.picture(suffix))
    assert kind_of(tmp_path / "a.mp3").name == name


def test_books_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    assert kind_of(specimens.book(tmp_path / "a.zip", "", "")).name == "EPUB"
    (tmp_path / "b.epub").write_bytes((tmp_path / "a.zip").read_bytes()[:200])
    assert kind_of(tmp_path / "b.epub").name == "broken archive"


@pytest.mark.parametrize("data", [b"", b"\0\1\2\3", b"plain words"])
def test_what_nobody_knows_is_unknown(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(data)
    assert kind_of(tmp_path / "a") == UNKNOWN
    assert UNKNOWN.family is Family.OTHER
