from read.stories import check_account, reading
from yanyi.story.reading import Reading, Why

TEXT = "It was a dark night and the rain fell in torrents upon the old roof of the mill.\n\n"


def out(found: Reading, reason: Why) -> list[str]:
    check_account(found)
    text = found.parts[0].text
    return [text[o.span.start : o.span.end] for o in found.left_out if o.reason is reason]


def test_a_list_with_page_numbers_and_names() -> None:
    found = reading(
        "CONTENTS\n\nPrologue . . . . 1\n\nI. The Flood . . . . 3\n\nII. The Boat . . . . 15\n\n"
        f"PROLOGUE\n\n{TEXT}I\n\nThe Flood\n\n{TEXT}II\n\nThe Boat\n\n{TEXT}"
    )
    assert [one.title for one in found.story.chapters] == [
        "PROLOGUE", "I The Flood", "II The Boat",
    ]  # fmt: skip
    assert out(found, Why.CONTENTS_LIST)[0] == "CONTENTS"
    assert "II. The Boat" in out(found, Why.CONTENTS_LIST)[-1]


def test_a_list_that_nothing_announces() -> None:
    rows = "第一回 山\n第二回 水\n第三回 雪\n第四回 风\n"
    body = "".join(f"{row}\n雪下了一夜，他在灯下坐着。\n" for row in rows.split("\n")[:4])
    found = reading(f"{rows}\n{body}")
    assert len(found.story.chapters) == 4
    assert out(found, Why.CONTENTS_LIST) == rows.split("\n")[:4]


def test_a_heading_whose_words_come_again_as_a_row() -> None:
    found = reading(
        "第一回　山上　有雪\n\n第一回山上有雪——\n雪下了一夜，他坐着。\n第二回 水\n水很深。\n"
    )
    assert [one.title for one in found.story.chapters] == ["第一回 山上 有雪", "第二回 水"] or len(
        found.story.chapters
    ) == 2
    assert out(found, Why.HEADING_REPEATED) == ["第一回山上有雪——"]


def test_chapters_counted_anew_in_each_part_stay() -> None:
    found = reading(
        f"PART ONE\n\nCHAPTER I.\n\n{TEXT}CHAPTER II.\n\n{TEXT}PART TWO\n\nCHAPTER I.\n\n{TEXT}"
    )
    assert len(found.story.chapters) == 3
    assert out(found, Why.HEADING_REPEATED) == []
