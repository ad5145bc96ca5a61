from read.stories import check_account, reading, told
from yanyi.story.reading import Why
from yanyi.story.types import Document, Emphasis, Paragraph, Verse
from yanyi.story.walk import full_text

WRAPPED = """The rain had been falling for three days upon the roofs of the old town, and
nobody could remember when the sun had been _seen_ by anyone at all in that
place.

     Fifteen men on the dead man's chest,
     Yo-ho-ho, and a bottle of rum!

He sang this song all night long while the others listened to him in a deep and
heavy silence.

     To the keeper of the lamp at the northern harbour, who has kept it for
     forty years without a single night of rest: come home at once, for the
     king is dying.

She read it twice.
"""


def test_lines_broken_at_a_width() -> None:
    found = reading(WRAPPED)
    check_account(found, exact=False)
    (scene,) = found.story.chapters[0].scenes
    assert [type(block) for block in scene.blocks] == [
        Paragraph,
        Verse,
        Paragraph,
        Document,
        Paragraph,
    ]
    first = told(found)[0]
    assert "old town, and nobody could" in full_text(first)
    assert Emphasis("seen") in first.runs


def test_the_wrapping_of_gutenberg() -> None:
    text = (
        "The Project Gutenberg eBook\n\nTitle: The Lamp\nAuthor: Mei Lin\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nIt rained.\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nLicence words.\n"
    )
    found = reading(text)
    check_account(found)
    assert [full_text(line) for line in told(found)] == ["It rained."]
    assert found.story.meta.title == "The Lamp"
    assert [one.reason for one in found.left_out] == [Why.FRONT_MATTER, Why.ADVERTISING]


def test_control_characters_are_kept_out_of_the_words() -> None:
    found = reading("It\x00 rai\x07ned.\x00 \ufeff\n\n\x01\n\nThe end.\n")
    check_account(found, exact=False)
    assert [full_text(line) for line in told(found)] == ["It rained.", "The end."]
    assert {one.reason for one in found.left_out} == {Why.UNREADABLE}


def test_chinese_wrapped_lines_join_without_a_space() -> None:
    line = "雪下了一夜又一夜船夫坐在船头一句话也没有说只是看着那一盏灯"
    found = reading("\n".join([line] * 6) + "。\n")
    assert full_text(told(found)[0]) == line * 6 + "。"
