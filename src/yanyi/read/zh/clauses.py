"""Chinese sentences of narration: who does something, to whom, and whether it is said."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from yanyi.read.zh.kin import NOTHING, NOUNS, TITLES, WORDS, Noun
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.verbs import (
    ENDS,
    HEARS,
    MUSES,
    SILENT,
    SUNG,
    THOUGHT,
    VERBS,
    WITNESSES,
    alternatives,
    kind_of,
)
from yanyi.read.zh.words import BETWEEN
from yanyi.story.vocabulary import Gender

_MARKS = re.compile(r"[，；,;：:。！？!?…—]+")
_LONGEST, _TAIL = 600, 22
_KIN_AFTER = re.compile(rf"(?:[他她]|的)?({alternatives(tuple(NOUNS))})")
_TITLE_AFTER = re.compile(alternatives(TITLES))
_BODY = re.compile(
    r"的?(?:[^，。]{0,3}?)(?:脸|眼|目光|嘴|声|头|手|心|泪|鼻|喉|嗓|眉|身|脚|腿|耳|表情|神情|神色|话音|口气|语气)"
)
_OBJECT_BEFORE = re.compile(
    r"(?:对着|向着|朝着|冲着|对|向|朝|冲|给|跟|和|与|同|及|问|叫|唤|把|被|将|拉着|拉|扶|望着|望|看着|看|看见|"
    r"指着|指|教|请|谢|骂|劝|告诉|替|为|让|令|命|使|到|在|见|了|着|过|迎|打|赶|送|找|谓|顾|召|呼|扯|搀|抱|"
    r"追|瞪|盯|吩咐|嘱咐|喊|推|比|像|象|由|从|帮|陪|等|连|是|有|听|住|去|说|想|以及|给了|除了|关于|要|想起|"
    r"叫作|叫做|发现|知道|听见|遇见|碰见|遇到|碰到|喜欢|爱|恨|怕|想到|看到|听到|进|离开|认识|觉得|感到)$"
)
_ASPECT = re.compile(r"[了着过把被对向给跟朝往望握拉扶指盯瞪问]|看见|听见|起身|回头")
_LEAD_IN = re.compile(
    r"(?:(?:第[一二三四五六七八九十]+天|[一二三四五六七八九十几半两]+[天年月日个]*(?:时|刻|会儿?|阵|晌|天|日|年)*|"
    r"今天|昨天|明天|当天|那天|这天|有一天|一天|一次|有一次|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜里|"
    r"半夜|天亮|天黑)(?:后|以后|之后|里|上)?|"
    r"这时候?|那时候?|此时|此刻|这会儿|当时|当下|现在|如今|而今|刚才|不久|不一会儿?|过了[一好几半]*(?:会儿?|"
    r"阵|晌|天|年)|半天|良久|许久|好一会儿?|忽然|突然|猛然|终于|于是|然后|接着|随后|随即|后来|最后|首先|"
    r"立刻|马上|立即|顿时|但是|但|可是|可|不过|然而|而且|而|却|只见|只听得?|忽听得?|忽见|又听得?|听得|"
    r"却说|且说|话说|原来|果然|其实|当然|也许|大概|可能|好象|好像|似乎|难道|因为|所以|因此|由于|虽然|尽管|即使|"
    r"如果|要是|只要|只有|除非|既然|为了|当|等|等到|直到|随着|正在|正|刚|才|就|便|又|也|还|再|都|倒|竟然|竟|"
    r"连|连忙|急忙|赶忙|赶紧|慌忙|仍然|仍|依然|幸亏|幸好|好在|多亏|唉|啊|噢|哦|那么|那|这|那个|这个|那位|"
    r"这位|一个|一位|有个|有位|有一个|有一位|几个|我们的|咱们的|老|小|大|二|三|唬得|慌得|喜得|急得|气得|乐得|"
    r"羞得|吓得|逗得|惹得|引得|早有|上面|下面|前面|后面|里面|外面|旁边|身边|身后|对面|门口|屋里|院里|桌旁|"
    r"平时|以前|往常|从前|先前|起初|起先|开始|同时|与此同时|另外|再说|至于|反正|毕竟|终究|显然|看来|看样子|"
    r"不知|谁知|不料|哪知|岂料|偏偏|恰好|正好|刚好|亲爱的|可怜的|正是|便是|凡|每当|每次|此后|自此|从此|只是|"
    r"(?:[^，。了着过]{1,4}地))[、 ]*"
)
_SHORT = re.compile(
    rf"(?:却说|且说|话说|忽见|只见|那|这)?([\u4e00-\u9fff])(?:{alternatives(BETWEEN)}){{0,3}}(?:{VERBS})"
)


class Sort(Enum):
    """How somebody is named."""

    NAME = auto()
    NOUN = auto()
    PRONOUN = auto()
    SELF = auto()


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in a clause.

    ``ids`` are who may be meant by a name, or a noun somebody is known by; ``owner`` whose kin it
    is; ``object`` when something is done to them; ``weak`` when only something of theirs is meant
    (``小满的信``).
    """

    word: str
    start: int
    end: int
    sort: Sort
    ids: tuple[str, ...] = ()
    noun: Noun = NOTHING
    owner: tuple[str, ...] = ()
    object: bool = False
    weak: bool = False

    @property
    def gender(self) -> Gender:
        """The gender the word tells."""
        if self.sort is Sort.PRONOUN:
            return Gender.FEMALE if self.word == "她" else Gender.MALE
        return self.noun.gender


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two marks, and everybody in it."""

    text: str
    actors: tuple[Actor, ...]

    @property
    def subject(self) -> Actor | None:
        """Who does it."""
        strong = next((one for one in self.actors if not one.object and not one.weak), None)
        return strong or next((one for one in self.actors if not one.object), None)

    @property
    def objects(self) -> tuple[Actor, ...]:
        """To whom."""
        return tuple(one for one in self.actors if one.object)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of narration.

    ``told`` is the clause that says that somebody speaks, -1 when none does; ``verb`` its verb.
    ``leads`` when what is said follows, ``colon`` when it does after a colon; ``hears`` when
    somebody is told to have been spoken to, ``muses`` when only of what they feel.
    """

    clauses: tuple[Clause, ...]
    told: int = -1
    verb: str = ""
    leads: bool = False
    hears: bool = False
    colon: bool = False
    muses: bool = False

    def subject(self, at: int | None = None) -> Actor | None:
        """The subject of a clause, or of the nearest before it that has one."""
        low = len(self.clauses) - 1 if at is None else at
        for clause in reversed(self.clauses[: low + 1]):
            if clause.subject is not None:
                return clause.subject
        return None

    @property
    def speaker(self) -> Actor | None:
        """Who is said to speak."""
        return self.subject(self.told) if self.told >= 0 else None

    @property
    def first(self) -> Actor | None:
        """The first subject."""
        return next((one.subject for one in self.clauses if one.subject is not None), None)

    @property
    def spoken_to(self) -> tuple[Actor, ...]:
        """To whom is spoken."""
        return self.clauses[self.told].objects if self.told >= 0 else ()

    @property
    def thought(self) -> bool:
        """Whether the words are only thought."""
        return self.verb in THOUGHT

    @property
    def sung(self) -> bool:
        """Whether the words are sung."""
        return self.verb in SUNG


def parse(text: str, matcher: Matcher) -> Sentence:
    """A sentence of narration in simplified characters, taken apart."""
    text = text[-_LONGEST:]
    clauses: list[Clause] = []
    spoken = -1
    verb = ""
    hears = False
    at = 0
    ends = [(found.start(), found.end(), found.group()) for found in _MARKS.finditer(text)]
    if not ends or ends[-1][1] < len(text):
        ends.append((len(text), len(text), ""))
    for stop, following, mark in ends:
        words = text[at:stop].strip(" \u3000“”‘’「」『』\"'（）()")
        if words:
            clause = Clause(words, actors(words, matcher))
            clauses.append(clause)
            silent = SILENT.search(words) is not None
            hears = hears or silent or (HEARS.search(words) is not None)
            leads = bool(mark) and mark[0] in "：:" and following >= len(text.rstrip())
            if leads:
                verb = kind_of(words) or verb
                clauses[-1] = _witnessed(_shortened(clause, matcher))
                return Sentence(tuple(clauses), len(clauses) - 1, verb, True, hears, colon=True)
            if (
                spoken < 0
                and not silent
                and (found := ENDS.search(words, max(0, len(words) - _TAIL))) is not None
            ):
                spoken, verb = len(clauses) - 1, found[1] or found[2]
        at = following
    open_ = bool(clauses) and text.rstrip()[-1:] not in "。！？!?…”」"
    return Sentence(
        tuple(clauses),
        spoken,
        verb,
        open_ and spoken == len(clauses) - 1 and spoken >= 0,
        hears,
        muses=bool(clauses) and MUSES.search(clauses[0].text) is not None,
    )


def _shortened(clause: Clause, matcher: Matcher) -> Clause:
    """``操大笑曰`` is said by Cao Cao: old books leave the family name out."""
    if clause.subject is not None:
        return clause
    found = _SHORT.fullmatch(clause.text)
    ids = tuple(matcher.ending(found[1])) if found is not None else ()
    if found is None or not ids:
        return clause
    actor = Actor(found[1], found.start(1), found.end(1), Sort.NAME, ids)
    return Clause(clause.text, (actor, *clause.actors))


def _witnessed(clause: Clause) -> Clause:
    """``小满听见白宣在门外说`` is said by Baixuan."""
    for at, actor in enumerate(clause.actors):
        if actor.object and WITNESSES.search(clause.text, 0, actor.start):
            seen = tuple(replace(one, object=True) for one in clause.actors[:at])
            turned = replace(actor, object=False)
            return Clause(clause.text, (*seen, turned, *clause.actors[at + 1 :]))
    return clause


def actors(clause: str, matcher: Matcher) -> tuple[Actor, ...]:
    """Everybody in a clause, from left to right."""
    found: list[Actor] = []
    at = 0
    for mention in matcher.find(clause):
        if mention.start < at:
            continue
        _nouns(clause, at, mention.start, found)
        at = _name(clause, mention.start, mention.end, mention.ids, found)
    _nouns(clause, at, len(clause), found)
    return tuple(found)


def _name(clause: str, start: int, end: int, ids: tuple[str, ...], found: list[Actor]) -> int:
    """A name, with the kin or the title behind it; where it ends."""
    kin = _KIN_AFTER.match(clause, end)
    if kin is not None and NOUNS[kin[1]].kin and not (kin.end() - kin.start() == len(kin[1]) == 1):
        noun = NOUNS[kin[1]]
        actor = Actor(kin[1], start, kin.end(), Sort.NOUN, (), noun, ids)
        found.append(_placed(clause, actor, found))
        return kin.end()
    # ``弟弟小满`` is Xiaoman.
    last = found[-1] if found else None
    low = start
    if last and last.sort is Sort.NOUN and last.end == start and not last.noun.crowd:
        low = found.pop().start
    title = _TITLE_AFTER.match(clause, end)
    stop = title.end() if title is not None else end
    weak = clause[stop : stop + 1] == "的" and not _BODY.match(clause, stop)
    word = clause[start:end]
    sort = Sort.NOUN if word in NOUNS else Sort.NAME
    actor = Actor(word, low, stop, sort, ids, NOUNS.get(word, NOTHING), weak=weak)
    found.append(_placed(clause, actor, found))
    return stop


def _nouns(clause: str, low: int, high: int, found: list[Actor]) -> None:
    """The pronouns and nouns for people in a stretch."""
    if low >= high:
        return
    for match in WORDS.finditer(clause, low, high):
        start, end = match.span()
        weak = clause[end : end + 1] == "的" and not _BODY.match(clause, end)
        if match["pronoun"] or match["self"]:
            sort = Sort.PRONOUN if match["pronoun"] else Sort.SELF
            made = Actor(match.group(), start, end, sort, weak=weak)
        else:
            noun = NOUNS.get(match["noun"], NOTHING)
            made = Actor(match["noun"], start, end, Sort.NOUN, (), noun, weak=weak)
        found.append(_placed(clause, made, found))


def _placed(clause: str, actor: Actor, found: list[Actor]) -> Actor:
    """The actor as subject or object, by the words before it."""
    last = found[-1].end if found else 0
    before = clause[last : actor.start]
    if _OBJECT_BEFORE.search(before):
        return replace(actor, object=True)
    if any(not one.object and not one.weak for one in found):
        return replace(actor, object=True)
    if found and any(one.weak for one in found) and not before.strip("的"):
        return replace(actor, object=True)
    lead = clause[: actor.start] if not found else before
    while (match := _LEAD_IN.match(lead)) is not None and match.end():
        lead = lead[match.end() :]
    if not lead or (lead[-1] in "的个位名" and not _ASPECT.search(lead)):
        return actor
    if len(lead) <= 1 or not _ASPECT.search(lead):
        return actor
    return replace(actor, object=True)
