"""The page of a film in a real browser: HLS plays from start to end, its words are shown."""

from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from media.cinema.server import Server
from media.reader.browser import Browser, program
from media.reels import Reels, reels
from yanyi.media.cinema.plan import Cinema, write_page
from yanyi.media.hls.plan import (
    Cues,
    Master,
    Pictures,
    Pieces,
    Size,
    Sound,
    Tongue,
    Words,
    cut_pictures,
    cut_sound,
    list_all,
    list_pieces,
    list_words,
    map_cues,
)
from yanyi.media.labels import KEY
from yanyi.media.subtitles import Cue
from yanyi.media.video_plan import Mark
from yanyi.media.video_rendition import Rendition, shrink

PLAN = ((50, 20), (140, 26))
WIDE, UPRIGHT = (320, 180), (180, 320)
CUES = (Cue(0.4, 2.5, "Listen."), Cue(3.5, 9.0, "Rain & <wind>", "Ann"))


def shown(folder: Path, size: tuple[int, int]) -> Reels:
    """A film with its page, its file and HLS in three sizes."""
    film = reels(folder, PLAN, size, cues=CUES)
    film.joined()
    hls = folder / "hls"
    hls.mkdir()
    sizes = [(size[0] * part // 10, size[1] * part // 10) for part in (10, 7, 4)]
    tracks = []
    for width, height in sizes:
        segments = list(film.segments)
        if (width, height) != size:
            segments = [hls / f"{width}-{n}" for n in range(len(film.lengths))]
            for one, other in zip(film.segments, segments, strict=True):
                shrink(Rendition(width, height), [one], other)
        tracks.append(hls / f"{width}.m4s")
        cut_pictures(Pictures(film.lengths), segments, tracks[-1])
    cut_sound(Sound(film.film.reels), list(film.sounds), hls / "sound.m4s")
    for track in (*tracks, hls / "sound.m4s"):
        list_pieces(Pieces(track.name, film.frames), [track], track.with_suffix(".m3u8"))
    map_cues(Cues(), [film.words], hls / "en.vtt")
    list_words(Words("en.vtt", film.frames), [], hls / "en.m3u8")
    listed = tuple(Size(f"{width}.m3u8", width, height) for width, height in sizes)
    words = Tongue("en.m3u8", "en", "English")
    master = Master(listed, Tongue("sound.m3u8", "en", "English"), (words,), film.frames)
    list_all(master, [*tracks, hls / "sound.m4s"], hls / "master.m3u8")
    page = Cinema(
        "Rain & <snow>",
        "Ann </script>",
        "en",
        "urn:uuid:1",
        "Generated.",
        *size,
        "hls/master.m3u8",
        "",
        (Mark(0, "One"), Mark(70, "Two")),
        (("en", "English"),),
        ("film.mp4",),
    )
    write_page(page, [film.words], folder / "index.html")
    return film


@pytest.fixture(scope="module", params=[WIDE, UPRIGHT], ids=["wide", "upright"])
def film(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reels:
    return shown(tmp_path_factory.mktemp("film"), request.param)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert program() is not None, "these tests need Chromium"
    with Browser(1000, 800) as one:
        yield one


def test_hls_plays_from_start_to_end_with_its_words(film: Reels, browser: Browser) -> None:
    with av.open(str(film.segments[0])) as first:
        picture = first.streams.video[0]
        assert sorted((picture.width, picture.height)) == sorted(WIDE)
    with Server(film.folder) as server:
        browser.open(server.address("index.html"))
        browser.run(
            "window.seen = new Set(); window.gaps = 0; film.muted = true;"
            "const own = film.textTracks[0]; words.value = '0';"
            "words.dispatchEvent(new Event('change'));"
            "own.addEventListener('cuechange', () => {"
            " for (const cue of own.activeCues) seen.add(cue.text); });"
            "film.addEventListener('waiting', () => { if (film.currentTime > 0.5) gaps += 1; });"
        )
        browser.until("film.readyState >= 2")
        browser.run("film.playbackRate = 2; film.play()")
        browser.until("film.ended")
        found = browser.run(
            "({at: film.currentTime, length: film.duration, seen: [...seen], gaps,"
            " error: film.error, fed: film.src.startsWith('blob:'), mode: film.textTracks[0].mode,"
            " size: [film.videoWidth, film.videoHeight],"
            " lost: film.getVideoPlaybackQuality().corruptedVideoFrames})"
        )
    assert found["fed"]
    assert found["error"] is None
    assert abs(found["at"] - film.frames / 24) < 1 / 24
    assert abs(found["length"] - film.frames / 24) < 1 / 24
    assert found["seen"] == [cue.text for cue in CUES]
    assert found["mode"] == "showing"
    assert found["lost"] == 0
    assert found["size"][0] * picture.height == found["size"][1] * picture.width


def test_another_size_is_taken_when_it_is_chosen_and_any_place_can_be_looked_at(
    film: Reels, browser: Browser
) -> None:
    with Server(film.folder) as server:
        browser.open(server.address("index.html"))
        browser.until("film.readyState >= 2 && document.getElementById('size').options.length > 3")
        browser.run("document.getElementById('size').selectedIndex = 3")
        browser.run("document.querySelectorAll('#chapters button')[1].click(); film.pause()")
        browser.until("!film.seeking && film.readyState >= 2")
        assert abs(browser.run("film.currentTime") - 70 / 24) < 1 / 24
        browser.run("film.currentTime = 9.7")
        browser.until("!film.seeking && film.readyState >= 2")
        assert browser.run("film.error") is None


def test_the_page_plays_the_file_from_a_disk(film: Reels, browser: Browser) -> None:
    browser.open((film.folder / "index.html").as_uri())
    browser.until("film.readyState >= 1")
    assert browser.run("film.currentSrc").endswith("film.mp4")
    assert browser.run("film.textTracks[0].cues ? 1 : film.textTracks.length") == 1


def test_the_page_is_labelled_and_nothing_in_it_ends_its_script(film: Reels) -> None:
    text = (film.folder / "index.html").read_text("utf-8")
    assert f'<meta name="{KEY}"' in text
    assert "Rain &amp; &lt;snow&gt;" in text
    assert text.count("</script>") == 2
