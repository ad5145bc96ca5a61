"""Chinese speech tags: who speaks, told before (``行者道：``) or after (``少平说。``) the words."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from yanyi.read.zh.words import BETWEEN, NOT_NAMES, SPEECH, SUNG, THOUGHT

_VERBS = "|".join(sorted(SPEECH | THOUGHT | SUNG, key=lambda verb: (-len(verb), verb)))
_TAIL = (
    r"(?:了一句|了句|一句|一声|了一声|起来|了起来|下去|着|了|他|她|我|你|大家|众人|"
    r"[^，。！？：]{1,4}道)?"
)
BEFORE = re.compile(rf"({_VERBS}){_TAIL}\s?[：:，,]?\s?$")
_AFTER = re.compile(
    rf"[^，。！？；：\n]{{0,16}}?({_VERBS})(?:了一句|了句|一句|一声|了一声|起来|着|了|道|他|她|我)?"
    r"(?=[，。！？；：…\s]|$)"
)
_SENTENCE = re.compile(r"[。！？!?．”」』\"]")
_PREFIX = re.compile(
    r"(?:却说|且说|话说|只见|只听得|只听|忽听得|忽听|又听得|听得|原来|正是|果然|那时|这时|"
    r"当时|当下|此时|于是|然后|接着|后来|忽见|早有|忽|唬得|慌得|喜得|那个|这个|一个|那|这|"
    r"急得|气得|乐得|才|又|便)"
)
_BETWEEN = "|".join(sorted(map(re.escape, BETWEEN), key=lambda word: (-len(word), word)))
NAME = re.compile(rf"([\u4e00-\u9fff·]{{1,5}}?)(?:{_BETWEEN}){{0,4}}(?:{_VERBS})\s?[：:，,]?$")
_PRONOUN = re.compile(r"[他她我它俺](?!们)")


class Who(Enum):
    """How the subject of a tag is called."""

    TEXT = auto()
    HE = auto()
    SHE = auto()
    SELF = auto()


@dataclass(frozen=True, slots=True)
class Tag:
    """A clause with a verb of speech: its words up to the verb, and the sentence before it."""

    clause: str
    earlier: str
    verb: str

    @property
    def thought(self) -> bool:
        """Whether the words were only thought."""
        return self.verb in THOUGHT

    @property
    def sung(self) -> bool:
        """Whether the words were sung."""
        return self.verb in SUNG

    def pronoun(self) -> Who | None:
        """The pronoun the clause begins with or holds."""
        clauses = [self.clause, *reversed(self.earlier.split("，"))]
        near = (_PRONOUN.search(clause[:8]) for clause in clauses)
        found = next((one for one in near if one is not None), None)
        if found is None:
            return None
        return {"他": Who.HE, "它": Who.HE, "她": Who.SHE, "我": Who.SELF, "俺": Who.SELF}[
            found.group()
        ]


def tag_before(text: str) -> Tag | None:
    """The tag at the end of the words before a quotation."""
    bare = text[-160:].rstrip()
    found = BEFORE.search(bare, max(0, len(bare) - 24))
    if found is None:
        if bare[-1:] not in "：:":
            return None
        verb, stop = "", len(bare)
    else:
        verb, stop = found[1], found.start()
    ends = [end.end() for end in _SENTENCE.finditer(bare, 0, stop)]
    sentence = bare[ends[-1] if ends else 0 : stop]
    head, _, clause = sentence.rpartition("，")
    return Tag(clause.strip(), head.strip(), verb)


def tag_after(text: str, ends_at_quote: bool) -> Tag | None:
    """The tag at the beginning of the words after a quotation.

    Words that run up to the next quotation with a colon introduce that one instead.
    """
    head = text[:60].lstrip(" 　，,")
    found = _AFTER.match(head)
    if found is None:
        return None
    following = head[found.end() : found.end() + 1]
    if following in {"：", ":"} or (
        ends_at_quote and text.rstrip()[-1:] in "：:" and not _SENTENCE.search(text)
    ):
        return None
    return Tag(head[: found.start(1)].strip(), "", found[1])


def tag_closing(text: str) -> Tag | None:
    """The tag a whole sentence behind a quotation amounts to (``高朗靠在椅背上，平静地说。``)."""
    bare = text[:90].rstrip("。 　")
    if len(text) > 90 or _SENTENCE.search(bare) or (found := BEFORE.search(bare)) is None:
        return None
    head, _, clause = bare[: found.start()].rpartition("，")
    return Tag(clause.strip(), head.strip(), found[1])


def subject_words(clause: str) -> str:
    """The name-like words a clause begins with, without what leads up to them."""
    bare = clause.strip(" 　“”，,：:")
    while (prefix := _PREFIX.match(bare)) and len(bare) > prefix.end():
        bare = bare[prefix.end() :]
    return bare


def new_name(clause: str, verb: str) -> str:
    """A name that stands right before a verb of speech, empty when there is none."""
    found = NAME.fullmatch(subject_words(clause) + (verb or "道"))
    if found is None:
        return ""
    name = found[1]
    if (
        name in NOT_NAMES
        or "诗" in name
        or name[0] in "顾谓的了着把被将对向与和在从不没也都就便又很更最"
        or name[-1] in "的了着地得不们说道问得"
    ):
        return ""
    return name
