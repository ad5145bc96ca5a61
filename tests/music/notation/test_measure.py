from xml.etree import ElementTree as ET

from music.notation.songs import river
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, LILT
from yanyi.music.mode import Mode
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.score import full_score
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo

NOTES = (Note(0, 960, 66), Note(480, 480, 48), Note(960, 320, 60), Note(1280, 640, 62))


def measure(name: str, piece: Piece | None = None) -> ET.Element:
    found = piece or Piece(
        (Part(name, NOTES),), 1920, (Tempo(0, 90.0),), COMMON, Key(0, Mode.IONIAN)
    )
    (one,) = ET.fromstring(full_score(found, Heading("t", "en"))).iter("measure")
    return one


def test_a_triplet_is_bracketed_and_timed() -> None:
    notes = [one for one in measure("violin").iter("note") if one.find("time-modification")]
    assert [one.findtext("duration") for one in notes] == ["320", "160"]
    brackets = [[t.get("type") for t in one.iter("tuplet")] for one in notes]
    assert brackets == [["start"], ["stop"]]
    assert [one.findtext("type") for one in notes] == ["quarter", "eighth"]


def test_accidentals_are_printed() -> None:
    found = [one.findtext("accidental") for one in measure("violin").iter("note")]
    assert found.count("sharp") == 1


def test_staves_are_written_one_after_another() -> None:
    found = measure("piano")
    assert [one.findtext("duration") for one in found.iter("backup")] == ["1920"]
    assert {one.findtext("staff") for one in found.iter("note")} == {"1", "2"}


def test_marks_stand_before_their_notes() -> None:
    found = measure("violin")
    kinds = [one.tag for one in found]
    assert kinds.index("direction") < kinds.index("note")
    assert found.findtext("direction/direction-type/metronome/per-minute") == "90"
    assert found.find("direction/direction-type/dynamics/mf") is not None
    sound = [one.attrib for one in found.iter("sound")]
    assert sound == [{"tempo": "90"}, {"dynamics": "84.6667"}]


def test_a_mark_within_a_long_note_says_where() -> None:
    tempos = (Tempo(0, 60.0), Tempo(960, 90.0))
    piece = Piece((Part("violin", (Note(0, 1440, 69),)),), 1440, tempos, LILT, Key(0, Mode.YU))
    offsets = [one.findtext("offset") for one in measure("violin", piece).iter("direction")]
    assert offsets == [None, None, "960"]
    beats = [one.text for one in measure("violin", piece).iter("per-minute")]
    assert beats == ["40", "60"]


def test_a_tempo_that_is_not_heard_is_not_seen() -> None:
    tempos = (Tempo(0, 60.0), Tempo(960, 61.0))
    piece = Piece((Part("violin", NOTES[:1]),), 1920, tempos, COMMON, Key(0, Mode.YU))
    found = measure("violin", piece)
    assert len(list(found.iter("metronome"))) == 1
    assert [one.get("tempo") for one in found.iter("sound") if one.get("tempo")] == ["60", "61"]


def test_strokes_name_their_instruments() -> None:
    piece = Piece(
        (Part("kit", (Note(0, 240, 36), Note(0, 240, 42))),),
        1920,
        (Tempo(0, 60.0),),
        COMMON,
        Key(4, Mode.IONIAN),
    )
    found = measure("kit", piece)
    named = [one.get("id") for one in found.iter("instrument")]
    assert named == ["P1-I36", "P1-I42"]
    assert [one.text for one in found.iter("notehead")] == ["x"]
    assert found.findtext("attributes/key/fifths") == "0"


def test_chord_symbols_have_roots_and_kinds() -> None:
    root = ET.fromstring(lead_sheet(river(), Heading("t", "en")))
    first = next(root.iter("harmony"))
    assert first.findtext("root/root-step") == "A"
    kind = first.find("kind")
    assert kind is not None
    assert (kind.text, kind.get("text")) == ("minor", "m")
