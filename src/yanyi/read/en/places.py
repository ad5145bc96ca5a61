"""English places: what they are called, and whether they have a roof."""

import re

from yanyi.read.lexicon import forms
from yanyi.read.setting import Sign
from yanyi.story.reading import Aspect

_INSIDE = forms(
    "room/s hall kitchen parlour parlor bedroom bed-room library study inn tavern house cottage "
    "cabin shop theatre theater church castle office station attic garret cellar drawing-room "
    "dining-room sitting-room living-room palace hotel café cafe restaurant school classroom "
    "schoolroom hospital tower workshop laboratory carriage hut barn stable stables mill dungeon "
    "cave cavern den chamber bathroom nursery ballroom corridor passage staircase lobby cloister "
    "chapel cathedral temple monastery convent prison cell gaol jail courtroom bank museum "
    "gallery farmhouse homestead lodge mansion manor villa shed smithy forge bakery pantry larder "
    "closet cupboard apartment tent wagon coach train compartment cab lift elevator vault crypt "
    "pub saloon store warehouse factory lighthouse guard-room throne-room bower tunnel mine "
    "boudoir verandah greenhouse conservatory lumber-room cottage's dwelling abode hovel "
    "hermitage cloakroom wardrobe"
)
_OUTSIDE = forms(
    "garden/s forest wood/s street/s road field/s beach shore river sea lake mountain/s hill/s "
    "bridge park market market-place marketplace square harbour harbor island moor/s meadow/s "
    "valley desert ship boat deck yard lane path roof terrace courtyard orchard platform pier "
    "dock quay wharf coast cliff/s pond stream brook pool well fountain marsh swamp bog heath "
    "prairie jungle clearing glade thicket copse grove hedge gate gateway village town city "
    "hamlet churchyard graveyard cemetery hillside riverside seashore strand sands bay cove creek "
    "crossroads highway pasture paddock farmyard vineyard avenue alley pavement lawn battlefield "
    "camp ravine gorge glen summit mountain-top waterfall ford bank ocean kingdom wilderness "
    "palisade battlements tree hollow_tree rock ice raft canoe balcony field's cornfield haystack "
    "sidewalk kingdom"
)
_VAGUE = frozenset(
    forms(
        "house room country land kingdom tree rock well path road bank bar den field ice plain "
        "spring green common flat pit passage store wood hall sea roof ground train"
    )
)
_INDOORS = frozenset(_INSIDE)
_KINDS = "|".join(sorted(map(re.escape, {*_INSIDE, *_OUTSIDE}), key=lambda one: (-len(one), one)))
_NEAR = (
    "in|inside|within|at|on|through|across|outside|by|near|along|under|beside|behind|beyond|"
    "among|amid|upon|above|below|over"
)
# Places that may stand without an article.
_BARE = "|".join(
    forms("school church town prison sea court market camp gaol jail hospital shore deck college")
)
_TOWARD = "into|to|towards?|onto|reached|entered|approached"
_IN = frozenset({"in", "at", "inside", "within"})
_TO = frozenset({"into", "to", "toward", "towards", "onto", "approached"})
_BESIDE = frozenset(forms("outside by near behind beyond beside above below over"))
_PLACE = re.compile(
    rf"\b({_NEAR}|{_TOWARD})\s"
    r"(?:(?:the|an?|his|her|their|my|our|this|that|its|some|another|each)\s"
    rf"((?:[\w'’-]{{2,14}}\s){{0,2}}?)({_KINDS})|({_BARE}))\b(?:\sof\s(?:the\s)?([a-z]+))?"
)
_NAMED = re.compile(
    r"\b(in|at|into|through|across|near|towards?|reached|entered|(?:came|went|rode|returned|"
    r"back|got|travelled|"
    r"traveled|journeyed|drove|sailed|flew|"
    r"home) to)\s((?:the\s)?[A-Z][\w’'-]+(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'-]+){0,3})"
)
_NO_NAMES = frozenset(
    forms(
        "i he she it they we you the a an his her this that god heaven hell christmas easter lord "
        "sir mr mrs miss ms dr monday tuesday wednesday thursday friday saturday sunday january "
        "february march april may june july august september october november december english "
        "french german latin spanish italian chinese what who then there if and but or mother "
        "father mamma papa aunt uncle captain king queen prince princess lady master doctor "
        "majesty highness majesty's spite vain turn fact short order half chapter volume american "
        "greek roman irish scotch whig tory"
    )
)
_ARRIVES = re.compile(
    r"\b(?:came|went|ran|walked|rode|drove|got|arrived|returned|stepped|hurried|entered|"
    r"reached|led|"
    r"carried|brought|climbed|crept|rushed|flew|sailed|travelled|traveled|followed|back|home|"
    r"turned|slipped|"
    r"made (?:his|her|their|my|our) way|set (?:out|off))\b[^.;:!?]{0,24}$"
)
_UNREAL = re.compile(
    r"\b(?:not|never|like|as if|as though|if|would|could(?! see)|might|wished?|from|out of|"
    r"left|leaving|remember\w*|"
    r"thought of|dream\w*|until|away from|instead of|used to|than|talk\w* of|spoke of|"
    r"heard of|belong\w* to|"
    r"had (?:once )?(?:been|lived|seen)|window|kind|door)\b[^.;:!?]{0,20}$"
)
_AIMED = re.compile(
    r"\b(?:look\w*|star(?:ed|ing|e)|gaz\w+|glanc\w+|laugh\w*|point\w*|smil\w+|aim\w*|shout\w*|"
    r"scream\w*|nod\w*|glar\w+|swore|peer\w*|angry|believ\w+|trust\w*|faith|interest\w*)\s$"
)
_NOT_ADJECTIVES = frozenset(
    forms(
        "and or of to in on at the a an he she it they was were is be by with for from as so then "
        "when while which who that had has have not no up down out into there here his her their "
        "its my our your one other right left same whole very end middle edge bottom top side "
        "front back head foot midst way door first last next"
    )
)


def folded(text: str) -> str:
    """The text as word lists want it: lower case, straight apostrophes."""
    return text.lower().replace("’", "'")


def signs(text: str, line: int) -> list[Sign]:
    """The places a line names, weighed by how people stand to them."""
    low = folded(text)
    found: list[Sign] = []
    for match in _PLACE.finditer(low):
        before = low[max(0, match.start() - 48) : match.start()]
        if _UNREAL.search(before):
            continue
        kind = match[3] or match[4]
        prefix = (match[2] or "").split()
        while prefix and any(word.lower() in _NOT_ADJECTIVES for word in prefix):
            prefix.pop(0)
        end = match.end(3) if match[3] else match.end(4)
        start = end - len(kind) - sum(len(word) + 1 for word in prefix)
        name = " ".join((*prefix, kind))
        if match[5] and text[match.start(5)].isupper():
            name, end = f"{name} of {text[match.start(5) : match.end(5)]}", match.end(5)
        how = match[1]
        arrives = how in {"reached", "entered"} or bool(_ARRIVES.search(before))
        weight = 1.5 if arrives else 1.0 if how in _IN else 0.3 if how in _TO else 0.7
        if kind in _VAGUE and not prefix:
            weight *= 0.6
        roof: bool | None = kind in _INDOORS and how not in _BESIDE
        found.append(Sign(Aspect.PLACE, name, line, start, end, weight, arrives, roof))
    for match in _NAMED.finditer(text):
        name = match[2].removeprefix("the ")
        first = name.split()[0].lower().replace("’", "'").removesuffix("'s")
        if first in _NO_NAMES or _UNREAL.search(low, max(0, match.start() - 32), match.start()):
            continue
        last = name.split()[-1].lower()
        if name.endswith(("'s", "’s")) or _AIMED.search(
            low, max(0, match.start() - 16), match.start()
        ):
            continue
        weight = 0.8 if match[1] in {"in", "at", "through", "across", "near"} else 1.2
        roof = True if last in _INDOORS else None
        at = match.end(2) - len(name)
        found.append(Sign(Aspect.PLACE, name, line, at, match.end(2), weight, weight > 1, roof))
    return found
