import dataclasses

from perform.audiobook.tales import CHINESE, ENGLISH, board_of
from yanyi.perform.audiobook.script import LEAD, sections
from yanyi.story.types import Chapter


def test_the_opening_names_title_and_author_then_that_voices_are_synthetic() -> None:
    opening = sections(CHINESE, board_of(CHINESE))[0]
    words = [one.words for one in opening.utterances]
    assert words == ["《雪渡》。作者：某人。", "本有声书的声音由人工智能合成。"]


def test_a_chapter_without_a_heading_has_its_title_read() -> None:
    chapter = sections(ENGLISH, board_of(ENGLISH))[1]
    assert [one.words for one in chapter.utterances] == ["Chapter 1", "The bell rang. It was six."]
    assert chapter.utterances[0].speech is not None
    assert chapter.utterances[0].anchor == ""


def test_a_title_of_signs_is_not_read() -> None:
    starred = Chapter("* * *", ENGLISH.chapters[0].scenes)
    story = dataclasses.replace(ENGLISH, chapters=(starred,))
    chapter = sections(story, board_of(story))[1]
    assert [one.words for one in chapter.utterances] == ["The bell rang. It was six."]
    assert chapter.utterances[0].before >= LEAD


def test_later_scenes_open_with_a_pause() -> None:
    chapter = sections(CHINESE, board_of(CHINESE))[1]
    opening = [one.anchor for one in chapter.utterances if one.opens]
    assert opening == ["a5"]
    before = {one.anchor: one.before for one in chapter.utterances}
    assert before["a5"] > 3 * before["a2"]
