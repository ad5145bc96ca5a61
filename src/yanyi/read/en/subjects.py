"""Who an English clause is about: a name, a pronoun, ``the old man``, ``the voice of Mara``."""

from dataclasses import dataclass
from enum import Enum, auto

from yanyi.read.en.tokens import Token
from yanyi.read.en.words import KIN, NO_NAMES, PERSON_NOUNS, SPEECH, TITLES, WEAK
from yanyi.read.lexicon import words

ARTICLES = frozenset(words("the a an this that his her my our their another one your"))
PREPOSITIONS = frozenset(
    words(
        "to at with of for from by on in into upon towards toward behind beside after before about "
        "against near over under than like between among without beyond round across through "
        "past off"
    )
)
_JOINS = frozenset(words("de von van of la le du bin the"))
_ADJECTIVES = frozenset(words("poor old young little dear good"))
_KEPT = frozenset(words("old young little"))
_STOPPED = frozenset(words("mr mrs dr st ms rev capt col prof mme mlle lieut esq"))
_VOICES = frozenset(words("voice tones tone lips words reply answer response cry"))
_ENDS = frozenset(
    words(
        "and but or nor as with in at to from on for of by when while who whom whose which that "
        "after before is was were are be been had has have did do could would should will might "
        "must may he she it they we i you him them us then now again still once also only not "
        "so if because though although until till into upon over his her its their my our"
    )
)


class Who(Enum):
    """How the subject of a tag is called."""

    NAME = auto()
    NOUN = auto()
    HE = auto()
    SHE = auto()
    SELF = auto()
    THEY = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about: its words and the token after it."""

    who: Who
    words: str
    stop: int

    @property
    def named(self) -> bool:
        """Whether its words may be looked up among the people."""
        return self.who in {Who.NAME, Who.NOUN}


_PRONOUNS = {"he": Who.HE, "she": Who.SHE, "they": Who.THEY, "we": Who.THEY, "both": Who.THEY}


def subject_at(tokens: list[Token], at: int, inverted: bool = False) -> Subject | None:
    """The subject that begins at a token, if one does; ``inverted``: right after its verb."""
    if at >= len(tokens):
        return None
    low = tokens[at].low
    if low in _PRONOUNS:
        return Subject(_PRONOUNS[low], low, at + 1)
    if tokens[at].text == "I":
        return Subject(Who.SELF, low, at + 1)
    if low in ARTICLES:
        return _noun(tokens, at, inverted)
    return _name(tokens, at)


def first_subject(tokens: list[Token], low: int, high: int) -> Subject | None:
    """The first subject between two tokens that no preposition governs."""
    for k in range(low, high):
        if k > low and tokens[k - 1].low in PREPOSITIONS:
            continue
        subject = subject_at(tokens, k)
        if subject is not None and subject.stop <= high:
            return subject
    return None


def _name(tokens: list[Token], at: int) -> Subject | None:
    kept: list[str] = []
    while at < len(tokens) and tokens[at].low in _ADJECTIVES:
        kept = [tokens[at].text] if tokens[at].low in _KEPT else []
        at += 1
    begin, stop = at, _name_end(tokens, at)
    if stop == begin:
        return None
    said = [token.text for token in tokens[begin:stop] if token.text != "."]
    if tokens[stop - 1].possessive:
        following = tokens[stop] if stop < len(tokens) else None
        if following is None or following.low not in _VOICES:
            return None
        said[-1] = said[-1][: -1 if said[-1].lower().endswith("s'") else -2].rstrip("’'")
        stop += 1
    return Subject(Who.NAME, " ".join([*kept, *said]), stop)


def _name_end(tokens: list[Token], at: int) -> int:
    """The token after the capitalised words of a name, with titles' and initials' full stops."""
    begin = at
    while at < len(tokens):
        token = tokens[at]
        if token.capital:
            if _no_name(token):
                break
            at += 1
            if token.possessive:
                break
            dotted = at < len(tokens) and tokens[at].text == "."
            following = at + 1 < len(tokens) and tokens[at + 1].capital
            initial = len(token.text) == 1 and following
            if dotted and (token.low in _STOPPED or initial):
                at += 1
        elif (
            token.low in _JOINS
            and at > begin
            and at + 1 < len(tokens)
            and tokens[at + 1].capital
            and not _no_name(tokens[at + 1])
            and token.low not in NO_NAMES - {"of", "the"}
            and not (token.low == "of" and tokens[at + 1].low in TITLES)
        ):
            at += 1
        else:
            break
    return at


def _no_name(token: Token) -> bool:
    if len(token.text) == 1:
        return token.low in {"i", "a", "o"}
    return token.low in NO_NAMES and token.low.rstrip(".") not in TITLES


def _noun(tokens: list[Token], at: int, inverted: bool) -> Subject | None:
    """``the old man``, ``his wife``, ``the White Rabbit``, ``the obliging Mrs Reed``."""
    article = tokens[at].low
    stop = at + 1
    while stop < len(tokens) and stop < at + 7 and _goes_on(tokens, stop, at):
        stop += 1
        if tokens[stop - 1].possessive or _noun_ends(tokens, stop):
            break
    if stop == at + 1:
        return None
    last = tokens[stop - 1]
    if last.low in _VOICES and stop + 1 < len(tokens) and tokens[stop].low == "of":
        return subject_at(tokens, stop + 1)
    if last.possessive:
        return _owner(tokens, at, stop)
    said = tokens[at + 1 : stop]
    named = next((k for k, token in enumerate(said) if token.capital and not _no_name(token)), -1)
    if named > 0 or (named == 0 and said[0].low.rstrip(".") in TITLES and len(said) > 1):
        found = _name(tokens, at + 1 + named)
        if found is not None:
            before = said[named - 1].low if named else ""
            kept = f"{before} " if before in _KEPT else ""
            return Subject(Who.NAME, kept + found.words, found.stop)
    spoken = " ".join(token.text for token in said)
    if article in {"the", "a", "an", "another", "this", "that", "one"}:
        follows = tokens[stop].low if stop < len(tokens) else ""
        speaks = article == "the" and follows in SPEECH - WEAK
        if last.capital or last.low in PERSON_NOUNS or inverted or speaks:
            return Subject(Who.NOUN, f"the {spoken}", stop)
        return None
    if last.low in KIN or last.low in PERSON_NOUNS or inverted:
        return Subject(Who.NOUN, f"{article} {spoken}", stop)
    return None


def _goes_on(tokens: list[Token], at: int, article: int) -> bool:
    token = tokens[at]
    if not token.word or token.low in _ENDS or (token.low in SPEECH and at > article + 1):
        return False
    return not (token.low.endswith("ly") and at > article + 1)


def _noun_ends(tokens: list[Token], stop: int) -> bool:
    """Whether the phrase is whole before this token."""
    last = tokens[stop - 1]
    following = tokens[stop] if stop < len(tokens) else None
    more = following is not None and following.word
    if last.low in PERSON_NOUNS:
        return not (
            following is not None
            and more
            and (following.low in PERSON_NOUNS or following.capital or following.possessive)
        )
    return last.capital and last.low not in NO_NAMES and not (following and following.capital)


def _owner(tokens: list[Token], at: int, stop: int) -> Subject | None:
    """``the Rabbit's voice``: the owner speaks."""
    if stop >= len(tokens) or tokens[stop].low not in _VOICES:
        return None
    said = [token.text for token in tokens[at + 1 : stop]]
    said[-1] = said[-1][:-2]
    return Subject(Who.NOUN, " ".join([tokens[at].low, *said]), stop + 1)
