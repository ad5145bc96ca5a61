"""English speech tags: who is said to speak beside a quotation (``said Alice``, ``he asked``)."""

from dataclasses import dataclass

from yanyi.read.en.subjects import PREPOSITIONS, Subject, Who, first_subject, subject_at
from yanyi.read.en.tokens import Token, tokens_of
from yanyi.read.en.words import (
    FEMALE_PRONOUNS,
    MALE_PRONOUNS,
    SPEECH,
    SUNG,
    THOUGHT,
    TITLES,
    WEAK,
)
from yanyi.read.lexicon import words

_STOPS = frozenset(".;!?")
_VERBS = SPEECH | THOUGHT
# Verb forms that a subject further back governs: "turned round, saying".
_TRAILING = frozenset(
    words(
        "say saying adding asking crying calling exclaiming whispering muttering murmuring "
        "shouting replying answering remarking observing repeating continuing declaring "
        "announcing explaining begging demanding ask cry exclaim reply answer whisper remark "
        "observe add repeat declare"
    )
)
_SKIPPED = frozenset(
    words(
        "then only just at last once also again would could to even still now never had have "
        "always often quite merely simply almost all did first length"
    )
)
_OPENERS = frozenset(
    words(
        "and but then so when while as if because that till until for before after or where "
        "at last now here there once yet though however meanwhile presently"
    )
)
_CLAUSE = frozenset(words("when while as if because until till though although where whereupon"))


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


def tag_after(text: str) -> Tag | None:
    """The tag at the beginning of the words after a quotation."""
    tokens = tokens_of(text[:240])
    at = 0
    while at < len(tokens) and (
        tokens[at].text in {",", "—", "-", "--"} or tokens[at].low in {"and", "but", "then", "so"}
    ):
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].low in _VERBS:
        verb = tokens[at].low
        k = at + 1
        while k < min(len(tokens), at + 3) and (tokens[k].low.endswith("ly") or _weak(tokens[k])):
            k += 1
        subject = subject_at(tokens, k, inverted=verb not in WEAK)
        if subject is not None:
            return Tag(subject, verb)
    if tokens[at].low in {"was", "came"} and at + 1 < len(tokens):
        owner = subject_at(tokens, at + 1)
        if owner is not None and owner.named and tokens[owner.stop - 1].low in {"reply", "answer"}:
            return Tag(owner, "answer")
    subject = subject_at(tokens, at)
    if subject is None:
        return None
    return _verb_behind(tokens, subject)


def _weak(token: Token) -> bool:
    return token.low in {"out", "in", "on", "at", "last", "again", "then", "up"}


def _verb_behind(tokens: list[Token], subject: Subject) -> Tag | None:
    """The speech verb after a subject, in the same clause; asides between commas are skipped."""
    k, aside = subject.stop, False
    last = min(len(tokens), subject.stop + 26)
    while k < last:
        low = tokens[k].low
        if low in _VERBS:
            near = k <= subject.stop + 1 or _only_adverbs(tokens, subject.stop, k) or aside
            if low in WEAK and k > subject.stop + 1:
                return None
            return Tag(subject, low, near)
        if tokens[k].text == ",":
            end = next((n for n in range(k + 1, last) if tokens[n].text == ","), 0)
            if not end or any(tokens[n].text in _STOPS for n in range(k, end)):
                return None
            k, aside = end, True
        elif tokens[k].text in _STOPS or (
            not aside and (k > subject.stop + 5 or low in {"was", "had", "is", "has"})
        ):
            return None
        k += 1
    return None


def tag_before(text: str) -> Tag | None:
    """The tag at the end of the words before a quotation (``Then Alice said:``)."""
    bare = text.rstrip()
    if not bare or bare[-1] in ".!?;":
        return None
    tokens = last_sentence(tokens_of(bare[-420:]))
    at = [k for k, token in enumerate(tokens) if token.low in _VERBS or token.low in _TRAILING]
    if not at:
        return None
    verb = at[-1]
    if tokens[verb].low in WEAK and verb < len(tokens) - 8:
        return None
    return _beside(tokens, verb) or _governing(tokens, verb)


def last_sentence(tokens: list[Token]) -> list[Token]:
    """The tokens after the last full stop."""
    low = 0
    for k, token in enumerate(tokens[:-1]):
        if token.text in {".", "!", "?", '"', "”", ";"} and not _title_stop(tokens, k):
            low = k + 1
    return tokens[low:]


def _beside(tokens: list[Token], verb: int) -> Tag | None:
    """A subject with nothing but adverbs between it and the verb, or right after the verb."""
    low = tokens[verb].low
    for k in range(verb - 1, max(-1, verb - 8), -1):
        governed = k > 0 and tokens[k - 1].low in PREPOSITIONS
        subject = None if governed else subject_at(tokens, k)
        if subject is None or subject.stop > verb:
            continue
        if not _only_adverbs(tokens, subject.stop, verb):
            return None
        for back in (1, 2):
            longer = subject_at(tokens, k - back) if k >= back else None
            if longer is not None and longer.stop == subject.stop:
                subject = longer
        return Tag(subject, low)
    inverted = subject_at(tokens, verb + 1)
    if inverted is not None and low in {"said", "cried", "thought", "came"}:
        return Tag(inverted, low)
    return None


def _governing(tokens: list[Token], verb: int) -> Tag | None:
    """The subject of the clause a verb belongs to, when other words stand between them."""
    subject = clause_subject(tokens, verb)
    if subject is None:
        return None
    return Tag(subject, tokens[verb].low, sure=subject.who is Who.NAME)


def clause_subject(tokens: list[Token], high: int) -> Subject | None:
    """The subject of the last main clause before a token."""
    found: Subject | None = None
    k = 0
    while k < high:
        opens = k == 0 or tokens[k - 1].low in _OPENERS or _mark(tokens[k - 1])
        opens = opens or tokens[k - 1].low.endswith("ly")
        subject = subject_at(tokens, k) if opens else None
        if subject is None or subject.stop > high:
            k += 1
            continue
        inside = k > 0 and tokens[k - 1].low in _CLAUSE
        before = tokens[k - 2] if k > 1 and tokens[k - 1].low == "and" else None
        listed = before is not None and before.capital
        if found is None or not (inside or listed or subject.stop >= high):
            found = subject
        k = subject.stop
    return found or first_subject(tokens, 0, high)


def _mark(token: Token) -> bool:
    return token.text in {",", "—", "--", "-", ":", ")"}


def _title_stop(tokens: list[Token], at: int) -> bool:
    if at == 0 or tokens[at].text != ".":
        return False
    last = tokens[at - 1]
    return last.low in TITLES | {"mr", "mrs", "dr", "st"} or (last.capital and len(last.text) == 1)


def _only_adverbs(tokens: list[Token], low: int, high: int) -> bool:
    return all(tokens[k].low.endswith("ly") or tokens[k].low in _SKIPPED for k in range(low, high))


_TWO_WORDS = {"went": "on", "put": "in", "broke": "in"}
"""Verbs that speak only with their second word: *went on*, but not *went still*."""


def is_only_tag(text: str, tag: Tag | None) -> bool:
    """Whether a sentence says nothing but who speaks."""
    if tag is None:
        return False
    said = [token for token in tokens_of(text) if token.word]
    words = {token.low for token in said}
    if any(verb in words and rest not in words for verb, rest in _TWO_WORDS.items()):
        return False
    return len(said) <= 3 + len(tag.subject.words.split()) and len(text) < 70


def pronoun_gender(low: str) -> str:
    """``f`` or ``m`` for a gendered pronoun, else empty."""
    if low in FEMALE_PRONOUNS:
        return "f"
    return "m" if low in MALE_PRONOUNS else ""
