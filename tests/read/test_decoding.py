import pytest

from yanyi.problems import InputError
from yanyi.read.decoding import decode
from yanyi.read.source import Source

ZH = "却说行者笑道：“师父，你看那山，雪下了一夜。我们走罢！”八戒听了，心里不高兴。\n" * 5
TRADITIONAL = (
    "卻說老船夫笑道：「客官，這場雪下了一夜，還要過江麼？」少年點頭，說：「是的，請開船。」\n" * 5
)
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9
JA = (
    "「もう遅いよ」と彼は言った。雨が降っていた。渡し場に、古いランプがひとつだけ灯っている。\n" * 5
)
KO = "“어서 오세요.” 하고 그가 말했다. 비가 내리고 있었다. 낡은 등불 하나가 켜져 있었다.\n" * 5
FR = "« Il pleut », dit-elle. L’été était déjà fini à la gare… Ça va, garçon ?\n" * 5
RU = "«Идёт дождь», — сказал Том. Лампа горела тускло, и никто не пришёл домой.\n" * 5
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
        (EN, "mac_roman"),
        (EN, "utf-32-le"),
        (ZH, "utf-32"),
        (ZH, "utf-32-be"),
        (JA, "shift_jis"),
        (JA, "euc_jp"),
        (JA, "utf-16-le"),
        (KO, "euc_kr"),
        (KO, "cp949"),
        (KO, "utf-16-be"),
        (FR, "latin-1"),
        (FR, "cp1252"),
        (FR, "mac_roman"),
        (RU, "cp1251"),
        (RU, "koi8_r"),
        (RU, "utf-16-le"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    data = text.encode(encoding, errors="ignore")
    decoded = decode(Source("a.txt", data))
    assert decoded.text == data.decode(encoding)
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
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
        b"{\\rtf1 It rained.}",
        bytes(range(256)) * 40,
    ],
)
def test_what_is_no_manuscript(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        decode(Source("tale.txt", data))
    (problem,) = caught.value.problems
    assert problem.message.endswith(".")
    assert problem.hint
