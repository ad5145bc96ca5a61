from read.stories import check_account, reading
from yanyi.story.types import Break

ROW = "The rain fell on the mill, and nobody in the house spoke or slept."


def scenes(text: str) -> list[int]:
    found = reading(text)
    check_account(found)
    return [len(scene.blocks) for chapter in found.story.chapters for scene in chapter.scenes]


def test_a_drawn_break_closes_its_scene() -> None:
    for mark in ("* * *", "⁂", "---", "◇", "~ ~ ~", "***"):
        found = reading(f"Chapter 1\n\n{ROW}\n\n{mark}\n\n{ROW}\n\nChapter 2\n\n{ROW}\n")
        check_account(found)
        first = found.story.chapters[0]
        assert len(first.scenes) == 2, mark
        assert isinstance(first.scenes[0].blocks[-1], Break)


def test_a_numbered_section_opens_a_scene() -> None:
    text = f"Chapter 1\n\n{ROW}\n\n1\n\n{ROW}\n\n2\n\n{ROW}\n\nChapter 2\n\n{ROW}\n"
    assert scenes(text) == [1, 2, 2, 1]


def test_breaks_at_the_end_make_no_empty_scene() -> None:
    assert scenes(f"{ROW}\n\n{ROW}\n\n* * *\n\n") == [3]
