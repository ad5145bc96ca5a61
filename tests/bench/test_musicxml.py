"""The judge of written music finds what is wrong."""

from fractions import Fraction

import pytest

from judging.musicxml import Read, differences, read_score
from music.notation.songs import river
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.score import full_score
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo

NOTES = (Note(0, 480, 60), Note(480, 960, 66), Note(1440, 960, 62), Note(2400, 700, 64))
PIECE = Piece(
    (Part("violin", NOTES), Part("kit", (Note(0, 480, 36),))),
    3840,
    (Tempo(0, 60.0),),
    COMMON,
    Key(0, Mode.IONIAN),
)
DATA = full_score(PIECE, Heading("t", "en"))
WRONG = {
    "has 5 quarters": ("<duration>480</duration>", "<duration>960</duration>"),
    "is drawn for": ("<type>quarter</type>", "<type>half</type>"),
    "is open": ('<tie type="stop" />', ""),
    "has no note": ('<tie type="start" />', ""),
    "sounds but is not drawn": ('<tied type="start" />', ""),
    "does not fill it": ("<voice>1</voice>", "<voice>2</voice>"),
}


def violin(data: bytes) -> Read:
    return next(part for part in read_score(data) if part.name == "Violin")


def test_a_whole_score_has_no_faults() -> None:
    assert [part.faults for part in read_score(DATA)] == [[], []]
    found = violin(DATA).notes
    assert [(float(one.start), float(one.length), one.pitch) for one in found] == [
        (0, 1, 60),
        (1, 2, 66),
        (3, 2, 62),
        (5, 1.5, 64),
    ]
    assert [one.late for one in found] == [0, 0, 0, Fraction(-1, 24)]


@pytest.mark.parametrize("fault", WRONG)
def test_a_fault_is_named(fault: str) -> None:
    before, after = WRONG[fault]
    head, part, tail = DATA.decode().partition('<part id="P2">')
    assert before in tail
    broken = head + part + tail.replace(before, after, 1)
    assert any(fault in one for one in violin(broken.encode()).faults)


def test_a_lost_note_is_missed() -> None:
    whole = read_score(DATA)
    fewer = read_score(full_score(_without(1), Heading("t", "en")))
    assert list(differences(whole, whole)) == []
    assert list(differences(whole, fewer)) == [
        "Violin: ('1', '2', '66', '') is lost",
    ]
    assert list(differences(fewer, whole)) == ["Violin: ('1', '2', '66', '') is new"]
    assert list(differences(whole, whole[:1])) == ["2 parts became 1"]


def _without(number: int) -> Piece:
    left = NOTES[:number] + NOTES[number + 1 :]
    return Piece(
        (Part("violin", left), PIECE.parts[1]), PIECE.length, PIECE.tempos, COMMON, PIECE.key
    )


def test_a_part_that_is_written_at_another_pitch_sounds_the_same() -> None:
    text = DATA.decode()
    clef = text.index("</clef>", text.index('<part id="P2">')) + len("</clef>")
    change = "<transpose><chromatic>-2</chromatic><octave-change>1</octave-change></transpose>"
    changed = violin((text[:clef] + change + text[clef:]).encode())
    assert [one.pitch for one in changed.notes] == [70, 76, 72, 74]


def test_words_chords_and_sections_are_read() -> None:
    (found,) = read_score(lead_sheet(river(), Heading("t", "en")))
    assert [one.lyric for one in found.notes if one.lyric][:3] == ["“The", "ri", "ver"]
    assert found.harmonies[0] == (Fraction(0), "Am")
    assert found.sections[1][1] == "Verse"
