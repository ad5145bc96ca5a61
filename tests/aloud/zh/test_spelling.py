from pathlib import Path

import pytest

from yanyi.aloud.zh.spelling import spell

DATA = Path(__file__).parents[4] / "shared" / "data" / "normalization" / "zh"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("￥1,280.50", "一千二百八十点五零元"),
        ("第12回", "第十二回"),
        ("第十二回", "第十二回"),
        ("第Ⅳ章", "第四章"),
        ("1990年代", "一九九零年代"),
        ("98年", "九八年"),
        ("20年后", "二十年后"),
        ("2个人", "两个人"),
        ("2月2日", "二月二日"),
        ("2000多人", "两千多人"),
        ("12:05", "十二点零五分"),
        ("3:1", "三比一"),
        ("50%-60%", "百分之五十到百分之六十"),
        ("-5℃", "零下五摄氏度"),
        ("1/3", "三分之一"),
        ("½", "二分之一"),
        ("13812345678", "幺三八幺二三四五六七八"),
        ("1.5万", "一点五万"),
        ("３个", "三个"),
        ("③", "三"),
        ("$5", "五美元"),
        ("100km/h", "每小时一百公里"),
        ("3~5天", "三到五天"),
        ("2026-11-21", "二零二六年十一月二十一日"),
    ],
)
def test_figures_are_read_as_people_read_them(written: str, said: str) -> None:
    assert spell(written) == said


def test_words_are_left_alone() -> None:
    text = "话说天下大势，分久必合，合久必分。"
    assert spell(text) == text


def test_no_figure_is_left_in_any_text() -> None:
    text = "2026年11月21日08:30，第3次试验：温度-3.5℃，误差±0.1%，花费￥12,000，共1/4，编号007。"
    assert not any(sign.isdigit() and sign.isascii() for sign in spell(text))


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared measuring data is not here")
def test_most_of_a_public_test_set_is_read_as_it_says() -> None:
    names = ("date", "money", "measure", "time", "number", "cardinal", "fraction", "sport")
    rows = [
        [side.strip() for side in row.split("=>")]
        for name in names
        for row in (DATA / f"{name}.txt").read_text("utf-8").splitlines()
        if "=>" in row
    ]
    right = sum(spell(written) == said for written, said in rows)
    assert right / len(rows) > 0.9
