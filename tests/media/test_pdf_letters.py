import re
import struct

from yanyi.media.pdf_letters import Letters, Piece, _font, pieces, shown, shown_down

BOX = (10.0, 20.0, 70.0, 32.0)


def test_every_character_has_one_number() -> None:
    letters = Letters()
    first = letters.encoded("江上江")
    assert first == "000100020001"
    assert letters.encoded("𠮷") == "0003"


def test_a_line_fills_its_box() -> None:
    order = shown(Letters(), "江上月", BOX)
    found = re.search(r"/F0 ([\d.]+) Tf ([\d.]+) Tz 1 0 0 1 ([\d.]+) ([\d.]+) Tm", order)
    assert found
    size, stretch, left, bottom = map(float, found.groups())
    assert abs(3 * size * stretch / 100 - 60) < 0.1
    assert left == 10
    assert 20 < bottom < 32


def test_the_space_behind_a_line_does_not_squeeze_it() -> None:
    squeezed = shown(Letters(), "Hello ", BOX).split(" Tz")[0]
    assert squeezed == shown(Letters(), "Hello", BOX).split(" Tz")[0]


def test_a_column_runs_down() -> None:
    assert "0 -1 1 0" in shown_down(Letters(), "江上", (10.0, 20.0, 22.0, 80.0))


def test_the_font_is_whole() -> None:
    font = _font()
    assert sum(struct.unpack(f">{len(font) // 4}I", font)) & 0xFFFFFFFF == 0xB1B0AFBA
    (count,) = struct.unpack(">H", font[4:6])
    for at in range(count):
        _, _, offset, length = struct.unpack(">4sIII", font[12 + 16 * at : 28 + 16 * at])
        assert offset + length <= len(font)


def test_a_parted_word_is_copied_whole_and_once() -> None:
    lines = pieces(["Who is gover\u00ad", "nor there? ", "Me."])
    assert lines == [
        (Piece("Who is "), Piece("gover\u00ad", "governor")),
        (Piece("nor", ""), Piece(" there? ")),
        (Piece("Me."),),
    ]
    order = shown(Letters(), "Who is gover\u00ad", BOX, lines[0])
    assert order.count("Tj") == 2
    said = "governor".encode("utf-16-be").hex().upper()
    assert f"/Span << /ActualText <FEFF{said}> >> BDC" in order
    assert order.endswith("EMC")


def test_lines_without_parted_words_are_one_piece() -> None:
    assert pieces(["A well-", "known man"]) == [(Piece("A well-"),), (Piece("known man"),)]
