from fractions import Fraction
from xml.etree import ElementTree as ET

import pytest

from judging.musicxml import Read, read_score
from music.notation.schema import check, needs_schema
from music.notation.songs import BAR, ferry, river
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet, song_score
from yanyi.music.notation.sheet import Sheet
from yanyi.music.note import QUARTER, Note
from yanyi.music.piece import Part, Piece

SONGS = {"en": river(), "zh": ferry()}


def read(sheet: Sheet, language: str) -> Read:
    (part,) = read_score(lead_sheet(sheet, Heading("The River", language)))
    assert part.faults == []
    return part


@needs_schema
@pytest.mark.parametrize("language", SONGS)
def test_it_keeps_to_the_schema(language: str) -> None:
    check(lead_sheet(SONGS[language], Heading("渡 & river", language, "雪渡", "某")))


@pytest.mark.parametrize("language", SONGS)
def test_every_note_is_written_and_every_syllable_under_its_own(language: str) -> None:
    sheet = SONGS[language]
    found = read(sheet, language)
    sung = [syllable for line in sheet.lines for syllable in line.syllables]
    wanted = [*sheet.tune, *(note for one in sung for note in one.notes)]
    wanted.sort(key=lambda note: note.start)
    assert [
        (float(one.start * QUARTER), float((one.start + one.length) * QUARTER), one.pitch)
        for one in found.notes
    ] == [(note.start, note.end, note.pitch) for note in wanted]
    under = {one.start * QUARTER: one.lyric for one in found.notes if one.lyric}
    assert sorted(under) == sorted(one.notes[0].start for one in sung)
    for one in sung:
        assert one.text in under[Fraction(one.notes[0].start)]
    text = "".join(line.text.replace(" ", "") for line in sheet.lines)
    assert "".join(under[start] for start in sorted(under)) == text


def test_chords_and_sections_stand_at_their_bars() -> None:
    found = read(SONGS["en"], "en")
    bars = [(at * QUARTER / BAR, name) for at, name in found.harmonies]
    assert [name for _, name in bars][:8] == ["Am", "F", "C", "G", "Am", "Dm", "E", "Am"]
    assert [at for at, _ in bars] == list(range(13))
    assert [(float(at * QUARTER / BAR), name) for at, name in found.sections] == [
        (0, "Intro"),
        (2, "Verse"),
        (8, "Chorus"),
        (12, "Outro"),
    ]
    zh = read(SONGS["zh"], "zh")
    assert [name for _, name in zh.sections] == ["主歌", "副歌"]
    assert [name for _, name in zh.harmonies] == ["Eb5", "Bb5", "Ebsus4", "Eb5", "C5", "Eb5"]


def test_hyphens_and_melismas() -> None:
    root = ET.fromstring(lead_sheet(SONGS["en"], Heading("t", "en")))
    lyrics = {one.findtext("text"): one for one in root.iter("lyric")}
    assert lyrics["ri"].findtext("syllabic") == "begin"
    assert lyrics["ver"].findtext("syllabic") == "end"
    assert lyrics["me"].find("extend") is not None
    assert lyrics["wa"].find("extend") is None
    stops = [one for one in root.iter("extend") if one.get("type") == "stop"]
    assert len(stops) == 2
    slurs = [one.get("type") for one in root.iter("slur")]
    assert slurs == ["start", "stop"] * 3


def test_it_says_its_language_and_who_made_it() -> None:
    root = ET.fromstring(lead_sheet(SONGS["zh"], Heading("雪", "zh", words="某人")))
    language = root.find("defaults/lyric-language")
    assert language is not None
    assert list(language.attrib.values()) == ["zh"]
    makers = [one.text for one in root.iterfind("identification/creator")]
    assert makers == ["演义（人工智能生成）", "某人"]


def test_sections_begin_a_line() -> None:
    root = ET.fromstring(lead_sheet(SONGS["en"], Heading("t", "en")))
    begun = [one.get("number") for one in root.iter("measure") if one.find("print") is not None]
    assert begun == ["3", "6", "9", "13"], "and a long one is parted in the middle"
    assert len(root.findall("part/measure")) == 13


def test_a_full_score_has_the_voice_above_the_players() -> None:
    sheet = SONGS["en"]
    bass = tuple(Note(number * BAR, BAR, 45) for number in range(15))
    piece = Piece(
        (Part("bass", bass), Part("piano", bass)), 15 * BAR, sheet.tempos, sheet.metre, sheet.key
    )
    data = song_score(sheet, piece, Heading("t", "en"))
    voice, piano, low = read_score(data)
    assert [one.name for one in (voice, piano, low)] == ["Voice", "Piano", "Bass Guitar"]
    assert voice.faults + piano.faults + low.faults == []
    assert voice.notes == read(sheet, "en").notes
    assert (len(piano.notes), len(low.notes)) == (15, 15)
    assert len(voice.tempos) == 2
    assert not piano.tempos
