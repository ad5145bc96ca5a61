"""Chinese letters: how they begin and how they are signed."""

import re

_DEAR = re.compile(
    r"(?:(?:亲爱的|敬爱的|尊敬的).{1,20}[：:，]?|.{1,12}(?:吾儿|贤弟|吾弟|吾兄|仁兄|先生|女士|"
    r"姑娘|大人|兄|妹|姐|儿|师父|同志)(?:台鉴|惠鉴|如晤|如面|见字|亲启|见信)?[：:]|"
    r".{0,8}(?:见字如面|见信如晤|敬启者)[：:，。]?)"
)
_YOURS = re.compile(
    r"(?:此致|敬礼|祝好|顺颂.{0,8}|即颂.{0,8}|专此.{0,8}|.{1,14}(?:敬上|谨启|顿首|手书|敬启|"
    r"拜上|字|上|留|绝笔|亲笔)|[—-]{1,2}.{1,14}|.{0,8}[年月]\S{1,8}日)[。！]?"
)
_LONGEST = 24


def letter(row: str) -> tuple[bool, bool]:
    """Whether a row begins a letter, and whether it signs one."""
    if len(row) >= _LONGEST:
        return False, False
    return bool(_DEAR.fullmatch(row)), bool(_YOURS.fullmatch(row))
