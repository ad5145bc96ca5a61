"""Chinese text as it is read aloud: every figure and sign in words."""

import re
import unicodedata
from re import Match

from yanyi.aloud.zh.numbers import cardinal, count, digits, number, telephone

_NUM = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SIGNED = rf"[-−+]?{_NUM}"
_MONEY = {
    "￥": "元",
    "¥": "元",
    "$": "美元",
    "€": "欧元",
    "£": "英镑",
    "CNY": "人民币",
    "RMB": "人民币",
    "USD": "美元",
    "US$": "美元",
    "HK$": "港元",
    "HKD": "港元",
    "A$": "澳元",
    "AUD": "澳元",
    "C$": "加元",
    "NT$": "新台币",
    "₩": "韩元",
    "JP¥": "日元",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
}
_UNITS = {
    "km/h": "每小时{}公里",
    "m/s": "每秒{}米",
    "km²": "{}平方公里",
    "km2": "{}平方公里",
    "m²": "{}平方米",
    "m2": "{}平方米",
    "㎡": "{}平方米",
    "m³": "{}立方米",
    "m3": "{}立方米",
    "km": "{}公里",
    "cm": "{}厘米",
    "mm": "{}毫米",
    "nm": "{}纳米",
    "kg": "{}千克",
    "mg": "{}毫克",
    "ml": "{}毫升",
    "mL": "{}毫升",
    "GB": "{}吉字节",
    "MB": "{}兆字节",
    "kHz": "{}千赫",
    "MHz": "{}兆赫",
    "GHz": "{}吉赫",
    "Hz": "{}赫兹",
    "kW": "{}千瓦",
    "min": "{}分钟",
    "ms": "{}毫秒",
    "dB": "{}分贝",
    "kcal": "{}千卡",
    "mph": "每小时{}英里",
    "m": "{}米",
    "g": "{}克",
    "L": "{}升",
    "h": "{}小时",
    "s": "{}秒",
    "t": "{}吨",
    "W": "{}瓦",
    "V": "{}伏",
}
_MEASURES = (
    "个人只条张本件位名次遍天年周小时分钟秒步里倍岁块元杯碗瓶把颗粒座间家匹头双对根支枝棵朵片句"
    "层栋辆艘架台部幅篇封顿场声下口群种样些份包袋箱桶斤公丈尺寸米千百万亿点"
)
_SIGNS = {
    "%": "百分号",
    "‰": "千分号",
    "&": "和",
    "+": "加",
    "=": "等于",
    "×": "乘",
    "÷": "除以",
    "<": "小于",
    ">": "大于",
    "≤": "小于等于",
    "≥": "大于等于",
    "≠": "不等于",
    "≈": "约等于",
    "±": "正负",
    "@": "艾特",
    "#": "井号",
    "√": "根号",
    "∞": "无穷大",
    "℃": "摄氏度",
    "℉": "华氏度",
    "°": "度",
    "￥": "元",
    "¥": "元",
    "$": "美元",
    "€": "欧元",
    "£": "英镑",
}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def spell(text: str) -> str:
    """The text with figures, dates, money, units and signs in Chinese words."""
    text = _plain_figures(text)
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return "".join(_SIGNS.get(sign, sign) for sign in text)


def _plain_figures(text: str) -> str:
    """Full-width and circled figures as plain ones; Chinese punctuation is left alone."""
    out: list[str] = []
    for sign in text:
        kind = unicodedata.category(sign)
        wide = "\uff01" <= sign <= "\uff5e" and (
            sign.isalnum() or sign in "％＋＝＄＆＠＃／．－～＜＞"
        )
        if kind == "No" and "/" not in unicodedata.normalize("NFKC", sign).replace("⁄", "/"):
            kept = sign in "²³"
            out.append(sign if kept else unicodedata.normalize("NFKC", sign))
        elif kind == "No":
            top, _, bottom = unicodedata.normalize("NFKC", sign).partition("⁄")
            half = f"{cardinal(bottom)}分之{cardinal(top)}"
            out.append(f"又{half}" if out and out[-1][-1:].isdigit() else half)
        elif (kind == "Nl" and sign >= "\u2160") or wide:
            out.append(unicodedata.normalize("NFKC", sign))
        elif kind == "Nd":
            out.append(str(unicodedata.digit(sign)))
        else:
            out.append(sign)
    return "".join(out)


def _roman(found: Match[str]) -> str:
    values = [_ROMAN[sign] for sign in found[2]]
    total = sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return found[1] + cardinal(str(total)) + found[3]


def _date(found: Match[str]) -> str:
    year, month, day = found[1], int(found[2]), int(found[3])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return found[0]
    return f"{digits(year)}年{cardinal(str(month))}月{cardinal(str(day))}日"


def _date_last(found: Match[str]) -> str:
    """Month or day first, as the figures allow."""
    first, second = int(found[1]), int(found[2])
    month, day = (second, first) if first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return found[0]
    return f"{digits(found[3])}年{cardinal(str(month))}月{cardinal(str(day))}日"


def _month(found: Match[str]) -> str:
    return f"{digits(found[1])}年{cardinal(found[2])}月"


def _day(found: Match[str]) -> str:
    return f"{cardinal(found[1])}月{cardinal(found[2])}日"


def _clock(found: Match[str]) -> str:
    hour, minute, second, half = int(found[1]), int(found[2]), found[3], found[4]
    if hour > 24 or minute > 59:
        return found[0]
    words = {"a": "上午", "p": "下午"}.get((half or "")[:1].lower(), "")
    words += count(str(hour)) + "点"
    if minute or second:
        words += ("零" if minute < 10 else "") + cardinal(str(minute)) + "分"
    return words + (f"{cardinal(str(int(second)))}秒" if second else "")


def _money(found: Match[str]) -> str:
    amount, big = found["amount"], found["big"] or ""
    return (count(amount) if big else number(amount)) + big + _MONEY[found["unit"]]


def _percent(found: Match[str]) -> str:
    base = "百分之" if found[2] == "%" else "千分之"
    value = number(found[1])
    return f"负{base}{value[1:]}" if value.startswith("负") else base + value


def _degrees(found: Match[str]) -> str:
    scale = {"C": "摄氏度", "℃": "摄氏度", "F": "华氏度", "℉": "华氏度"}.get(found[2][-1], "度")
    value = number(found[1])
    return (f"零下{value[1:]}" if value.startswith("负") else value) + scale


def _unit(found: Match[str]) -> str:
    return _UNITS[found[2]].format(count(found[1]))


def _fraction(found: Match[str]) -> str:
    return f"{cardinal(found[2])}分之{cardinal(found[1])}"


def _year(found: Match[str]) -> str:
    return digits(found[1]) + found[2]


def _long(found: Match[str]) -> str:
    return telephone(found[0])


def _range(found: Match[str]) -> str:
    return f"{number(found[1])}到{number(found[2])}"


def _both(pattern: str, said: str) -> tuple[re.Pattern[str], str]:
    return re.compile(pattern), said


_MONEY_SIGN = "|".join(re.escape(sign) for sign in sorted(_MONEY, key=len, reverse=True))
_CALLED = "(?:拨打?|致电|电话(?:号码)?(?:是|为|[:：])?|热线|打|报|叫)(?:了|过|个|通)?"
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_RULES = (
    (re.compile(r"(第|卷|章|回|部)([IVXLC]+)([章节卷部回季集]|\b)"), _roman),
    (re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"), _date),
    (re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)"), _date_last),
    (re.compile(r"(?<!\d)([12]\d{3})[-/.](0\d|1[012])(?!\d)"), _month),
    (
        re.compile(r"(?<!\d)(0[1-9]|1[012](?=[-/]))[-/.]((?:19|20)\d\d)(?!\d)"),
        lambda m: f"{digits(m[2])}年{cardinal(m[1])}月",
    ),
    (re.compile(r"(?<!\d)(0[1-9])[-/.](0[1-9]|[12]\d|3[01])(?!\d)"), _day),
    (re.compile(r"(?<![\d.])\d+(?:\.\d+){3}(?![\d.])"), lambda m: digits(m[0]).replace(".", "点")),
    (re.compile(r"(尾号(?:是|为)?)(\d+)"), lambda m: m[1] + telephone(m[2])),
    (
        re.compile(r"(?<![\d:])(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?\s*([AaPp]\.?[Mm]\.?)?(?!\d)"),
        _clock,
    ),
    (re.compile(rf"({_CALLED})(\d{{3,}})"), lambda m: m[1] + telephone(m[2])),
    (re.compile(r"(?<!\d)(\d{3,6})(?=打(?:个|了|来)?电话|热线)"), lambda m: telephone(m[1])),
    (re.compile(r"(?<=[A-Za-z])2(?=[A-Za-z])"), " to "),
    (re.compile(rf"({_NUM})[wW](?![A-Za-z])"), lambda m: count(m[1]) + "万"),
    (
        re.compile(r"(比分\D{0,3}|[以胜负平成])(\d{1,3})[-–—](\d{1,3})(?![\d年月日号])"),
        lambda m: f"{m[1]}{cardinal(m[2])}比{cardinal(m[3])}",
    ),
    (
        re.compile(
            r"(?<!\d)(?:1\d{10}|1\d{2}-\d{4}-\d{4}|0\d{2,3}-\d{7,8}|400-?\d{3}-?\d{4})(?!\d)"
        ),
        _long,
    ),
    (
        re.compile(rf"(?P<unit>{_MONEY_SIGN})\s*(?P<amount>{_SIGNED})\s*(?P<big>[万亿]*)"),
        _money,
    ),
    _both(rf"({_NUM})%\s*[-–~～—至到]\s*({_NUM})%", r"\1%到\2%"),
    (re.compile(rf"((?<!\d)[-−+]?{_NUM})\s*([%‰])"), _percent),
    (re.compile(rf"((?<!\d)[-−]?{_NUM})\s*(℃|℉|°C|°F|°)"), _degrees),
    (re.compile(rf"({_NUM})\s*({_UNIT})(?![A-Za-z0-9])"), _unit),
    (re.compile(r"(?<![\d/])(\d{1,4})\s?/\s?(\d{1,4})(?![\d/])"), _fraction),
    (re.compile(r"(?<!\d)(\d{4})(\s*(?:年|届|级))"), _year),
    (re.compile(r"(?<!\d)([06789]\d)(年(?![来间内后前多以]|代)|后(?=[的，。、]|$))"), _year),
    (re.compile(rf"({_NUM})\s*[-–~～—]\s*({_NUM})(?=\D|$)(?![-\d])"), _range),
    (
        re.compile(r"(?<![\d:])(\d+)[:：](\d+)(?![\d:])"),
        lambda m: f"{number(m[1])}比{number(m[2])}",
    ),
    (re.compile(r"第\s*(\d+)"), lambda m: "第" + cardinal(m[1])),
    (re.compile(r"(\d+)(?=\s*[月日号楼])"), lambda m: number(m[1])),
    (re.compile(rf"({_NUM})(?=多?[余几]?[{_MEASURES}])"), lambda m: count(m[1])),
    _both(rf"(?<![\dA-Za-z])[-−](?={_NUM})", "负"),
    (re.compile(_NUM), lambda m: number(m[0]) if m[0] == "2" else count(m[0])),
)
