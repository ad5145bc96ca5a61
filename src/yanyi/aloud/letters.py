"""Letters of other scripts in Latin letters, near enough to be read aloud."""

import unicodedata

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "w",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_VOWELS = "aiueo"
_KANA_ROWS = {
    "あ": ("あいうえお", ""), "か": ("かきくけこ", "k"), "さ": ("さしすせそ", "s"),
    "た": ("たちつてと", "t"), "な": ("なにぬねの", "n"), "は": ("はひふへほ", "h"),
    "ま": ("まみむめも", "m"), "ら": ("らりるれろ", "r"), "が": ("がぎぐげご", "g"),
    "ざ": ("ざじずぜぞ", "z"), "だ": ("だぢづでど", "d"), "ば": ("ばびぶべぼ", "b"),
    "ぱ": ("ぱぴぷぺぽ", "p"), "ぁ": ("ぁぃぅぇぉ", ""),
}  # fmt: skip
_KANA = {
    sign: consonant + vowel
    for signs, consonant in _KANA_ROWS.values()
    for sign, vowel in zip(signs, _VOWELS, strict=True)
} | {
    "し": "shi", "ち": "chi", "つ": "tsu", "じ": "ji", "ふ": "fu", "や": "ya", "ゆ": "yu",
    "よ": "yo", "ゃ": "ya", "ゅ": "yu", "ょ": "yo", "わ": "wa", "を": "o", "ん": "n", "っ": "",
    "ゔ": "vu",
}  # fmt: skip
_FIRSTS = [
    "g",
    "kk",
    "n",
    "d",
    "tt",
    "r",
    "m",
    "b",
    "pp",
    "s",
    "ss",
    "",
    "j",
    "jj",
    "ch",
    "k",
    "t",
    "p",
    "h",
]
_MIDDLES = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_LASTS = [
    "",
    "k",
    "k",
    "ks",
    "n",
    "nj",
    "nh",
    "t",
    "l",
    "lk",
    "lm",
    "lb",
    "ls",
    "lt",
    "lp",
    "lh",
    "m",
    "p",
    "ps",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]


def latin(sign: str) -> str:
    """A letter of another script in Latin letters; empty when it is none of those known here."""
    lower = sign.lower()
    for table in (_CYRILLIC, _GREEK):
        if lower in table:
            return table[lower]
    if "\u30a1" <= sign <= "\u30f6":
        lower = chr(ord(sign) - 0x60)
    if lower in _KANA:
        return _KANA[lower]
    if "가" <= sign <= "힣":
        return _hangul(ord(sign) - 0xAC00)
    plain = unicodedata.normalize("NFKD", lower)
    if len(plain) > 1 and plain[0] != lower:
        return plain[0] if plain[0].isascii() else latin(plain[0])
    return ""


def _hangul(code: int) -> str:
    first, rest = divmod(code, 21 * 28)
    middle, last = divmod(rest, 28)
    return _FIRSTS[first] + _MIDDLES[middle] + _LASTS[last]
