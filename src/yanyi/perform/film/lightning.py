"""Lightning that is told: where the words of a line let it strike.

Nothing is seen that is compared, denied or wished: a false flash is worse than a missed one.
"""

import re

from yanyi.story.types import Line, Narrated
from yanyi.story.walk import words_of

_STRIKES = re.compile(
    r"闪电(?:[^，。！？；]{0,8}?)(?:划|劈|撕|裂|照|闪|掠|击|打|亮|落)(?!般|似)"
    r"|(?:一道|几道|数道|道道)(?:\w{0,3}的)?(?:闪电|电光)(?!般|似|一样)"
    r"|电光(?:一闪|闪过|闪了)|打(?:了|起|着)(?:一个|个|一道)?闪(?!电?般)"
    r"|电闪雷鸣|雷电(?:交加|大作)|雷鸣电闪"
    r"|\blightning (?:\w+ly |had |now |again )?(?:flash|split|str[iu][kc]|streak|fork|tore|tear|lit"
    r"|light|crack|blaz|leap|flicker|stab|slash|zigzag|danc|play|cut|ripp|illumin|rent|broke|break"
    r"|sear|burst|fell)"
    r"|\b(?:flash(?:es)?|bolts?|forks?|sheets?|streaks?|strokes?|fingers?) of (?:\w+ )?lightning\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:像|如|似|若|仿佛|好比|犹|宛|赛|快过|没有|没见|不见|等|怕)"
    r"|\b(?:like|than|as (?:an?|if|though|swift|quick|fast)|no|not|never|without|would|might|could"
    r"|if|until|for fear|afraid|waiting|hop(?:ed|ing)|dream\w*|remember\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[，。！？；：、,.!?;:…—\n]")


def lightning(line: Line) -> tuple[int, ...]:
    """The code points of a line's running words at which lightning strikes."""
    if not isinstance(line, Narrated):
        return ()
    words = words_of(line)
    found = []
    for match in _STRIKES.finditer(words):
        clause = max((m.end() for m in _CLAUSE.finditer(words, 0, match.start())), default=0)
        if not _DENIED.search(words[clause : match.start()]):
            found.append(match.start())
    return tuple(found)
