import asyncio
from itertools import pairwise
from pathlib import Path

from rehearsal import Rehearsal
from yanyi.media.labelling.reading import read_labels
from yanyi.media.labels import Label, Made, implicit, wording
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Cue, Track, read_webvtt
from yanyi.perform.film.subtitle_files import subtitle_files, together

ZH = Track("zh", (Cue(0.0, 2.0, "河上起雾。"), Cue(2.1, 6.0, "“听。”", "林")))
LABEL = implicit(Label("urn:x"))
EN = Track("en", (Cue(0.0, 2.0, "Mist rose."), Cue(2.1, 6.0, "“听。”", "林")))


def written(*tracks: Track) -> dict[str, str]:
    stage = Rehearsal()
    place = area(1280, 720)
    made = asyncio.run(subtitle_files("film/T", "T", tracks, place, LABEL, stage))  # type: ignore[arg-type]
    assert [stage.kept[one].decode().split("\n")[2] for one in made.texts] == [
        f"NOTE Language: {track.language}" for track in tracks
    ]
    return {file.path: stage.kept[file.blob].decode() for file in made.files}


def test_the_own_language_is_written_in_three_kinds() -> None:
    found = written(ZH)
    assert sorted(found) == ["film/T.ass", "film/T.srt", "film/T.vtt"]
    assert read_webvtt(found["film/T.vtt"]) == ZH.cues
    assert "00:00:02,100 --> 00:00:06,000\n“听。”" in found["film/T.srt"]
    assert "zh-said,林" in found["film/T.ass"]


def test_every_file_says_how_the_film_was_made(tmp_path: Path) -> None:
    for path, text in written(ZH, EN).items():
        file = tmp_path / Path(path).name
        file.write_text(text, "utf-8")
        found = read_labels(file)
        language = "en" if ".en." in path else "zh"
        assert [one.words for one in found.notices] == [wording(language, Made.FILM)], path
        told = [one.field("ProduceID") for one in found.entries]
        assert told == ([] if path.endswith(".srt") else ["urn:x"]), "SubRip has no place for it"
        assert not any(one.faults for one in found.entries)


def test_a_second_language_has_its_own_files_and_those_of_both() -> None:
    found = written(ZH, EN)
    names = {path.split(".", 1)[1] for path in found}
    assert names == {
        f"{one}{kind}" for one in ("", "en.", "zh+en.") for kind in ("vtt", "srt", "ass")
    }
    both = read_webvtt(found["film/T.zh+en.vtt"])
    assert [cue.text for cue in both] == ["河上起雾。\nMist rose.", "“听。”"]
    assert found["film/T.zh+en.ass"].count("“听。”") == 1


def test_where_the_second_language_changes_first_the_cue_is_parted() -> None:
    own = (Cue(0.0, 4.0, "甲"), Cue(4.1, 5.0, "乙"))
    other = (Cue(0.0, 2.0, "a"), Cue(2.0, 4.2, "b"), Cue(4.2, 5.0, "c"))
    assert list(together(own, other)) == [
        (Cue(0.0, 2.0, "甲"), "a"),
        (Cue(2.0, 4.0, "甲"), "b"),
        (Cue(4.1, 5.0, "乙"), "c"),
    ]
    assert list(together(own[1:], ())) == [(own[1], "")]


def test_no_word_of_the_second_language_is_lost() -> None:
    own = (Cue(0.0, 1.5, "甲"), Cue(1.6, 3.3, "乙"), Cue(3.4, 6.0, "丙"))
    other = (
        Cue(0.0, 1.3, "a"),
        Cue(1.4, 2.1, "b"),
        Cue(2.2, 3.0, "c"),
        Cue(3.1, 3.5, "d"),
        Cue(3.6, 6.0, "e"),
    )
    pairs = list(together(own, other))
    assert [words for _, words in pairs] == ["a", "b", "c", "d", "e"]
    assert all(one.end <= following.start for (one, _), (following, _) in pairwise(pairs))
    assert all(one.end > one.start for one, _ in pairs)


def test_words_that_stand_longer_stand_below_every_cue_they_belong_to() -> None:
    own = (Cue(0.0, 2.0, "甲"), Cue(2.1, 4.0, "乙"))
    assert [words for _, words in together(own, (Cue(0.0, 4.0, "a"),))] == ["a", "a"]
