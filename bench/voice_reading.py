"""Reading aloud, measured: which sound a character has, and how figures and signs are said.

Beside our chain stands g2pM alone, as the floor. A case of the data is set aside only where its
convention is not ours, by the rules of ``CONVENTIONS``; each is counted with its reason.
"""

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

from yanyi.aloud.en.spelling import spell as spell_en
from yanyi.aloud.zh.readings import readings, sentence_readings, tidy
from yanyi.aloud.zh.sounds import HAN, words
from yanyi.aloud.zh.spelling import spell as spell_zh

ROOT = Path(__file__).parents[2] / "shared" / "data"
CONVENTIONS = {
    "en": (
        (
            r"^\d{5,}$",
            "digits",
            "a bare long number: its value here, digit by digit there",
        ),
        (r"cc/s", "shorthand", "units written out here, as letters there"),
        (r"45º&C", "broken", "a broken sign is left broken there"),
        (r"^111st$", "broken", "a wrong ending: by value here, digit by digit there"),
        (r"^[A-Z][a-z]+ II$", "article", "Sam the second here, Sam second there"),
    ),
    "zh": (
        (r"[啊呃]", "fillers", "fillers are cut out there; nothing the author wrote is here"),
        (r"안녕|の", "marked", "foreign letters are marked as unknown there, spoken here"),
        (r"[鸟事地]儿|^儿$", "er", "a final 儿 is cut out there, spoken here"),
        (r"寶貝", "script", "traditional characters become simplified there; both sound alike"),
        (r"^110$", "alone", "a bare 110 is a number here, the police there"),
        (r"[国奥] ?\d[-/]\d$", "score", "figures with no word of a score beside them"),
    ),
}
ALIKE = {"millimetre": "millimeter", "oh": "zero", "公里": "千米", "零一零": "零幺零"}


def polyphones() -> dict[str, object]:
    """The share of asked characters that are read as the data says."""
    folder = ROOT / "polyphones-zh"
    wanted = gzip.decompress((folder / "dev.lb.gz").read_bytes()).decode().split()
    texts = gzip.decompress((folder / "dev.sent.gz").read_bytes()).decode().splitlines()
    right, floor = [0, 0], 0
    wrong: Counter[str] = Counter()
    for n, (text, reading) in enumerate(zip(texts, wanted, strict=True)):
        at = text.index("▁")
        plain = text.replace("▁", "")
        start, end = _run(plain, at)
        run = plain[start:end]
        heard = sentence_readings(plain)[start:end]
        ours = readings(run, words(run), heard)[at - start]
        alone = heard[at - start]
        reading = tidy(reading)
        right[n % 2] += ours == reading
        floor += alone == reading
        if ours != reading:
            wrong[f"{run[at - start]} {reading} not {ours}"] += 1
        if n % 2000 == 1999:
            print(f"  {n + 1} of {len(texts)} sentences", file=sys.stderr)
    return {
        "sentences": len(texts),
        "ours": round(100 * sum(right) / len(texts), 2),
        "tuned on (even)": round(200 * right[0] / len(texts), 2),
        "held out (odd)": round(200 * right[1] / len(texts), 2),
        "g2pM alone": round(100 * floor / len(texts), 2),
        "worst": wrong.most_common(40),
    }


def _run(text: str, at: int) -> tuple[int, int]:
    """The run of Chinese characters around a place."""
    for found in re.finditer(f"[{HAN}]+", text):
        if found.start() <= at < found.end():
            return found.span()
    return at, at + 1


def written(language: str) -> dict[str, object]:
    """The share of written cases whose convention agrees that are said as the data says."""
    agree = right = 0
    aside: Counter[str] = Counter()
    failed: list[tuple[str, str, str]] = []
    for path in sorted((ROOT / "normalization" / language).glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            case, mark, said = line.partition("~" if language == "en" else "=>")
            case = case.strip()
            if not mark or not case:
                continue
            reason = _set_aside(language, case)
            if reason:
                aside[reason] += 1
                continue
            agree += 1
            ours = spell_en(case) if language == "en" else spell_zh(case)
            if even(ours) == even(said):
                right += 1
            else:
                failed.append((case, said.strip(), ours))
    share = round(100 * right / agree, 2)
    return {"cases": agree, "right": share, "set aside": dict(aside), "failed": failed}


def _set_aside(language: str, case: str) -> str:
    for pattern, _, reason in CONVENTIONS[language]:
        if re.search(pattern, case):
            return reason
    return ""


def even(said: str) -> str:
    """A reading without what two readers may write otherwise: case, stops, hyphens, "and"."""
    said = said.lower()
    for one, other in ALIKE.items():
        said = re.sub(rf"\b{one}" if one.isascii() else one, other, said)
    said = re.sub(r"\band\b", " ", said)
    return "".join(sign for sign in said if sign.isalnum())


def main() -> None:
    """Measure and write down."""
    result = {"polyphones": polyphones(), "en": written("en"), "zh": written("zh")}
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")
    read = result["polyphones"]
    print(f"polyphones  {read['ours']} % (goal 97.5)   g2pM alone {read['g2pM alone']} %")
    print(f"    tuned on {read['tuned on (even)']} %, held out {read['held out (odd)']} %")
    for language in ("en", "zh"):
        one = result[language]
        print(f"{language} said     {one['right']} % of {one['cases']} (goal 97)")
        for reason, count in one["set aside"].items():
            print(f"    {count} set aside: {reason}")
        for case, said, ours in one["failed"]:
            print(f"    {case} -> {ours}, not {said}")
    for what, count in read["worst"][:40]:
        print(f"    {count} {what}")


if __name__ == "__main__":
    main()
