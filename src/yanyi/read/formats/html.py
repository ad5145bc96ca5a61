"""HTML: a story on one page, without the page's own furniture."""

import re

from yanyi.problems import InputError, Position, Problem, Span
from yanyi.read.decoding import decode
from yanyi.read.formats.layout import with_headings
from yanyi.read.formats.notes import Document, hang_notes
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.xhtml import Page, decoded, page_of_text, unwrap_page
from yanyi.read.markup import Manuscript, Role
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why

_FURNITURE = frozenset(["header", "footer", "aside", "form", "button", "select", "dialog", "menu"])
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert(?:isement|s)?|adsense|banner|sponsor(?:ed)?|promo|sidebar|"
    r"breadcrumbs?|nav(?:bar|igation)?|menu|footer|cookies?|share|sharing|social|subscribe|"
    r"newsletter|related|comments?|pagination|pager|login|popup|modal|toolbar|recommend\w{0,8}|"
    r"广告|推荐)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:^|[\s_-])toc(?:$|[\s_-])", re.IGNORECASE)
_DECLARED = re.compile(rb"charset\s{0,3}=\s{0,3}[\"']?[A-Za-z0-9_\-]{2,30}", re.IGNORECASE)
_BYLINE = re.compile(r"\s*(?:author|byline|date|subtitle|entry-meta|post-meta)\s*", re.IGNORECASE)
_SITE = re.compile(r"\s+[|–—_»-]\s+[^|–—_»-]{2,40}$")
_LEAST = 0.3


def parse_html(source: Source) -> Manuscript:
    """The blocks of an HTML page."""
    markup, problems = _text(source)
    page = _page(markup)
    if not page.text.strip():
        hint = "give a page with the story's words in it, not one that loads them"
        raise InputError(Problem(f"{source.name} has no text in it.", Position(source.name), hint))
    unwrap_page(page, 0)
    document = Document(source.name, page, 0)
    hang_notes([document])
    head = page.head
    title = " ".join((head.get("og") or _SITE.sub("", head.get("title", "").strip())).split())
    _drop_title(page, title)
    page.blocks = with_headings(page.text, page.blocks)
    return Manuscript(
        parts=(Part(source.name, page.text),),
        blocks=tuple(page.blocks),
        left_out=tuple(page.left_out),
        title=title,
        author=head.get("author", ""),
        language=head.get("lang", ""),
        description=head.get("description", ""),
        problems=(*problems, *_not_carried(source, page)),
    )


def _page(markup: str) -> Page:
    """The page without its furniture, as long as that leaves most of the words."""
    low = markup.lower()
    tags = frozenset(tag for tag in ("article", "main") if f"<{tag}" in low)
    for judge, within in ((_furniture, tags), (_furniture, frozenset()), (_obvious, frozenset())):
        page = page_of_text(markup, 0, judge, within)
        if _told(page) >= _LEAST * len("".join(page.text.split())):
            return page
    return page_of_text(markup, 0)


def _text(source: Source) -> tuple[str, tuple[Problem, ...]]:
    """The markup, in the encoding the page declares or in the one it looks like."""
    if source.data[:3] != b"\xef\xbb\xbf" and _DECLARED.search(source.data[:2000]):
        markup = decoded(source.data)
        if markup.count("\ufffd") <= len(markup) / 2000:
            return markup, ()
    found = decode(source)
    return found.text, found.problems


def _obvious(tag: str, facts: dict[str, str]) -> Why | None:
    """Leave out only what is furniture by its element."""
    plain = tag in {"footer", "form", "button", "select", "menu"}
    return Why.ADVERTISING if plain and "contenteditable" not in facts else None


def _furniture(tag: str, facts: dict[str, str]) -> Why | None:
    """Leave out what is furniture by its element or its names."""
    if tag in _FURNITURE:
        inside_story = tag == "header" and not _NAMED.search(facts.get("class", ""))
        return None if inside_story else Why.ADVERTISING
    if _BYLINE.fullmatch(facts.get("class", "")) and tag not in {"body", "article", "main"}:
        return Why.FRONT_MATTER
    if tag in {"html", "body", "article", "main", "p", "em", "i", "b", "strong", "span"}:
        return None
    named = f"{facts.get('class', '')} {facts.get('id', '')}"
    if _CONTENTS.search(named):
        return Why.CONTENTS_LIST
    return Why.ADVERTISING if _NAMED.search(named) else None


def _told(page: Page) -> int:
    """How many characters of the page are in its blocks."""
    return sum(
        len("".join(page.text[piece.start : piece.end].split()))
        for block in page.blocks
        for row in block.rows
        for piece in row.pieces
    )


def _drop_title(page: Page, title: str) -> None:
    """Leave out a heading that says the title above the headings of chapters."""
    heads = [block for block in page.blocks if block.role is Role.HEADING]
    if len(heads) < 2 or heads[0] is not page.blocks[0]:
        return
    row = heads[0].rows[0]
    if " ".join(page.text[row.start : row.end].split()).casefold() == title.casefold():
        del page.blocks[0]
        page.left_out.append(LeftOut(Span(0, row.start, row.end), Why.FRONT_MATTER))


def _not_carried(source: Source, page: Page) -> tuple[Problem, ...]:
    if not page.lost:
        return ()
    named = ", ".join(f"{count} × {kind}" for kind, count in sorted(page.lost.items()))
    hint = "put words or a picture in their place if the story needs them"
    return (Problem(f"Not carried into the story: {named}.", Position(source.name), hint),)


HTML = Reader("html", (".html", ".htm", ".xhtml"), parse_html)
