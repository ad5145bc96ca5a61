from read.stories import check_account, reading
from yanyi.story.types import Break

ROW = "The rain fell on the mill and nobody spoke."


def scenes(text: str) -> list[int]:
    found = reading(text)
    check_account(found)
    return [
        sum(not isinstance(block, Break) for block in scene.blocks)
        for chapter in found.story.chapters
        for scene in chapter.scenes
    ]


def test_a_wider_gap_is_a_break() -> None:
    rows = [f"{ROW} It was day {n} of the flood." for n in range(40)]
    text = "\n\n".join(rows[:15]) + "\n\n\n\n" + "\n\n".join(rows[15:])
    assert scenes(text) == [15, 25]
    assert scenes("\n\n".join(rows)) == [40]


def test_one_empty_line_is_a_break_where_there_are_none() -> None:
    rows = [f"雪下了一夜，他在灯下坐着，想了{n}回。" for n in range(40)]
    assert scenes("\n".join(rows[:10]) + "\n\n" + "\n".join(rows[10:])) == [10, 30]


def test_gaps_of_every_width_are_no_breaks() -> None:
    rows = [f"{ROW} It was day {n} of the flood." for n in range(40)]
    text = "".join(row + "\n" * (2 + n % 3 * 2) for n, row in enumerate(rows))
    assert scenes(text) == [40]
