"""What English sites, publishers and transcribers put between the words of a story."""

import re

from yanyi.story.reading import Why

_STEP = (
    r"(?:(?:previous|next|prev)(?:\s(?:chapter|page))?|table of contents|contents|index|home|"
    r"back to top|report (?:chapter|error)|bookmark)"
)
_SITE = re.compile(
    rf"(?:previous|next|prev)\s(?:chapter|page)|{_STEP}(?:[\s|<>«»←→·/-]{{1,6}}{_STEP}){{1,6}}"
    r"|if you (?:find|spot) any errors?.{0,160}(?:let us know|report).{0,80}"
    r"|.{0,80}\b(?:read (?:the )?(?:latest |more |next )?chapters? (?:on|at|only)|read (?:it|"
    r"this|more) (?:on|at)|"
    r"visit)\b.{0,60}(?:\.(?:com|net|org)|royal road|wattpad|webnovel|patreon).{0,80}"
    r"|.{0,60}\bthis (?:story|content|narrative|novel|book|chapter|tale|"
    r"text)\b.{0,60}\b(?:stolen|pirated|"
    r"taken|unauthori[sz]ed|misappropriated|obtained|lifted)\b.{0,120}\b(?:amazon|royal road|"
    r"report)\b.{0,80}"
    r"|(?:love|enjoying|like) this (?:novel|book|story|series)\?.{0,160}"
    r"|(?:sponsored content|ads by \w+|subscribe to our.{0,60}|follow us on .{0,60})[.!:]?"
    r"|(?:translator|translated by|editor|edited by|proofreader|uploader)s?:\s?.{1,60}",
    re.IGNORECASE,
)
_GUTENBERG = re.compile(
    r".{0,80}project gutenberg.{0,200}|(?:this ebook|this e-?text) is for the use of anyone.{0,200}"
    r"|(?:produced|prepared|transcribed|scanned|e-?text prepared|digiti[sz]ed|html version|"
    r"updated editions?)"
    r"\b.{0,40}\b(?:by|from)\b.{0,200}(?:distributed proofread|internet archive|pgdp|"
    r"google books|@)"
    r".{0,120}|distributed proofread.{0,80}|release date:.{0,80}|character set encoding:.{0,60}"
    r"|\*{3}\s?(?:start|end) of.{0,120}",
    re.IGNORECASE,
)
_TRANSCRIBER = re.compile(r"[\[{*_ ]{0,4}transcribers?['’]?s?['’]? notes?\b.{0,280}", re.IGNORECASE)
_PICTURE = re.compile(
    r"\[(?:illustration|frontispiece|image|decoration)s?(?:[:.].{0,200})?\]", re.IGNORECASE
)
_PAGE = re.compile(
    r"(?:\[(?:pg\.?|page|p\.)\s?\d{1,4}\]|\{\d{1,4}\}|page \d{1,4}(?: of \d{1,4})?)", re.IGNORECASE
)
_IMPRINT = re.compile(
    r"(?:london|new york|boston|edinburgh|philadelphia|chicago|paris|dublin|leipzig)\b[:,.].{0,40}"
    r"|(?:first )?(?:printed|published|reprinted)\b.{0,50}|.{0,30}\bpublishers?[.,]?|"
    r"copyright\b.{0,50}"
    r"|all rights reserved.{0,20}|\(?(?:1[5-9]|20)\d\d\)?\.?|[mdclxvi]{5,14}\.?|a (?:novel|"
    r"romance|tale|story)[.:]?"
    r"|in (?:two|three|four|five|six) volumes[.:]?|by the (?:same )?author of.{0,50}|(?:second|"
    r"third|new) edition.{0,20}"
    r"|.{2,30}(?:&|and) (?:co|sons|brothers)\b\.?|.{0,30}\bstreet,? (?:strand|london|"
    r"covent garden|w\.c)\.?",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:the\s)?end(?:\sof\s(?:the\s)?(?:\w+\s)?(?:vol(?:ume|\.)?|book|part|"
    r"chapter)\b.{0,20})?[.!]?|finis[.!]?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“].{3,}[\"”]")


def boilerplate(row: str) -> Why | None:
    """Why a row is no part of the story, if it is none."""
    if _TRANSCRIBER.fullmatch(row):
        return Why.FRONT_MATTER
    if _PICTURE.fullmatch(row) or _PAGE.fullmatch(row):
        return Why.MARKUP
    if _QUOTED.search(row):
        return None
    if _GUTENBERG.fullmatch(row) or (_SITE.fullmatch(row) and row[-1:] != ","):
        return Why.ADVERTISING
    return None


def is_imprint(row: str) -> bool:
    """Whether a row is of the kind that stands on a page of imprint."""
    return bool(_IMPRINT.fullmatch(row.strip("*_ ")))


def is_ending(row: str) -> bool:
    """Whether a row says that a book or a volume ends."""
    return bool(_ENDING.fullmatch(row.strip("*_[] ")))
