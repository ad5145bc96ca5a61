from read.stories import check_account, reading, told
from yanyi.story.reading import Reading, Why
from yanyi.story.walk import full_text

TEXT = "It was a dark night and the rain fell in torrents upon the old roof of the mill.\n"


def out(found: Reading, reason: Why) -> list[str]:
    check_account(found)
    text = found.parts[0].text
    return [text[o.span.start : o.span.end] for o in found.left_out if o.reason is reason]


def test_rows_of_a_site_are_left_out() -> None:
    found = reading(
        "第一回 雪\n雪下了一夜。\n上一页 回目录 下一页\nwww.example.com\n他走了。\n"
        "第二回 山\n山很高。\n"
    )
    assert out(found, Why.ADVERTISING) == ["上一页 回目录 下一页", "www.example.com"]
    assert [full_text(line) for line in told(found)][1:3] == ["雪下了一夜。", "他走了。"]


def test_advertising_in_brackets_is_cut_out_of_its_row() -> None:
    found = reading("雪下了一夜。（本章未完，请翻页）他走了。\n\n她（小满）没有来。\n")
    assert out(found, Why.ADVERTISING) == ["（本章未完，请翻页）"]
    assert [full_text(line) for line in told(found)] == [
        "雪下了一夜。", "他走了。", "她（小满）没有来。",
    ]  # fmt: skip


def test_the_title_page_of_a_volume_is_left_out() -> None:
    found = reading(
        f"VOL. I.\n\nCHAPTER I.\n\n{TEXT}\n{TEXT}\nEND OF VOL. I.\n\nTHE MILL\n\nA Novel.\n\n"
        f"VOL. II.\n\nLondon:\n\nPrinted for A. Miller\n\n1813.\n\nCHAPTER I.\n\n{TEXT}\n"
    )
    assert out(found, Why.FRONT_MATTER) == [
        "THE MILL", "A Novel.", "VOL. II.", "London:", "Printed for A. Miller", "1813.",
    ]  # fmt: skip
    assert len(found.story.chapters) == 2
    assert full_text(told(found)[3]) == "END OF VOL. I."


def test_an_epigraph_below_a_part_stays() -> None:
    found = reading(f"PART ONE\n\nThe rain it raineth every day.\n\nCHAPTER I.\n\n{TEXT}\n")
    assert out(found, Why.FRONT_MATTER) == []
    assert any("raineth" in full_text(line) for line in told(found))


def test_full_stops_are_no_addresses() -> None:
    rows = ("“So it is.”", "I think so. Info was scarce.", "Visit example.com now", "He ran.")
    found = reading("\n\n".join(rows))
    assert out(found, Why.ADVERTISING) == ["Visit example.com now"]
