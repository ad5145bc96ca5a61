import pytest

from yanyi.models.seeing import lines_of


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        ('["SALE", " 半价  今天 "]', ("SALE", "半价 今天")),
        ("[]", ()),
        ('```json\n["SALE"]\n```', ("SALE",)),
        ("SALE\n\n半价", ("SALE", "半价")),
        ('"SALE"', ("SALE",)),
        ('["", 1984]', ("1984",)),
        ("", ()),
    ],
)
def test_lines_are_found_however_they_are_told(answer: str, lines: tuple[str, ...]) -> None:
    assert lines_of(answer) == lines
