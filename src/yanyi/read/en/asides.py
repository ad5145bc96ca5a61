"""English stage directions: the narrator's words in brackets inside a quotation."""

import re

from yanyi.read.lexicon import one_of

_BRACKETS = re.compile(r"\(\s{0,2}([^()\"“”]{2,160}?)[\s,.;:—–-]{0,4}\)")
# What only the speaker would say: I and you, and what is cried out or asked.
_OWN = re.compile(r"\b(?:i|you|your|yours|we|our|us)\b|\b\w+n't\b|[!?]$")

_VOICES = one_of(
    "speaking lowering raising dropping sinking whispering murmuring muttering sighing laughing "
    "giggling chuckling sobbing weeping crying coughing panting gasping groaning singing humming "
    "stammering hesitating pausing stopping resuming interrupting breathing addressing checking "
    "recollecting reciting shouting yawning shuddering trembling sniffing clearing"
)
_EYES = one_of(
    "looking glancing gazing eyeing staring peering smiling grinning frowning scowling blushing "
    "colouring coloring reddening flushing winking blinking twinkling nodding pouting simpering"
)
_BODY = one_of(
    "turning rising sitting stooping leaning bowing curtseying curtsying kneeling starting "
    "stepping walking advancing approaching returning drawing moving crossing shrugging stamping "
    "bending stretching springing jumping pacing inclining tossing coming going running"
)
_HANDS = one_of(
    "taking putting laying placing replacing holding pointing pressing kissing touching patting "
    "stroking rubbing wringing clapping folding unfolding opening closing shutting showing giving "
    "handing offering producing pulling pushing lifting picking throwing tapping waving wiping "
    "clasping embracing returning dispersing reading pouring seizing catching shaking striking "
    "beckoning pinching"
)
_THINGS = one_of(
    "hands? head eyes? voice tone face lips? hair hat cap fingers? arms? knees? fists? teeth "
    "tears? shoulders? brows? eyebrows cheeks? forehead colour countenance chair handkerchief glass"
)
_DOES = re.compile(
    rf"(?:(?:{_VOICES}|{_EYES})\b"
    rf"|{_BODY}(?=$|\s(?:up|down|round|back|away|out|in|on|to|towards?|from|over|aside|again|near|"
    rf"nearer|close|forward|forwards|off|after|with|his|her|their|himself|herself|the)\b)"
    rf"|{_HANDS}(?=$|\s(?:it|them|up|down|out|aloud|at|on|to|him|her|his|their|himself|herself|"
    rf"the\s\w+|an?\s\w+|off|away|both|one|another)\b)"
    rf"|[a-z]+ing\s(?:[a-z]+\s){{0,2}}(?:his|her|their)\s(?:[a-z-]+\s){{0,2}}{_THINGS}\b)"
)
# The same forms as a speaker has them: "putting it mildly", "speaking for myself".
_SAYS_SO = re.compile(
    r"(?:[a-z]+ly speaking$|putting it\s\w+$|"
    r"taking (?:all|everything|it|the whole|one|the (?:good|bad|rough))\b|"
    r"(?:speaking|looking|coming|going|judging) (?:of|for|as|by|from|generally|roughly|strictly|"
    r"upon|on|back|forward|at it|at the (?:matter|thing|case|worst|best))\b|"
    r"giving (?:him|her|them) (?:his|her|their) due|holding (?:that|it)\b|going to\s[a-z]|"
    r"reading between|coming (?:to|on) (?:that|think)|stopping (?:short|at nothing)|"
    r"(?:starting|beginning) (?:from|with))"
)
_HOW = one_of(
    "smile sigh look glance laugh voice tone elevation emotion warmth earnestness eagerness "
    "gravity tears blush bow nod shudder hesitation emphasis energy solemnity dignity scorn "
    "contempt bitterness anger indignation surprise astonishment joy delight triumph tenderness "
    "fervour fervor ardour ardor air gesture grin sneer frown start shrug wink curtsey curtsy sob "
    "groan cough flourish effort gaiety gentleness firmness composure coolness calmness irony "
    "sarcasm severity politeness impatience reproach agitation confusion embarrassment deference "
    "reverence sensibility passion vehemence animation chuckle giggle snort whisper sweetness "
    "disgust horror alarm amazement pride cheerfulness tremor quiver sharpness haste leer simper"
)
_MANNER = re.compile(
    rf"with\s(?:[a-z-]+,?\s){{0,4}}{_HOW}\b"
    r"|in (?:an?|his|her|their)\s(?:[a-z-]+,?\s){0,4}(?:voice|tone|tones|whisper|manner|undertone|"
    r"murmur|breath|accent|passion|rage|fury)\b"
    r"|in (?:(?:great|some|much|evident|real|mock)\s)?(?:alarm|surprise|astonishment|amazement|"
    r"distress|tears|agitation|terror|horror|disgust|triumph|despair|confusion)$"
    r"|after (?:an?|some)\s(?:[a-z-]+\s){0,2}(?:pause|moment|silence|hesitation|reflection)\b"
)
_ACT = re.compile(
    r"(?:here (?:was|came|followed)\s)?(?:an?|one|another)\s(?:[a-z-]+\s){0,3}(?:pause|"
    r"silence|sigh|cough|kiss|smile|glance|side-glance|look|nod|bow|laugh|sob|shrug|blush|shudder|groan|"
    r"gesture|curtsey|curtsy|grin|wink|chuckle|shake of the head)(?:$|\s(?:of|at)\b)"
)
_PERSON = re.compile(
    r"(?:as |here |and |then )?(?:he|she|they)\s(?:[a-z]+ly\s)?(?:(?:paused|hesitated|smiled|"
    r"sighed|nodded|bowed|blushed|coloured|colored|shuddered|shrugged|frowned|chuckled|sobbed|"
    r"winked)(?!\s(?:over|on|upon|me|my)\b)|(?:lowered|raised|dropped|sank)\s(?:his|her|their)\s"
    r"voice|shook\s(?:his|her)\shead|glanced\b|looked (?:round|up|down|around|about)\b|turned to\b|"
    r"spoke$)"
)
_PART = re.compile(
    r"(?:with )?(?:his|her|their)\s(?:[a-z-]+\s){0,2}(?:eyes?|voice|tone|face|hands?|head|lips?|"
    r"colour|cheeks?|brow|fists?|countenance)\s(?:(?:[a-z]+\s)?(?:[a-z]{3,}ing|[a-z]{2,}ed)\b|"
    r"full of|bent|sunk|shut|on the)"
)
_TOWARDS = re.compile(
    r"(?:half )?aside(?: (?:to|from)\s.{2,40})?|apart|to (?:him|her|them)sel(?:f|ves)|"
    r"to the (?:company|others?|rest|crowd|room|ladies|gentlemen|children|servants?|waiter)",
)
_TO_NAME = re.compile(
    r"[Tt]o (?:(?:M(?:r|rs|s)\.?|Miss|Dr\.?|Sir|Lady|Lord|Captain|Colonel|Aunt|Uncle)\s)?"
    r"[A-Z][\w’'-]+"
    r"(?:\s(?:and\s)?(?:(?:M(?:r|rs|s)\.?|Miss)\s)?[A-Z][\w’'-]+){0,2}"
)
_FELT = re.compile(
    r"(?:(?:much|greatly|visibly|deeply|quite|half|evidently|a little|rather|very much)\s)?"
    r"(?:agitated|affected|amused|astonished|startled|embarrassed|mortified|alarmed|delighted)"
)
_SOFTLY = re.compile(
    r"(?:(?:very|quite|rather|more|still|again|half)\s){0,2}"
    r"(?:softly|gently|quietly|loudly|sternly|gravely|solemnly|earnestly|eagerly|warmly|coldly|"
    r"coolly|drily|dryly|sadly|angrily|bitterly|sharply|fiercely|tenderly|cheerfully|gaily|merrily|"
    r"proudly|scornfully|contemptuously|sarcastically|ironically|playfully|archly|slyly|shyly|"
    r"timidly|nervously|anxiously|hesitatingly|hesitantly|apologetically|reproachfully|"
    r"indignantly|impatiently|thoughtfully|mournfully|triumphantly|laughingly|smilingly|"
    r"breathlessly|hastily|hurriedly|slowly|faintly|feebly|hoarsely|huskily|passionately|"
    r"emphatically|significantly|energetically|haughtily|sweetly|tearfully|wearily)"
    r"(?:,? (?:and|but|yet) [a-z]+ly)?(?: (?:again|now|enough))?"
)
_SOUND = (
    r"(?:cheers?|cheering|laughter|laughs?|applause|clapping|groans|groaning|hisses|hissing|"
    r"murmurs?|uproar|sensation|boos|booing|jeers|hoots|interruption|commotion|hear(?:,? ?hear)+)"
)
_LOUD = (
    r"(?:(?:an?|loud|renewed|prolonged|great|general|more|much|some|tremendous|deafening|hearty|"
    r"ironical|derisive|long|faint|slight|continued|enthusiastic|wild|polite|suppressed|roars? of|"
    r"shouts? of|cries of|bursts? of|murmurs of),?\s(?:and\s)?){0,4}"
)
_CROWD = re.compile(
    rf"{_LOUD}{_SOUND}(?:(?:,| and|, and)\s{_LOUD}{_SOUND}){{0,4}}"
    r"(?:\s(?:from|in|on|among|at|all)\s.{2,40})?"
)
_LEADING = re.compile(
    r"(?:(?:rather|half|very|quite|still|again|here|and|then|but|now|always|suddenly|[a-z]{3,}ly)\s)"
    r"{1,2}"
)


def asides(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words of the narrator in brackets inside a quotation (``(with a sigh)``)."""
    return [
        found.span() for found in _BRACKETS.finditer(text, start, end) if is_direction(found[1])
    ]


def is_direction(inside: str) -> bool:
    """Whether words in brackets tell how the words around them are said, or what is done."""
    if _TO_NAME.fullmatch(inside):
        return True
    low = inside.lower().replace("’", "'")
    if _OWN.search(low):
        return False
    if is_crowd(low) or any(one.fullmatch(low) for one in (_TOWARDS, _FELT, _SOFTLY)):
        return True
    if _SAYS_SO.match(low):
        return False
    lead = _LEADING.match(low)
    begun = (low, low[lead.end() :]) if lead else (low,)
    return any(
        one.match(phrase) is not None and _SAYS_SO.match(phrase) is None
        for phrase in begun
        for one in (_DOES, _MANNER, _ACT, _PERSON, _PART)
    )


def is_crowd(inside: str) -> bool:
    """Whether words in brackets are the noise of those who listen (``loud cheers``)."""
    return _CROWD.fullmatch(inside.lower()) is not None
