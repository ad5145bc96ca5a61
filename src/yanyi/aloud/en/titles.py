"""English shorthand for titles, streets and parts of books, and roman numerals, in words."""

import re
from collections.abc import Callable
from re import Match

from yanyi.aloud.en.numbers import cardinal, ordinal, roman

_SAID = {
    "i.e.": "that is,", "e.g.": "for example,", "viz.": "namely,", "cf.": "compare",
    "&c.": "etc.", "N.B.": "nota bene,", "P.S.": "P S,",
    "Esq.": "Esquire", "Messrs.": "Messieurs", "Hon.": "Honourable", "Rev.": "Reverend",
    "Revd.": "Reverend", "vs.": "versus", "approx.": "approximately", "Lt.": "Lieutenant",
    "Capt.": "Captain", "Col.": "Colonel", "Gen.": "General", "Sgt.": "Sergeant",
    "Cpl.": "Corporal", "Maj.": "Major", "Adm.": "Admiral", "Gov.": "Governor",
    "Prof.": "Professor", "Jr.": "Junior", "Sr.": "Senior", "Bros.": "Brothers",
    "Ltd.": "Limited", "Inc.": "Incorporated", "dept.": "department", "Dept.": "Department",
    "Ave.": "Avenue", "Blvd.": "Boulevard", "Rd.": "Road", "Mt.": "Mount", "Ft.": "Fort",
}  # fmt: skip
_COUNTED = {
    "No": "Number", "no": "number", "Nos": "Numbers", "nos": "numbers", "Vol": "Volume",
    "vol": "volume", "Ch": "Chapter", "ch": "chapter", "Chap": "Chapter", "chap": "chapter",
    "p": "page", "pp": "pages", "Fig": "Figure", "fig": "figure", "Sec": "Section",
    "sec": "section", "Art": "Article", "Pt": "Part", "pt": "part", "Bk": "Book",
}  # fmt: skip
_PARTS = (
    "Chapter|Part|Book|Volume|Vol|Act|Scene|Canto|Section|Article|Psalm|Appendix|Figure|Table|"
    "Plate|Phase|Type|Class|Mark|War|Title|Stave|Letter|Lesson|Number|Episode|Season|Level|Stage"
)
_KINGS = (
    "Henry|Edward|Charles|George|William|Louis|Richard|James|Elizabeth|Mary|Napoleon|Philip|"
    "Alexander|Nicholas|Peter|Catherine|Frederick|Ferdinand|Pius|Leo|Gregory|Innocent|Clement|"
    "Benedict|John Paul|Francis|Joseph|Leopold|Victoria|Anne|Robert|David|Malcolm|Ivan|Paul|"
    "Francois|Carlos|Alfonso|Sixtus|Urban|Julius|Boniface|Celestine"
)
_AFTER_ME = (
    "am|was|have|had|do|did|will|would|shall|should|can|could|must|may|might|think|know|say|said|"
    "see|saw|never|always|cannot"
)
_NUMERAL = r"[IVXLCDM]+"


def _said(found: Match[str]) -> str:
    return _SAID[found[0]]


def _ended(found: Match[str]) -> str:
    """Shorthand at the end of a sentence leaves the sentence its stop."""
    return f"{_SAID[found[1]].rstrip(',')}."


def _counted(found: Match[str]) -> str:
    return f"{_COUNTED[found[1]]} {found[2]}"


def _part(found: Match[str]) -> str:
    value = roman(found[2])
    return f"{found[1]} {cardinal(value)}" if value else found[0]


def _ruler(found: Match[str]) -> str:
    """``Louis XIV`` the fourteenth; a lone I after a common name is a pronoun."""
    value = roman(found[2])
    if not value or (len(found[2]) == 1 and not re.fullmatch(_KINGS, found[1])):
        return found[0]
    return f"{found[1]} the {ordinal(value)}" if value < 40 else found[0]


_SHORT = "|".join(re.escape(word) for word in sorted(_SAID, key=len, reverse=True))
RULES: tuple[tuple[re.Pattern[str], str | Callable[[Match[str]], str]], ...] = (
    (
        re.compile(r"(?<=\d )((?:[A-Z][\w'’]+ ){1,3})St\.(?=(\s+[A-Z]|\s*\Z))"),
        lambda m: f"{m[1]}Street{'.' if m[2].strip() else ''}",
    ),
    (re.compile(r"(?<=\d )((?:[A-Z][\w'’]+ ){1,3})St\b\.?"), lambda m: f"{m[1]}Street"),
    (re.compile(r"\bSt\.?(?=\s[A-Z])"), "Saint"),
    (
        re.compile(r"(?<!\w)(Jr\.|Sr\.|Ltd\.|Inc\.|Bros\.|Esq\.)(?=\s+[A-Z“\"]|\s*\Z)"),
        _ended,
    ),
    (re.compile(rf"(?<!\w)(?:{_SHORT})(?!\w)"), _said),
    (re.compile(rf"(?<![\w.])({'|'.join(_COUNTED)})\.\s?(\d|[IVXLC]{(2,)}\b)"), _counted),
    (re.compile(r"\b(pages|pp)\s(\d+)\s?[-–—]\s?(\d+)"), lambda m: f"{m[1]} {m[2]} to {m[3]}"),
    (re.compile(rf"\b({_PARTS})\s({_NUMERAL})\b", re.IGNORECASE), _part),
    (
        re.compile(rf"\b((?:{_KINGS})|[A-Z][a-z]+)\s([IVX]+)(?![\w'’])(?!\s(?:{_AFTER_ME})\b)"),
        _ruler,
    ),
)
"""In this order."""
