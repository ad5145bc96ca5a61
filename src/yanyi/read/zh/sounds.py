"""Chinese words that are only a sound (``轰！``)."""

import re

_SOUND = re.compile(
    r"(?:(?:轰|砰|咚|哗|啪|嘭|咔|嚓|哐|当|叮|铛|嗖|嗡|呼|噗|通|嘎|吱|呀|滴|答|嗒|哒|隆|啦|铃|"
    r"锵|咣|呜|汪|喵|咕|噜|沙|淅|沥|扑|哧|嘀|霹|雳|飒|噼|轧|嘶|喔|咯|咩|唧|喳|啾|吼|訇|铮|嗷|"
    r"哞|豁|琅|咻|哔|铿|嘣|梆|笃|橐)"
    r"[！!…—～~，,、。\s]*){1,16}"
)


def is_sound(words: str) -> bool:
    """Whether the words are only a sound."""
    return len(words) < 30 and bool(_SOUND.fullmatch(words.strip()))
