import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from read.stories import check_account
from yanyi.read.formats.xhtml import page_of, page_of_text
from yanyi.read.manuscript import read
from yanyi.read.markup import Role, Style
from yanyi.read.source import Source

MARKUP = """<p> </p> <div> </div> <h2> </h2> <em> </em> <br/> <hr> <ruby> <rt> </rt> </ruby> <nav>
</nav> <aside_role='doc-footnote'_id='n'> </aside> <a_href='#n'_id='r'> </a> <a_id='n'/> <tr>
<td> <svg> <image_href='a'/> </svg> <img_src='x'> &amp; &#0; <section_hidden> </section> <script>
</script> <!-- --> <![CDATA[ ]]> <?x > < 1 * word_ “Go,”_said_Tom._ 灯 \x00"""
PIECES = st.sampled_from(["\n", *(one.replace("_", " ") for one in MARKUP.split())])


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_every_character_of_any_page_is_accounted_for(markup: str) -> None:
    found = read(Source("a.html", f"<p>x</p>{markup}".encode()))
    check_account(found, exact=False)


def test_rows_styles_and_extents() -> None:
    page = page_of_text(
        "<p id='a'>One <b>two</b><a href='#x' id='l'>3</a></p><blockquote>Dear</blockquote>"
        "<div class='poem'><p>Row<br>row</p></div>",
        4,
    )
    first, letter, verse = page.blocks
    assert [block.part for block in page.blocks] == [4, 4, 4]
    assert [piece.style for piece in first.rows[0].pieces][:2] == [Style.PLAIN, Style.STRONG]
    assert (letter.role, verse.role, len(verse.rows)) == (Role.QUOTED, Role.VERSE, 2)
    start, end = page.extents["a"]
    assert page.text[start:end].strip() == "One two3"
    (link,) = page.links
    assert (page.text[link.start : link.end], link.href, link.id) == ("3", "#x", "l")


def test_declared_encodings() -> None:
    markup = '<?xml version="1.0" encoding="{}"?><p>café 灯</p>'
    for encoding in ("utf-8", "gb18030", "utf-16", "nonsense"):
        real = "utf-8" if encoding == "nonsense" else encoding
        assert "café 灯" in page_of(markup.format(encoding).encode(real), 0).text


@pytest.mark.parametrize(
    "unit",
    ["<div>", "<p>a", "<a id='x'>", "</p>", "<ruby>a<rt>b", "<em>a</i>", "a<br>", "<a href=#x>1"],
)
def test_linear_time(unit: str) -> None:
    def open_(size: int) -> None:
        read(Source("a.html", ("x" + unit * (size // len(unit))).encode()))

    assert linear(open_, 1_000)
