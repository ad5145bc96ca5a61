import pytest

from yanyi.problems import InputError
from yanyi.read.decoding import decode
from yanyi.read.source import Source

ZH = "却说行者笑道：“师父，你看那山，雪下了一夜。我们走罢！”八戒听了，心里不高兴。\n" * 5
TRADITIONAL = (
    "卻說老船夫笑道：「客官，這場雪下了一夜，還要過江麼？」少年點頭，說：「是的，請開船。」\n" * 5
)
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9
EN = "“It rained,” said Tom — and the café was shut.\n" * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ZH, "utf-8"),
        (ZH, "utf-8-sig"),
        (ZH, "utf-16"),
        (ZH, "utf-16-le"),
        (ZH, "gb18030"),
        (ZH, "gbk"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
        (EN, "utf-8"),
        (EN, "utf-16"),
        (EN, "utf-16-be"),
        (EN, "cp1252"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    decoded = decode(Source("a.txt", text.encode(encoding)))
    assert decoded.text == text
    assert decoded.problems == ()


def test_a_few_bad_bytes_do_no_harm() -> None:
    data = ZH.encode() * 20
    decoded = decode(Source("a.txt", data[:500] + b"\xff" + data[500:]))
    assert decoded.encoding == "utf-8"
    assert len(decoded.problems) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n\t ",
        JPEG,
        b"\x89PNG\r\n\x1a\n" + bytes(400),
        b"%PDF-1.7 x",
        b"PK\x03\x04" + bytes(200),
        bytes(range(256)) * 40,
    ],
)
def test_what_is_no_manuscript(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        decode(Source("tale.txt", data))
    (problem,) = caught.value.problems
    assert problem.message.endswith(".")
    assert problem.hint
