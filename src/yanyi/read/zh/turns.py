"""Chinese quotations with what stands around them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.lexicon import words
from yanyi.read.zh.mentions import Matcher, Mention
from yanyi.read.zh.narration import Narration, Told
from yanyi.read.zh.script import plain

_NEAR = 3
_CALL_MARKS = "，。！？：,!?、～…—“”"
_INTRODUCES = words("我叫 我是 我就是 我乃 叫我 吾乃 俺是 我名叫 我 俺 吾乃是 在下")


@dataclass(slots=True)
class Said:
    """One quotation: narration before and after it (nearest first), and whom its words name.

    ``before_apart`` and ``after_apart`` count the rows in between, 0 in the same row.
    """

    line: int
    before: list[Told] = field(default_factory=list)
    after: list[Told] = field(default_factory=list)
    before_apart: int = 9
    after_apart: int = 9
    gap: int = 99
    called: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    introduced: set[str] = field(default_factory=set)
    asks: bool = False
    falters: bool = False

    @property
    def lead(self) -> Told | None:
        """The sentence that leads up to the words."""
        if self.before and self.before_apart <= 1 and self.before[0].sentence.leads:
            return self.before[0]
        return None

    @property
    def trail(self) -> Told | None:
        """The sentence behind the words that says who spoke them."""
        if not self.after or self.after_apart > 1:
            return None
        sentence = self.after[0].sentence
        between = self.after_apart == 0 and not sentence.colon
        return self.after[0] if sentence.told >= 0 and (between or not sentence.leads) else None


def collect(drafts: Sequence[Draft], narration: Narration) -> list[Said]:
    """Every quotation in prose."""
    found: list[Said] = []
    places = [at for at, draft in enumerate(drafts) if draft.quoted and not draft.verse]
    for at, line in enumerate(places):
        draft = drafts[line]
        one = Said(line)
        last = places[at - 1] if at else -1
        if last >= 0 and drafts[last].chapter == draft.chapter:
            one.gap = draft.paragraph - drafts[last].paragraph
        _before(drafts, narration, one, max(last, line - 40))
        _after(drafts, narration, one, places[at + 1] if at + 1 < len(places) else len(drafts))
        one.called, one.named, one.introduced = _named(draft, narration.matcher)
        one.asks = draft.words.rstrip()[-1:] in "？?"
        one.falters = draft.words.rstrip()[-1:] in "…—." and len(draft.words) <= 12
        found.append(one)
    return found


def _before(drafts: Sequence[Draft], narration: Narration, one: Said, stop: int) -> None:
    draft = drafts[one.line]
    for k in range(one.line - 1, stop, -1):
        if drafts[k].chapter != draft.chapter or k not in narration.told:
            break
        if not one.before:
            one.before_apart = draft.paragraph - drafts[k].paragraph
        one.before.append(narration.told[k])
        if len(one.before) >= _NEAR:
            break


def _after(drafts: Sequence[Draft], narration: Narration, one: Said, stop: int) -> None:
    draft = drafts[one.line]
    for k in range(one.line + 1, min(stop, one.line + 1 + _NEAR, len(drafts))):
        if drafts[k].chapter != draft.chapter or k not in narration.told:
            break
        if not one.after:
            one.after_apart = drafts[k].paragraph - draft.paragraph
        one.after.append(narration.told[k])


def _named(draft: Draft, matcher: Matcher) -> tuple[set[str], set[str], set[str]]:
    """Whom the words call, whom they speak of, and whom they introduce as oneself."""
    text = plain(draft.words[:1500])
    called: set[str] = set()
    named: set[str] = set()
    own: set[str] = set()
    for mention in matcher.find(text):
        if text[: mention.start].endswith(_INTRODUCES):
            own.update(mention.ids)
        elif _calls(text, mention):
            called.update(mention.ids[:1])
        else:
            named.update(mention.ids[:1])
    return called - own, named - own, own


def _calls(text: str, mention: Mention) -> bool:
    """Whether a name stands between marks, so that somebody is called by it."""
    before, after = text[: mention.start].strip(), text[mention.end :].strip()
    return (
        (not before or before[-1] in _CALL_MARKS or before[-1] in "啊哎唉喂嗨")
        and (not after or after[0] in _CALL_MARKS or after[0] in "啊呀哪哥姐叔")
        and bool(before or after)
    )
