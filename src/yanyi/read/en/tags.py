"""English speech tags: who is said to speak beside a quotation (``said Alice``, ``he asked``)."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from yanyi.read.en.words import (
    FEMALE_PRONOUNS,
    KIN,
    MALE_PRONOUNS,
    NO_NAMES,
    PERSON_NOUNS,
    SPEECH,
    SUNG,
    THOUGHT,
    TITLES,
    WEAK,
)
from yanyi.read.lexicon import words

_TOKEN = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|[.,;:!?()\"“”—]|--+")
_ARTICLES = frozenset(words("the a an this that his her my our their another one"))
_JOINS = frozenset(words("de von van of la le du bin the"))
_STOPS = frozenset(".;!?")
_PREPOSITIONS = frozenset(
    words(
        "to at with of for from by on in into upon towards toward behind beside after before about "
        "against near over under than like between among without"
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
class Token:
    """A word or a mark, lower-cased beside its own form."""

    text: str
    low: str
    start: int


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about: its words and the token after it."""

    who: Who
    words: str
    stop: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A subject with the verb that makes it a speaker; ``sure`` when they stand side by side."""

    subject: Subject
    verb: str
    sure: bool = True

    @property
    def thought(self) -> bool:
        """Whether the words were only thought."""
        return self.verb in THOUGHT

    @property
    def sung(self) -> bool:
        """Whether the words were sung."""
        return self.verb in SUNG


def tokens_of(text: str) -> list[Token]:
    """The words and marks of a short text."""
    return [
        Token(one.group(), one.group().lower().replace("’", "'"), one.start())
        for one in _TOKEN.finditer(text)
    ]


def subject_at(tokens: list[Token], at: int) -> Subject | None:
    """The subject that begins at a token, if one does."""
    if at >= len(tokens):
        return None
    low, text = tokens[at].low, tokens[at].text
    if low == "he":
        return Subject(Who.HE, low, at + 1)
    if low == "she":
        return Subject(Who.SHE, low, at + 1)
    if text == "I":
        return Subject(Who.SELF, low, at + 1)
    if low in {"they", "we", "both"}:
        return Subject(Who.THEY, low, at + 1)
    if low in _ARTICLES:
        return _noun(tokens, at)
    return _name(tokens, at)


def _name(tokens: list[Token], at: int) -> Subject | None:
    while at < len(tokens) and tokens[at].low in {"poor", "old", "young", "little", "dear", "good"}:
        at += 1
    begin = at
    while at < len(tokens):
        token = tokens[at]
        if token.text[:1].isupper() and not _possessive(token):
            if token.low in NO_NAMES and token.low.rstrip(".") not in TITLES:
                break
            at += 1
            if (
                at < len(tokens)
                and tokens[at].text == "."
                and token.low in {"mr", "mrs", "dr", "st", "ms", "rev", "capt", "col", "prof"}
            ):
                at += 1
        elif (
            token.low in _JOINS
            and at > begin
            and at + 1 < len(tokens)
            and tokens[at + 1].text[:1].isupper()
            and token.low not in NO_NAMES - {"of", "the"}
        ):
            at += 1
        else:
            break
    if at == begin:
        return None
    if at < len(tokens) and _possessive(tokens[at]):
        return None
    words = " ".join(token.text for token in tokens[begin:at] if token.text != ".")
    return Subject(Who.NAME, words, at)


def _possessive(token: Token) -> bool:
    return token.low.endswith("'s")


def _noun(tokens: list[Token], at: int) -> Subject | None:
    """``the old man``, ``his wife``, ``the White Rabbit``."""
    article = tokens[at].low
    words: list[str] = []
    k = at + 1
    while k < len(tokens) and k < at + 6:
        token = tokens[k]
        if not token.text[:1].isalpha() or token.low in SPEECH:
            break
        words.append(token.text)
        k += 1
        following = tokens[k] if k < len(tokens) else None
        capital = token.text[:1].isupper() and not (following and following.text[:1].isupper())
        if token.low in PERSON_NOUNS and not (
            following and (following.low in PERSON_NOUNS or following.text[:1].isupper())
        ):
            break
        if capital and token.low not in NO_NAMES:
            break
    else:
        return None
    if not words:
        return None
    last = words[-1]
    if article in {"the", "a", "an"} and (last[:1].isupper() or last.lower() in PERSON_NOUNS):
        return Subject(Who.NOUN, " ".join(["the", *words]), k)
    if last.lower() in KIN or last.lower() in PERSON_NOUNS:
        return Subject(Who.NOUN, " ".join([article, *words]), k)
    if article == "the" and k < len(tokens) and tokens[k].low in SPEECH - WEAK:
        return Subject(Who.NOUN, " ".join(["the", *words]), k)
    return None


def tag_after(text: str) -> Tag | None:
    """The tag at the beginning of the words after a quotation."""
    tokens = tokens_of(text[:200])
    at = 0
    while at < len(tokens) and (
        tokens[at].text in {",", "—", "-", "--"} or tokens[at].low in {"and", "but", "then", "so"}
    ):
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].low in SPEECH | THOUGHT:
        verb = tokens[at].low
        k = at + 1
        while k < min(len(tokens), at + 3) and tokens[k].low.endswith("ly"):
            k += 1
        subject = subject_at(tokens, k)
        if subject is not None:
            return Tag(subject, verb)
    subject = subject_at(tokens, at)
    if subject is None:
        return None
    return _verb_behind(tokens, subject)


def _verb_behind(tokens: list[Token], subject: Subject) -> Tag | None:
    """The speech verb after a subject, in the same clause."""
    for k in range(subject.stop, min(len(tokens), subject.stop + 5)):
        low = tokens[k].low
        if low in SPEECH | THOUGHT:
            near = k <= subject.stop + 1
            if low in WEAK and not near:
                return None
            return Tag(subject, low, near)
        if tokens[k].text in _STOPS or low in {"was", "had", "is", "has"}:
            return None
    return None


def tag_before(text: str) -> Tag | None:
    """The tag at the end of the words before a quotation (``Then Alice said:``)."""
    bare = text.rstrip()
    if not bare or bare[-1] in ".!?;":
        return None
    tokens = tokens_of(bare[-240:])
    low = max(
        (
            k + 1
            for k, token in enumerate(tokens)
            if token.text in {".", "!", "?", '"', "”"} and not _title_stop(tokens, k)
        ),
        default=0,
    )
    verbs = [k for k in range(low, len(tokens)) if tokens[k].low in SPEECH | THOUGHT]
    if not verbs:
        return None
    verb = verbs[-1]
    if tokens[verb].low in WEAK and verb < len(tokens) - 8:
        return None
    for k in range(verb - 1, max(low - 1, verb - 7), -1):
        if k > low and tokens[k - 1].low in _PREPOSITIONS:
            continue
        subject = subject_at(tokens, k)
        if (
            subject is not None
            and subject.stop <= verb
            and _only_adverbs(tokens, subject.stop, verb)
        ):
            longer = subject_at(tokens, k - 1) if k > low else None
            if longer is not None and longer.stop == subject.stop:
                subject = longer
            return Tag(subject, tokens[verb].low)
    inverted = subject_at(tokens, verb + 1)
    if inverted is not None and tokens[verb].low in {"said", "cried", "thought", "came"}:
        return Tag(inverted, tokens[verb].low)
    first = first_subject(tokens, low, verb)
    return Tag(first, tokens[verb].low, sure=False) if first else None


def _title_stop(tokens: list[Token], at: int) -> bool:
    return (
        at > 0
        and tokens[at].text == "."
        and tokens[at - 1].low in TITLES | {"mr", "mrs", "dr", "st"}
    )


def _only_adverbs(tokens: list[Token], low: int, high: int) -> bool:
    return all(
        tokens[k].low.endswith("ly")
        or tokens[k].low
        in {"then", "only", "just", "at", "last", "once", "also", "again", "would", "could", "to"}
        for k in range(low, high)
    )


def first_subject(tokens: list[Token], low: int, high: int) -> Subject | None:
    """The first subject between two tokens that no preposition governs."""
    k = low
    while k < high:
        subject = (
            subject_at(tokens, k) if not (k > low and tokens[k - 1].low in _PREPOSITIONS) else None
        )
        if subject is not None and subject.stop <= high:
            return subject
        k += 1
    return None


def is_only_tag(text: str, tag: Tag | None) -> bool:
    """Whether a sentence says nothing but who speaks."""
    if tag is None:
        return False
    words = [token for token in tokens_of(text) if token.text[:1].isalnum()]
    return len(words) <= 3 + len(tag.subject.words.split()) and len(text) < 70


def pronoun_gender(low: str) -> str:
    """``f`` or ``m`` for a gendered pronoun, else empty."""
    if low in FEMALE_PRONOUNS:
        return "f"
    return "m" if low in MALE_PRONOUNS else ""
