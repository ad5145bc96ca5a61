from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from judging.tracks import (
    RATE,
    clipped,
    edges,
    late,
    notes_off,
    shown,
    silences_inside,
    silent,
    words_off,
)
from music.notation.songs import ferry, river
from yanyi.media.album.page import Album, AlbumTrack, album_page
from yanyi.music.midi import write_midi
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.lrc import timed_words
from yanyi.music.notation.score import full_score
from yanyi.music.note import Note
from yanyi.music.piece import Part, Piece
from yanyi.music.tempo import Tempo

SONGS = {"en": river(), "zh": ferry()}


def noise(seconds: float) -> np.ndarray:
    count = int(seconds * RATE)
    return 0.3 * np.random.default_rng(1).standard_normal((2, count)).astype(np.float32)


def test_the_tracks_of_a_page_are_read_with_their_files(tmp_path: Path) -> None:
    tracks = (
        AlbumTrack("Opening & storm", 67.2, ("1-a b.mp3", "1-a b.ogg"), ("1-a b.mid",)),
        AlbumTrack("歌", 9.0, ("2-歌.mp3",)),
    )
    page = album_page(Album("The Road", "A", "en", "id", "label", "cover.jpg", tracks))
    (tmp_path / "index.html").write_bytes(page)
    first, second = shown(tmp_path / "index.html")
    assert (first.title, first.seconds) == ("Opening & storm", 67)
    assert (first.sounds, first.notes) == (("1-a b.mp3", "1-a b.ogg"), ("1-a b.mid",))
    assert (second.sounds, second.notes) == (("2-歌.mp3",), ())


def test_silence_is_measured_at_both_ends_and_between() -> None:
    sound = np.zeros((2, 9 * RATE), np.float32)
    sound[:, RATE : 2 * RATE] = 0.5
    sound[:, 6 * RATE : 7 * RATE] = 0.5
    assert silent(sound) == pytest.approx((1.0, 2.0))
    assert silences_inside(sound) == 1
    assert silences_inside(sound, 4.5) == 0
    assert silent(np.zeros((2, RATE), np.float32)) == (1.0, 1.0)


def test_what_is_cut_off_is_seen() -> None:
    sound = np.clip(4 * noise(0.2), -1, 1)
    assert clipped(sound) > 100
    assert clipped(0.5 * sound) == 0
    assert edges(sound) > 0.01
    sound[:, [0, -1]] = 0
    assert edges(sound) == 0


@pytest.mark.parametrize("by", [0, 300, -1105])
def test_a_sound_that_comes_late_is_late(by: int) -> None:
    sound = noise(2.0)
    assert late(np.roll(sound, by, axis=1), sound) == pytest.approx(by / RATE)


@pytest.mark.parametrize("language", SONGS)
def test_words_are_where_their_notes_are(language: str, tmp_path: Path) -> None:
    song, heading = SONGS[language], Heading("t", language)
    (tmp_path / "a.musicxml").write_bytes(lead_sheet(song, heading))
    count, off = words_off(timed_words(song.lines, song.tempos, heading), tmp_path / "a.musicxml")
    assert count > 8
    assert off < 0.006
    tardy = timed_words(song.lines, song.tempos, heading, 0.2)
    assert words_off(tardy, tmp_path / "a.musicxml")[1] == pytest.approx(0.2, abs=0.006)
    one_line = timed_words(song.lines[:1], song.tempos, heading)
    with pytest.raises(ValueError, match="not timed"):
        words_off(one_line, tmp_path / "a.musicxml")


def test_a_note_that_one_file_lacks_is_counted(tmp_path: Path) -> None:
    song = SONGS["en"]
    notes = tuple(Note(480 * n, 480, 60 + n, 0.5) for n in range(4))
    piece = Piece((Part("flute", notes),), 4 * 480, (Tempo(0, 90.0),), song.metre, song.key)
    (tmp_path / "a.musicxml").write_bytes(full_score(piece, Heading("t", "en")))
    write_midi(piece, tmp_path / "a.mid", "t")
    assert notes_off(tmp_path / "a.musicxml", tmp_path / "a.mid") == 0
    write_midi(replace(piece, parts=(Part("flute", notes[:3]),)), tmp_path / "b.mid", "t")
    assert notes_off(tmp_path / "a.musicxml", tmp_path / "b.mid") == 1
