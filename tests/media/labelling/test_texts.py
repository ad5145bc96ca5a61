from html import escape
from pathlib import Path

import pytest

from media.labelling import specimens
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.texts import read_text
from yanyi.media.labels import KEY, Made, implicit, wording

ENTRY = implicit(specimens.LABEL)
SAID = wording("en", Made.MUSIC)
FIELD = f'<miscellaneous-field name="{KEY}">{escape(ENTRY, quote=False)}</miscellaneous-field>'
MATTER = "\n".join(f"  {name}: '{value}'" for name, value in (("Label", 1), ("ProduceID", "z")))
TEXTS = {
    "a.html": f'<html><meta name="{KEY}" content="{escape(ENTRY)}"><p>{SAID}</p></html>',
    "a.musicxml": f"<score-partwise><rights>{SAID}</rights>{FIELD}</score-partwise>",
    "a.xml": f"<rss><TC260:{KEY}>{escape(ENTRY)}</TC260:{KEY}><d>{SAID}</d></rss>",
    "a.vtt": f"WEBVTT\n\nNOTE {KEY}: {ENTRY}\n\nNOTE {SAID}\n",
    "a.json": f'{{"{KEY}": {ENTRY}, "said": "{SAID}"}}',
    "a.js": f"// {KEY}: {ENTRY}\n// {SAID}\n",
    "a.lrc": f"[ti:Lamp]\n[{KEY}:{ENTRY}]\n[by:{SAID}]\n",
    "a.cho": f"# {KEY}: {ENTRY}\n{{comment: {SAID}}}\n",
}


@pytest.mark.parametrize(("name", "text"), TEXTS.items())
def test_both_labels_are_read(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text)
    found = read_text(path, kind_of(path))
    assert SAID in found.notices[0].words
    (entry,) = found.entries
    assert (entry.field("ProduceID"), entry.faults) == ("specimen-1", ())


def test_yaml_before_a_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: x\nAIGC:\n{MATTER}\n---\nWords.\n")
    (entry,) = read_text(path, kind_of(path)).entries
    assert (entry.field("Label"), entry.field("ProduceID")) == ("1", "z")


def test_a_script_is_not_read_as_words(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<html><script>{SAID}</script><style>{SAID}</style><p>Stone</p></html>")
    assert read_text(path, kind_of(path)).notices == ()


def test_what_is_no_text_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(b"1\n\xff\xfe\n")
    assert read_text(path, kind_of(path)).faults == ("it is not text in UTF-8",)
