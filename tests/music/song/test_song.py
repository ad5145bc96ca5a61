from judging.song_lyrics import FERRY
from yanyi.music.song.compose import compose
from yanyi.music.song.form import Role
from yanyi.music.song.style import StyleName


def test_a_song_knows_what_it_is() -> None:
    song = compose(FERRY, StyleName.FOLK, "a")
    assert (song.title, song.language, song.style) == ("Carry Me Over", "en", StyleName.FOLK)
    assert song.key == song.backing.key
    assert song.metre == song.backing.metre
    assert song.tempos == song.backing.tempos
    low, high = song.range
    assert all(low <= note.pitch <= high for note in song.melody.notes)


def test_sections_cover_the_song_and_have_their_lines() -> None:
    song = compose(FERRY, StyleName.FOLK, "a")
    assert song.sections[0].start == 0
    assert song.sections[-1].end == song.backing.length
    for before, after in zip(song.sections, song.sections[1:], strict=False):
        assert before.end == after.start
        assert before.last == after.first
    assert song.sections[-1].last == len(song.lines)
    chorus = next(one for one in song.sections if one.role is Role.CHORUS)
    assert song.lines[chosen := chorus.first].text == "Carry me over, carry me home"
    assert chorus.start - song.metre.beat <= song.lines[chosen].start < chorus.end
    assert len(song.chords) == len(song.layouts) == song.backing.length // song.metre.bar
