from perform.composing.plays import board, story
from yanyi.media.labels import Label
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.style import StyleName
from yanyi.perform.score.album import Track
from yanyi.perform.score.options import Options
from yanyi.perform.score.shelf import Shelf
from yanyi.perform.score.songs import StorySong

BLOB = Blob("00", 1)
SONG = compose(Lyric("Backing", "en", (("We go by night", "We row by day"),)), StyleName.POP, "s")
SUNG = Track("Song: Backing", SONG.backing, "s", song=StorySong(SONG, "", ("v0", "v1"), "s", 0))


def shelf() -> Shelf:
    return Shelf(story(), board(), Options(), ("mp3", "ogg"), Label(), "The Road", BLOB, 12)


def test_the_page_has_the_backing_and_the_karaoke_of_a_song_under_it() -> None:
    endings = (".mp3", ".ogg", ".mid", "-backing.mp3", "-backing.ogg", ".lrc", "-karaoke.mp4")
    files = tuple(WorkFile(f"score/01-song-backing{one}", BLOB) for one in endings)
    (row,) = shelf().page((SUNG,), (files,)).tracks
    assert row.files == ("01-song-backing.mp3", "01-song-backing.ogg")
    assert row.notes == ("01-song-backing.mid", "01-song-backing.lrc")
    under, film = row.under
    assert (film.title, film.files) == ("Song: Backing (karaoke)", ("01-song-backing-karaoke.mp4",))
    assert under.files == ("01-song-backing-backing.mp3", "01-song-backing-backing.ogg")
    assert (under.title, under.seconds) == ("Song: Backing (backing track)", row.seconds)


def test_a_track_that_is_no_song_has_nothing_under_it() -> None:
    files = (WorkFile("score/01-opening.mp3", BLOB), WorkFile("score/01-opening.mid", BLOB))
    (row,) = shelf().page((Track("Opening", SONG.backing, "s"),), (files,)).tracks
    assert row.under == ()
