import pytest

from yanyi.read.quoting import Convention, find_quotes


def found(text: str, *, single: bool = False, spaced: bool = True) -> list[str]:
    return [text[q.start : q.end] for q in find_quotes(text, Convention(single), spaced).quotes]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("“Yes,” he said, “he’s ‘in’.”", ["“Yes,”", "“he’s ‘in’.”"]),
        ("「はい」と『本』", ["「はい」", "『本』"]),
        ('他道：“来了"她说', ['“来了"']),
        ("他道：“我说‘好’。”", ["“我说‘好’。”"]),
        ('他说："好。"又说："走。"', ['"好。"', '"走。"']),
    ],
)
def test_pairs(text: str, quotes: list[str]) -> None:
    assert found(text, spaced=text[0] in '"“' and text.isascii()) == quotes


def test_british_single_marks_and_apostrophes() -> None:
    text = "‘I don’t know,’ said the dogs’ owner. ‘’Tis Tom’s.’"
    assert found(text, single=True)[0] == "‘I don’t know,’"
    text = "'I don't know,' he said. 'Ask the boys' mother.'"
    assert found(text, single=True) == ["'I don't know,'", "'Ask the boys' mother.'"]


def test_a_missing_mark_ends_at_the_sentence_before_the_next() -> None:
    text = "他道：“来了。她道：“好。”"
    quoted = find_quotes(text, Convention(), spaced=False)
    assert [text[q.start : q.end] for q in quoted.quotes] == ["“来了。", "“好。”"]
    assert [q.closed for q in quoted.quotes] == [False, True]
    assert quoted.stray == (3,)
