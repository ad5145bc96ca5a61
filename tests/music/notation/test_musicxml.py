from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from yanyi.music.key import Key
from yanyi.music.metre import WALTZ
from yanyi.music.mode import Mode
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.score import full_score
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo

HOME = Key(2, Mode.DORIAN)
PIECE = Piece(
    (
        Part("guitar", (Note(0, 480, 50),)),
        Part("drum", (Note(0, 480, 43), Note(480, 480, 45))),
        Part("piano", (Note(0, 480, 72),)),
    ),
    2 * WALTZ.bar,
    (Tempo(0, 60.0),),
    WALTZ,
    HOME,
)


def root(piece: Piece = PIECE) -> ET.Element:
    return ET.fromstring(full_score(piece, Heading("t", "en")))


def test_the_file_begins_as_the_format_does() -> None:
    data = full_score(PIECE, Heading("t", "en"))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE score-partwise')
    assert root().get("version") == "4.0"


def test_the_parts_are_listed_with_their_sounds() -> None:
    names = [one.findtext("part-name") for one in root().iter("score-part")]
    assert names == ["Drum", "Piano", "Guitar"]
    drum, piano, guitar = root().iter("score-part")
    assert [one.findtext("midi-unpitched") for one in drum.iter("midi-instrument")] == ["44", "46"]
    assert drum.findtext("midi-instrument/midi-channel") == "10"
    assert guitar.findtext("midi-instrument/midi-program") == "25"
    assert guitar.findtext("midi-instrument/pan") == "22"
    assert piano.find("midi-instrument/midi-unpitched") is None


def test_attributes_say_key_time_staves_and_clefs() -> None:
    drum, piano, guitar = (one.find("measure/attributes") for one in root().iter("part"))
    assert drum is not None
    assert piano is not None
    assert guitar is not None
    assert (piano.findtext("key/fifths"), piano.findtext("key/mode")) == ("0", "dorian")
    assert (piano.findtext("time/beats"), piano.findtext("time/beat-type")) == ("3", "4")
    assert [one.findtext("sign") for one in piano.iter("clef")] == ["G", "F"]
    assert guitar.findtext("clef/clef-octave-change") == "-1"
    assert drum.findtext("clef/sign") == "percussion"
    assert drum.findtext("staff-details/staff-lines") == "1"


@pytest.mark.parametrize(
    ("mode", "wanted"),
    [
        (Mode.IONIAN, "major"),
        (Mode.GONG, "major"),
        (Mode.YU, "minor"),
        (Mode.HARMONIC_MINOR, "minor"),
        (Mode.ZHI, "mixolydian"),
        (Mode.LOCRIAN, "phrygian"),
    ],
)
def test_modes_are_those_that_programs_know(mode: Mode, wanted: str) -> None:
    found = root(replace(PIECE, key=Key(2, mode)))
    assert found.findtext("part[2]/measure/attributes/key/mode") == wanted


def test_the_last_bar_is_closed() -> None:
    for part in root().iter("part"):
        styles = [one.findtext("barline/bar-style") for one in part.iter("measure")]
        assert styles == [None, "light-heavy"]


def test_a_large_score_has_small_staves() -> None:
    one = replace(PIECE, parts=PIECE.parts[:1])
    large, small = (
        float(each.findtext("defaults/scaling/millimeters") or 0) for each in _sizes(one)
    )
    assert large == 6.6
    assert 4.4 <= small < large


def _sizes(one: Piece) -> tuple[ET.Element, ET.Element]:
    names = ("flute", "oboe", "clarinet", "harp", "piano", "violin", "viola", "cello", "bass")
    many = tuple(Part(name, (Note(0, 480, 60),)) for name in names)
    return root(one), root(replace(PIECE, parts=many))
