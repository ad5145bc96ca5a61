"""Plain text: hard-wrapped or one line a paragraph, with verses, letters and breaks."""

from yanyi.problems import Span
from yanyi.read.decoding import decode
from yanyi.read.formats.dialect import Dialect, cut_out, join_songs, without_comments
from yanyi.read.formats.gutenberg import unwrap
from yanyi.read.formats.layout import lay_out, plain_row
from yanyi.read.formats.reader import Reader
from yanyi.read.markup import Manuscript
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why


def parse_text(source: Source) -> Manuscript:
    """The blocks of a plain text; rows of the dialect are what they say they are."""
    decoded = decode(source)
    text = decoded.text
    book = unwrap(text)
    bare, comments = without_comments(text)
    dialect = Dialect(source.name, bare, lambda start, end: plain_row(bare, start, end))
    laid_out = join_songs(bare, list(lay_out(bare, book.start, book.end, dialect)))
    left_out = (
        *dialect.left_out,
        *(LeftOut(hole, Why.AUTHOR) for hole in comments),
        LeftOut(Span(0, 0, book.start), Why.FRONT_MATTER),
        LeftOut(Span(0, book.end, len(text)), Why.ADVERTISING),
    )
    return Manuscript(
        parts=(Part(source.name, text),),
        blocks=tuple(cut_out(block, comments) for block in laid_out),
        left_out=tuple(one for one in left_out if text[one.span.start : one.span.end].strip()),
        title=book.title,
        author=book.author,
        problems=(*decoded.problems, *dialect.problems),
    )


TEXT = Reader("text", (".txt", ".text", ""), parse_text)
