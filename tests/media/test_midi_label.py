from pathlib import Path

import mido

from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.midi import read_midi_labels
from yanyi.media.labels import Label, Made, implicit, wording
from yanyi.media.midi_label import LABELLED_MIDI, Said


def test_both_labels_go_in_and_the_music_stays(tmp_path: Path) -> None:
    bare, made = tmp_path / "a.mid", tmp_path / "b.mid"
    heading = mido.MidiTrack([mido.MetaMessage("track_name", name="渡口")])
    notes = mido.MidiTrack(
        [mido.Message("note_on", note=60), mido.Message("note_off", note=60, time=9)]
    )
    mido.MidiFile(tracks=[heading, notes], charset="utf-8").save(bare)
    said = Said(wording("zh", Made.MUSIC), implicit(Label(produce_id="x")))
    LABELLED_MIDI.run(said, [bare], made)
    found = read_midi_labels(made, kind_of(made))
    assert [one.words for one in found.notices] == [said.words]
    assert [one.field("ProduceID") for one in found.entries] == ["x"]
    labelled, plain = (mido.MidiFile(path, charset="utf-8") for path in (made, bare))
    assert labelled.tracks[1] == plain.tracks[1]
    assert labelled.tracks[0][0].name == "渡口"
    assert [one for one in labelled.tracks[0] if one.type not in ("copyright", "text")] == list(
        plain.tracks[0]
    )
