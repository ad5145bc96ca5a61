from read.stories import check_account, reading, told
from yanyi.story.reading import Reading, Why
from yanyi.story.walk import full_text

BODY = "却说那人走了一夜，雪还没有停。他在灯下坐着，一句话也不说。"


def titles(found: Reading) -> list[str]:
    check_account(found)
    return [chapter.title for chapter in found.story.chapters]


def out(found: Reading, reason: Why) -> list[str]:
    text = found.parts[0].text
    return [text[o.span.start : o.span.end] for o in found.left_out if o.reason is reason]


def test_title_page_and_chapters() -> None:
    found = reading(f"西游记\n吴承恩\n第一回　猴王出世\n{BODY}\n第2章 下山\n{BODY}\n尾声\n{BODY}\n")
    assert titles(found) == ["第一回 猴王出世", "第2章 下山", "尾声"] or titles(found) == [
        "第一回　猴王出世", "第2章 下山", "尾声"
    ]  # fmt: skip
    assert (found.story.meta.title, found.story.meta.author) == ("西游记", "吴承恩")


def test_a_list_of_contents_is_left_out() -> None:
    found = reading(
        "目录\n第一回 山\n第二回 水\n第三回 雪\n\n"
        f"第一回 山\n{BODY}\n第二回 水\n{BODY}\n第三回 雪\n{BODY}\n"
    )
    assert titles(found) == ["第一回 山", "第二回 水", "第三回 雪"]
    assert out(found, Why.CONTENTS_LIST) == ["目录", "第一回 山", "第二回 水", "第三回 雪"]
    assert sum(full_text(line) == "第一回 山" for line in told(found)) == 1


def test_a_repeated_heading_is_left_out() -> None:
    found = reading(f"第一回 山\n\n第一回 山\n{BODY}\n第二回 水\n{BODY}\n")
    assert titles(found) == ["第一回 山", "第二回 水"]
    assert out(found, Why.HEADING_REPEATED) == ["第一回 山"]


def test_english_headings() -> None:
    text = "It was a dark night and the rain fell in torrents upon the old roof.\n"
    found = reading(
        f"PART ONE\n\nCHAPTER I.\nDown the Hole\n\n{text}\n"
        f"Chapter Two: The Pool\n\n{text}\nEPILOGUE\n\n{text}"
    )
    assert [title.split()[-1] for title in titles(found)] == ["Hole", "Pool", "EPILOGUE"]
    heading = found.story.chapters[0].heading
    assert heading is not None
    assert full_text(heading) == "PART ONE CHAPTER I. Down the Hole"


def test_numbers_alone_head_chapters_when_they_count() -> None:
    text = "It was a dark night and the rain fell in torrents upon the old roof.\n"
    found = reading(f"1\n\nThe Old Sea-dog\n\n{text}\n2\n\nBlack Dog Appears\n\n{text}\n")
    assert titles(found) == ["1 The Old Sea-dog", "2 Black Dog Appears"]
    assert len(reading(f"{text}\n42\n\n{text}").story.chapters) == 1


def test_prose_that_begins_like_a_heading_is_prose() -> None:
    found = reading(
        f"第一回见面，他们谁也没有说话。\n{BODY}\n"
        "Part of the plan was simple, and nobody minded it.\n"
    )
    assert len(found.story.chapters) == 1


def test_no_heading_at_all() -> None:
    found = reading(BODY, name="雪夜.txt")
    assert titles(found) == ["雪夜"]
    assert found.story.chapters[0].heading is None


def test_a_lone_title_heads_its_story() -> None:
    found = reading("The Lamp Keeper\n\nBy Mei Lin\n\nIt rained.\n\nThe lamp was out.\n")
    assert titles(found) == ["The Lamp Keeper"]
    assert (found.story.meta.title, found.story.meta.author) == ("The Lamp Keeper", "Mei Lin")
