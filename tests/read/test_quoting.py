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


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ('"They say "this for you" and go," he said.', ['"They say "this for you" and go,"']),
        ("“他说“好”便走了。”", ["“他说“好”便走了。”"]),
        ("“好。“他道，“走。“", ["“好。“", "“走。“"]),
        ("他道：”好。”又道：”走！”", ["”好。”", "”走！”"]),
    ],
)
def test_marks_of_one_kind(text: str, quotes: list[str]) -> None:
    assert found(text, spaced=text.isascii()) == quotes


def test_marks_the_wrong_way_round() -> None:
    text = "他道：”我说’好‘。“她笑了，”走。“"
    swapped = find_quotes(text, Convention(swapped=True), spaced=False)
    assert [text[q.start : q.end] for q in swapped.quotes] == ["”我说’好‘。“", "”走。“"]
    assert {(q.opening, q.closing) for q in swapped.quotes} == {("”", "“")}


def test_a_row_may_leave_the_convention_of_its_text() -> None:
    assert found('"Yes," said Tom.', single=True) == ['"Yes,"']
    assert found("‘Don’t go,’ said Tom.") == ["‘Don’t go,’"]
    assert found("’Tis late, and ‘so’ it was, he said.") == []


def test_a_mark_apart_from_its_words_opens_or_closes_by_what_came_before() -> None:
    assert found('" Tis late, " he said. " Go. "') == ['" Tis late, "', '" Go. "']
    assert found('He went. "') == []
