import re

import pytest

from music.notation.songs import ferry, river
from yanyi.media.labels import Label, implicit
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.lrc import stamp, timed_lines, timed_words
from yanyi.music.notation.sheet import Sheet
from yanyi.music.note import Note
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.tempo import Tempo, seconds

SONGS = {"en": river(), "zh": ferry()}


def moment(text: str) -> float:
    minutes, rest = text.split(":")
    return 60 * int(minutes) + float(rest)


def read(text: str) -> list[tuple[float, str]]:
    """Lines with their times; headers are none."""
    rows = re.findall(r"^\[(\d\d:\d\d\.\d\d)\](.*)$", text, re.MULTILINE)
    return [(moment(time), said) for time, said in rows]


@pytest.mark.parametrize("language", SONGS)
@pytest.mark.parametrize("late", [0.0, 2.345])
def test_lines_are_there_when_they_are_sung(language: str, late: float) -> None:
    sheet = SONGS[language]
    found = read(timed_lines(sheet.lines, sheet.tempos, Heading("t", language), late))
    said = [(time, text) for time, text in found if text]
    assert [text for _, text in said] == [line.text for line in sheet.lines]
    wanted = [late + seconds(line.start, sheet.tempos) for line in sheet.lines]
    assert [time for time, _ in said] == pytest.approx(wanted, abs=0.0051)
    assert found[-1][1] == ""
    end = late + seconds(sheet.lines[-1].end, sheet.tempos)
    assert found[-1][0] == pytest.approx(end, abs=0.0051)


@pytest.mark.parametrize("language", SONGS)
def test_words_are_there_when_they_are_sung(language: str) -> None:
    sheet = SONGS[language]
    found = read(timed_words(sheet.lines, sheet.tempos, Heading("t", language)))
    rows = [row for _, row in found if row]
    for row, line in zip(rows, sheet.lines, strict=True):
        times = [moment(one) for one in re.findall(r"<([\d:.]+)>", row)]
        starts, fresh = [], True
        for syllable in line.syllables:
            if fresh:
                starts.append(seconds(syllable.notes[0].start, sheet.tempos))
            fresh = syllable.ends_word
        starts.append(seconds(line.end, sheet.tempos))
        assert times == pytest.approx(starts, abs=0.0051)
        assert re.sub(r"<[\d:.]+>", "", row) == line.text


def test_the_words_go_away_in_a_long_silence() -> None:
    sheet: Sheet = SONGS["en"]
    first, *_, last = sheet.lines
    found = read(timed_lines((first, last), sheet.tempos, Heading("t", "en")))
    assert [bool(text) for _, text in found] == [True, False, True, False]


def test_the_head_names_the_song() -> None:
    head = Heading("River", "en", "Tales", "A. Author")
    rows = timed_lines(SONGS["en"].lines, SONGS["en"].tempos, head).splitlines()
    assert rows[:6] == [
        "[ti:River]",
        "[ar:Yanyi (AI-generated)]",
        "[al:Tales]",
        "[au:A. Author]",
        "[re:Yanyi]",
        f"[AIGC:{implicit(Label())}]",
    ]


def test_stamps() -> None:
    assert stamp(0) == "00:00.00"
    assert stamp(59.996) == "01:00.00"
    assert stamp(754.321) == "12:34.32"


def test_every_chinese_character_has_its_time() -> None:
    syllables = tuple(
        SungSyllable(char, (Note(480 * place, 480, 60),), char == "口")
        for place, char in enumerate("渡口")
    )
    line = SungLine("渡口。", syllables)
    found = timed_words((line,), (Tempo(0, 60.0),), Heading("t", "zh"))
    assert "[00:00.00]<00:00.00>渡<00:01.00>口。<00:02.00>" in found
