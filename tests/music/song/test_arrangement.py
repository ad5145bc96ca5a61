from itertools import pairwise

import pytest

from judging.song_lyrics import DU, FERRY
from yanyi.music.instrument import Family, instrument
from yanyi.music.song.compose import compose
from yanyi.music.song.form import Role
from yanyi.music.song.song import Section, Song
from yanyi.music.song.style import STYLES, StyleName


def force(song: Song, section: Section) -> float:
    """Loudness times length of all that is played in a section, a tick."""
    total = sum(
        note.loud * note.length * part.gain
        for part in song.backing.parts
        for note in part.notes
        if section.start <= note.start < section.end
    )
    return total / (section.end - section.start)


def section(song: Song, role: Role, number: int = 1) -> Section:
    return next(one for one in song.sections if (one.role, one.number) == (role, number))


@pytest.mark.parametrize("style", list(StyleName))
def test_everybody_plays_what_their_instrument_can(style: StyleName) -> None:
    for lyric in (FERRY, DU):
        song = compose(lyric, style, "b")
        names = [part.instrument for part in song.backing.parts]
        assert len(set(names)) == len(names)
        assert {STYLES[style].bass, STYLES[style].chords} <= set(names)
        for part in song.backing.parts:
            player = instrument(part.instrument)
            assert list(part.notes) == sorted(part.notes, key=lambda n: (n.start, n.pitch))
            for note in part.notes:
                assert player.low <= note.pitch <= player.high
                assert 0 <= note.start < note.end <= song.backing.length
                assert 0 < note.loud <= 1


@pytest.mark.parametrize("style", list(StyleName))
def test_it_builds_towards_the_last_chorus(style: StyleName) -> None:
    song = compose(FERRY, style, "c")
    first, last = section(song, Role.CHORUS, 1), section(song, Role.CHORUS, 3)
    assert force(song, section(song, Role.VERSE)) < force(song, first) <= force(song, last)
    assert force(song, section(song, Role.INTRO)) < force(song, last)


@pytest.mark.parametrize("style", [StyleName.POP, StyleName.ROCK, StyleName.BALLAD])
def test_drums_join_in_the_chorus(style: StyleName) -> None:
    song = compose(FERRY, style, "d")
    (kit,) = [part for part in song.backing.parts if part.instrument == "kit"]
    chorus = section(song, Role.CHORUS)
    assert any(chorus.start <= note.start < chorus.end for note in kit.notes)


def test_a_folk_song_and_a_lullaby_have_no_drums() -> None:
    for style in (StyleName.FOLK, StyleName.LULLABY):
        parts = compose(DU, style, "e").backing.parts
        assert not any(instrument(part.instrument).family is Family.DRUM for part in parts)


def test_one_who_plays_a_melody_plays_one_note_at_a_time() -> None:
    for style in StyleName:
        song = compose(FERRY, style, "f")
        name = STYLES[style].answer
        notes = next(part.notes for part in song.backing.parts if part.instrument == name)
        assert all(a.end <= b.start for a, b in pairwise(notes))


def test_instruments_play_the_melody_before_anybody_sings() -> None:
    song = compose(FERRY, StyleName.BALLAD, "g")
    intro = section(song, Role.INTRO)
    cello = next(part.notes for part in song.backing.parts if part.instrument == "cello")
    assert any(intro.start <= note.start < intro.end for note in cello)
