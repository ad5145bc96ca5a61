"""Names a Chinese text gives outright: family, given and courtesy name (``姓陈名默，字子静``)."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace

from yanyi.read.zh.names import COMPOUND, may_be_name, shaped
from yanyi.read.zh.verbs import alternatives
from yanyi.read.zh.words import SURNAMES

_FAMILY = rf"(?:{alternatives(COMPOUND)}|[{''.join(sorted(SURNAMES))}])"
_SIGN = "[\u4e00-\u9fff]"
_END = r"(?=[，。；：、！？”」’\s]|者|也|$)"
_STYLED = rf"[，、]?(?:表字|又字|字)(?:是|叫|唤)?(?P<style>{_SIGN}{{2}}){_END}"
_LATER = re.compile(rf"[，、]?(?:后改|改字|又字|后字)(?:字|为)?(?P<style>{_SIGN}{{2}}){_END}")
_AT_LENGTH = re.compile(
    rf"姓(?P<family>{_FAMILY})氏?[，、]?(?:单|双|学|本|法|贱|小)?名(?:唤|叫|曰|是)?(?:做|作)?"
    rf"(?P<given>{_SIGN}{{1,2}}?)(?:{_STYLED}|(?=[，。；：、！？”」]))"
)
_SHORT = re.compile(rf"(?P<before>{_SIGN}{{2,4}}){_STYLED}")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Introduction:
    """A full name, and the courtesy name when one is told; ``forms`` are those the text uses."""

    family: str
    given: str
    style: str = ""
    forms: tuple[str, ...] = field(default=(), compare=False)

    @property
    def full(self) -> str:
        """Family name and given name."""
        return self.family + self.given

    def every(self) -> tuple[str, ...]:
        """Every form the name may take, the full one first."""
        return (self.full, self.style, self.family + self.style) if self.style else (self.full,)


def introductions(text: str) -> list[Introduction]:
    """Everybody whose names the text gives outright, each courtesy name that is one person's."""
    told: Counter[Introduction] = Counter()
    for match in _AT_LENGTH.finditer(text):
        named = match["family"], match["given"]
        told[Introduction(*named, match["style"] or "")] += 1
        if (later := _LATER.match(text, match.end())) is not None:
            told[Introduction(*named, later["style"])] += 1
    short = [(found["before"], found["style"]) for found in _SHORT.finditer(text)]
    wanted = {form for one in told for form in one.every()}
    wanted |= {before[-size:] for before, _ in short for size in (2, 3, 4)}
    wanted |= {style for _, style in short}
    wanted |= {
        before[-size] + style for before, style in short for size in range(2, len(before) + 1)
    }
    wanted |= {before[-size:][:2] + style for before, style in short for size in (3, 4)}
    seen = _counted(text, wanted)
    for before, style in short:
        if (name := _name_in(before, seen)) is not None:
            told[Introduction(*name, style)] += 1
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for one in told:
        owners[one.style].add(one.full)
    return [
        replace(one, forms=tuple(form for form in one.every() if seen[form] >= _LEAST))
        for one in sorted(told, key=lambda one: (-told[one], one.full, one.style))
        if shaped(one.full)
        and (not one.style or (len(owners[one.style]) == 1 and may_be_name(one.style)))
    ]


def _counted(text: str, wanted: set[str]) -> Counter[str]:
    """How often each of the stretches, of four signs at most, stands in the text; one pass."""
    seen: Counter[str] = Counter()
    if not wanted:
        return seen
    firsts = re.escape("".join(sorted({one[0] for one in wanted if one})))
    for found in re.finditer(rf"(?=([{firsts}].{{1,3}}))", text):
        for size in range(2, len(found[1]) + 1):
            if (stretch := found[1][:size]) in wanted:
                seen[stretch] += 1
    return seen


def _name_in(stretch: str, seen: Counter[str]) -> tuple[str, str] | None:
    """The family and given name a stretch ends in, the form that stands oftenest in the text."""
    best: tuple[int, str] = (0, "")
    for size in (2, 3, 4):
        name = stretch[-size:]
        if len(name) == size and shaped(name):
            # A longer name holds the shorter one, so that it is never counted oftener.
            often = seen[name]
            if often >= _LEAST and 2 * often > best[0]:
                best = (often, name)
    name = best[1]
    if not name:
        return None
    size = 2 if name[:2] in COMPOUND else 1
    return name[:size], name[size:]
