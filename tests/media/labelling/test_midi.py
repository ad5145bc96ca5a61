from pathlib import Path

import mido

from media.labelling import specimens
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.midi import read_midi_labels
from yanyi.media.labels import KEY, Made, implicit, wording


def test_text_events_are_read(tmp_path: Path) -> None:
    path, said = tmp_path / "a.mid", wording("zh", Made.MUSIC)
    texts = [
        mido.MetaMessage("copyright", text=said),
        mido.MetaMessage("text", text=f"{KEY}: {implicit(specimens.LABEL)}"),
    ]
    mido.MidiFile(tracks=[mido.MidiTrack(texts)], charset="utf-8").save(path)
    found = read_midi_labels(path, kind_of(path))
    assert [one.words for one in found.notices] == [said]
    assert [one.field("ProduceID") for one in found.entries] == ["specimen-1"]


def test_a_broken_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.mid"
    path.write_bytes(b"MThd\0\0")
    assert read_midi_labels(path, kind_of(path)).faults
