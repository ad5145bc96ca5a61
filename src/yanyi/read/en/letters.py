"""English letters: how they begin, how they are dated and signed, and what comes after."""

import re

from yanyi.read.letterhead import Letterhead

_DEAR = re.compile(
    r"(?:my\s|my own\s)?(?:very\s)?(?:dear|dearest|darling|beloved|honou?red|esteemed)(?:est)?\b"
    r"(?:,?\s(?:dear|dearest))?(?:\s(?:(?:mr|mrs|dr|st)\.\s)?[^.!?\"“”]{1,40})?"
    r"(?:[,:]|\.?\s?[—–-]{1,2}|,\s?[—–-]{1,2}|,?[\"”]?\s[\[(][a-z ]{2,9}\s[^\])]{2,30}[\])],?)"
    r"|(?:sir|sirs|madam|gentlemen|my lord|your (?:grace|excellency))(?:[,:]|\.?\s?[—–-]{1,2})"
    r"|to whom it may concern[,:]?|to\s(?:mr|mrs|miss)\.?\s[\w .]{2,30}[,:]",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"(?:my\s)?(?:dear|dearest)\s[^.!?\"“”]{1,30}[,.]?\s?(?:[—–]|--).{0,160}", re.IGNORECASE
)
_YOURS = re.compile(
    r"(?:(?:i (?:am|remain)|believe me|ever)[,\s].{0,30}?)?"
    r"(?:(?:your['’]?s(?!\s(?:is|was|are|were|has|had|will)\b)|"
    r"your (?:[\w-]+,? ?(?:and )?){0,4}(?:servant|friend|son|daughter|brother|"
    r"sister|wife|"
    r"husband|mother|father|cousin|nephew|niece|aunt|uncle|affectionate|loving|obedient|"
    r"well-wisher)|"
    r"(?:ever |most |very )?(?:sincerely|respectfully|affectionately|faithfully|truly)|"
    r"with (?:all my )?(?:love|best|kind|warm)|(?:all my |much |lots of )?love|best wishes|"
    r"best regards|"
    r"kind regards|regards|ever thine|cheers)\b[^.!?\"“”]{0,60}[.,]?)"
    r"|i (?:am|remain|have the hono).{0,30}&c\.?[&c., ]{0,12}"
    r"|[—–-]{1,2}\s?[A-Z][^.!?\"“”]{1,30}\.?",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATED = re.compile(
    r"(?!.*\b(?:was|is|were|had|has|it|he|she|they|we|came|went|when)\b)(?:"
    rf"[^!?]{{0,60}}\b(?:{_MONTH}\.?\s\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}|"
    rf"1\d{{3}}|20\d\d)\b"
    r"[^!?]{0,24}|(?:[\w,\s-]{0,30}\b)?(?:mon|tues|wednes|thurs|fri|satur|sun)day[\w\s,]{0,20}[.,]?"
    rf"|(?-i:(?:(?:[A-Z][\w’'.-]*|of|the|\d+|s),?\s){{0,5}}(?=[A-Z]))(?:{_MONTH})[.,]?"
    r"|[A-Z][\w’'-]+(?:[\s-][A-Z][\w.’'-]*){0,3},)",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:letters?|notes?|messages?|telegrams?|wires?|cards?|papers?|postscripts?|slips?|"
    r"sheets?|advertisements?|column|notices?|placards?|posters?|inscription|inscribed|lines|"
    r"wrote|written|writing|scrawled|scribbled|pencilled|communication)\b[^\"“”]{0,110}"
    r"(?:[:]\s?(?:--|—)?|\b(?:as follows|to (?:this|the following) effect|in these words|"
    r"were the contents|following (?:note|letter|message|telegram))[.,]\s?(?:--|—)?)$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:said|cried|asked|exclaimed|added|answered|whispered|remarked|observed|went on|"
    r"continued|began|spoke|saying|told|aloud|replied|thought|called)\b[^.;!?]*$",
    re.IGNORECASE,
)
_TAIL = 150
_MORE = re.compile(r"(?:P\.?\s?){1,3}S\.?(?=[\s.:—–-])|N\.?B\.?\s|Postscript\b")
_SHORT = 70


def letter(row: str) -> Letterhead:
    """What a row may be in a letter."""
    if len(row) >= _SHORT:
        return Letterhead(
            opens=bool(_LATER.fullmatch(row)),
            more=bool(_MORE.match(row)),
            announces=_announces(row),
        )
    opens = bool(_DEAR.fullmatch(row))
    return Letterhead(
        opens=opens or bool(_LATER.fullmatch(row)),
        signs=not opens and bool(_YOURS.fullmatch(row)),
        dated=not opens and bool(_DATED.fullmatch(row)),
        more=bool(_MORE.match(row)),
        announces=_announces(row),
    )


def _announces(row: str) -> bool:
    """Whether a row ends by saying that something is written."""
    if row[-1:] not in ":.,-—":
        return False
    tail = row[-_TAIL:]
    return _ANNOUNCED.search(tail) is not None and _SPOKEN.search(tail) is None
