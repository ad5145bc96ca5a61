"""Plain text: hard-wrapped or one line a paragraph, with verses, letters and breaks."""

from yanyi.problems import Span
from yanyi.read.decoding import decode
from yanyi.read.formats.gutenberg import unwrap
from yanyi.read.formats.layout import lay_out
from yanyi.read.formats.reader import Reader
from yanyi.read.markup import Manuscript
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why


def parse_text(source: Source) -> Manuscript:
    """The blocks of a plain text."""
    decoded = decode(source)
    text = decoded.text
    book = unwrap(text)
    wrapping = (
        LeftOut(Span(0, 0, book.start), Why.FRONT_MATTER),
        LeftOut(Span(0, book.end, len(text)), Why.ADVERTISING),
    )
    return Manuscript(
        parts=(Part(source.name, text),),
        blocks=tuple(lay_out(text, book.start, book.end)),
        left_out=tuple(one for one in wrapping if text[one.span.start : one.span.end].strip()),
        title=book.title,
        author=book.author,
        problems=decoded.problems,
    )


TEXT = Reader("text", (".txt", ".text", ""), parse_text)
