import pytest

from yanyi.read.quoting import Convention, find_quotes
from yanyi.read.zh.speech import convention_of, is_speech, unmarked

BARE = Convention(bare=True)
DASH = Convention(dash=True)


def said(text: str, convention: Convention) -> list[str]:
    return [text[one.start : one.end] for one in unmarked(text, convention)]


def test_the_convention_of_a_text() -> None:
    assert convention_of(["他道：“好。”", "“走。”"]) == Convention()
    assert convention_of(["他道：”好。“", "”走。“", "她道：”来。“"]).swapped
    assert convention_of(["‘好。’他道。", "他走了。"]).single
    assert convention_of(["子曰：学而时习之，不亦说乎？", "生曰：何也？"]).bare
    assert convention_of(["——你来了。", "——来了，他说。", "——坐。", "雪停了。"]).dash
    assert convention_of(["雪停了。", "他走了。"]) == Convention()


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("女曰：妾家不远。生从之。", ["妾家不远。"]),
        ("问曰：汝何人？我乃山神也。遂不见。", ["汝何人？我乃山神也。"]),
        ("老父曰客从何来？生曰从东来。", ["客从何来？", "从东来。"]),
        ("其山名曰青丘。有女曰小翠，善笑。", ["小翠，善笑。"]),
        ("诗曰：山高水远。", []),
        ("雪下了一夜。", []),
    ],
)
def test_old_editions_without_marks(text: str, quotes: list[str]) -> None:
    assert said(text, BARE) == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("——你来了。", ["——你来了。"]),
        ("——来了，他说，——雪真大。", ["——来了，", "雪真大。"]),
        ("——走吧！小满说。她站了起来。", ["——走吧！"]),
        ("雪停了。", []),
    ],
)
def test_dashes(text: str, quotes: list[str]) -> None:
    assert said(text, DASH) == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“走罢。”", ["“走罢。”"]),
        ("“你是谁”他问。", ["“你是谁”"]),
        ("“轰”的一声，门开了。", []),
        ("“义”字怎么写？", []),
        ("他念“义”字。", []),
        ("他看了她一眼，仿佛在说：“你也来了。”", []),
        ("“赤发鬼”刘唐“插翅虎”雷横", []),
        ("将佐：“花和尚”鲁智深，“行者”武松", []),
        ("镜上錾着“风月宝鉴”四字。", []),
        ("他喝道：“那里走”看打！", ["“那里走”"]),
        ("他笑道“好！”", ["“好！”"]),
        ("所谓“江湖”，不过如此。", []),
        ("他说：「我問他『你去嗎？』，他不答。」", ["「我問他『你去嗎？』，他不答。」"]),
    ],
)
def test_speech_is_told_from_terms(text: str, quotes: list[str]) -> None:
    found = [one for one in find_quotes(text, Convention(), False).quotes if is_speech(text, one)]
    assert [text[one.start : one.end] for one in found] == quotes
