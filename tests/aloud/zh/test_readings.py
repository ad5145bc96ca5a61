import gzip
from pathlib import Path

import pytest

from yanyi.aloud.zh.readings import readings, tidy
from yanyi.aloud.zh.sounds import words

DATA = Path(__file__).parents[4] / "shared" / "data" / "polyphones-zh"


def read(text: str) -> str:
    return " ".join(readings(text, words(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("音乐和快乐", "yin1 yue4 he2 kuai4 le4"),
        ("银行行长", "yin2 hang2 hang2 zhang3"),
        ("他长得很高", "ta1 zhang3 de5 hen3 gao1"),
        ("我得走了", "wo3 dei3 zou3 le5"),
        ("他悄悄地说", "ta1 qiao1 qiao1 de5 shuo1"),
        ("爷爷的胡子", "ye2 ye5 de5 hu2 zi5"),
        ("孔子的弟子", "kong3 zi3 de5 di4 zi3"),
        ("孙行者大喝一声", "sun1 xing2 zhe3 da4 he4 yi4 sheng1"),
        ("还书还有", "huan2 shu1 hai2 you3"),
        ("为什么", "wei4 shen2 me5"),
        ("绿", "lv4"),
    ],
)
def test_polyphones_are_read_in_their_sentence(text: str, said: str) -> None:
    assert read(text) == said


def test_every_character_has_a_reading_even_one_nobody_knows() -> None:
    text = "𠮷野家〇号𪚥"
    found = readings(text, words(text))
    assert len(found) == len(text)
    assert all(one[-1].isdigit() for one in found)


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared measuring data is not here")
def test_a_public_test_set_is_mostly_right() -> None:
    sentences, labels = (
        gzip.decompress((DATA / f"dev.{part}.gz").read_bytes()).decode().splitlines()
        for part in ("sent", "lb")
    )
    right = total = 0
    for sentence, label in list(zip(sentences, labels, strict=True))[::60]:
        at = sentence.index("▁")
        text = sentence.replace("▁", "")
        first = at
        while first and "\u4e00" <= text[first - 1] <= "\u9fff":
            first -= 1
        run = text[first:]
        end = next((n for n, sign in enumerate(run) if not "\u4e00" <= sign <= "\u9fff"), len(run))
        found = readings(run[:end], words(run[:end]))[at - first]
        right += found[:-1] == tidy(label)[:-1] and (found == tidy(label) or "5" in found + label)
        total += 1
    assert right / total > 0.95
