from dataclasses import replace

from defusedxml.ElementTree import fromstring

from yanyi.media.album.page import Album, AlbumTrack, album_page
from yanyi.media.labels import read_implicit

ALBUM = Album(
    "雪渡 <原声>",
    "某人",
    "zh",
    "urn:x",
    "本音乐由人工智能生成。",
    "cover.jpg",
    (
        AlbumTrack("序曲", 64.4, ("01-序曲.mp3", "01-序曲.ogg"), ("midi/01-序曲.mid",)),
        AlbumTrack('"Two"', 120.0, ("02.mp3",)),
    ),
)


def page() -> str:
    return album_page(ALBUM).decode()


def test_every_track_is_there_with_its_length_and_files() -> None:
    shown = page()
    assert shown.count("<li>") == 2
    assert ">1:04<" in shown
    assert ">2:00<" in shown
    assert 'href="01-%E5%BA%8F%E6%9B%B2.mp3" download>MP3<' in shown
    assert 'href="midi/01-%E5%BA%8F%E6%9B%B2.mid" download>MID<' in shown


def test_another_form_of_a_track_stands_under_it() -> None:
    under = AlbumTrack("歌（伴奏）", 120.0, ("03-backing.mp3",))
    film = AlbumTrack("歌（卡拉OK）", 120.0, ("03-karaoke.mp4",))
    song = AlbumTrack("歌", 120.0, ("03.mp3",), under=(under, film))
    shown = album_page(replace(ALBUM, tracks=(song, *ALBUM.tracks))).decode()
    rows = shown[shown.index("<ol>") : shown.index("</ol>")].split("<li")[1:]
    assert [row.startswith(' class="under">') for row in rows] == [False, True, True, False, False]
    assert 'href="03-backing.mp3" download>MP3<' in rows[1]
    assert 'aria-label="播放：歌（伴奏）"' in rows[1]
    assert '<a class="play" href="03-karaoke.mp4"' in rows[2]
    assert "<button" not in rows[2]
    assert "<audio" not in rows[2]


def test_what_names_hold_is_no_markup() -> None:
    shown = page()
    assert "雪渡 &lt;原声&gt;" in shown
    assert "&quot;Two&quot;" in shown
    body = (
        shown[shown.index("<main>") : shown.index("</main>") + 7]
        .replace(" download>", ">")
        .replace(" controls ", " ")
    )
    start = body.index("<ol>")
    rows = fromstring(body[start : body.index("</ol>") + 5])
    assert len(rows) == 2


def test_it_asks_the_network_for_nothing_and_carries_its_label() -> None:
    shown = page()
    assert "http:" not in shown
    assert "https:" not in shown
    assert "本音乐由人工智能生成。" in shown
    start = shown.index('name="AIGC" content="') + len('name="AIGC" content="')
    label = read_implicit(shown[start : shown.index('"', start)].replace("&quot;", '"'))
    assert label is not None
    assert label.produce_id == "urn:x"
