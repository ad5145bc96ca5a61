from read.stories import check_account, reading

TEXT = "It was a dark night and the rain fell in torrents upon the old roof of the mill.\n\n" * 9


def titles(text: str) -> list[str]:
    found = reading(text)
    check_account(found)
    return [one.title for one in found.story.chapters]


def test_pieces_titled_in_capitals() -> None:
    assert titles(f"THE MILL\n\n{TEXT}THE BOAT\n\n{TEXT}THE LAMP\n\n{TEXT}") == [
        "THE MILL", "THE BOAT", "THE LAMP",
    ]  # fmt: skip


def test_capitals_in_passing_head_nothing() -> None:
    assert len(titles(f"{TEXT}STOP!\n\n{TEXT}{TEXT}GO BACK\n\n{TEXT}")) == 1
    assert titles(f"Chapter 1\n\n{TEXT}THE BOAT\n\n{TEXT}Chapter 2\n\n{TEXT}") == [
        "Chapter 1", "Chapter 2",
    ]  # fmt: skip


def test_a_title_page() -> None:
    found = reading(f"THE MILL\n\nby Ann Miller\n\nCHAPTER I\n\n{TEXT}CHAPTER II\n\n{TEXT}")
    assert (found.story.meta.title, found.story.meta.author) == ("THE MILL", "Ann Miller")
    assert len(found.story.chapters) == 2
