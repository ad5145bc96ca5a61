"""Chinese characters as the sounds of the voice model."""

import logging
import os
import re
import warnings
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from yanyi.aloud.zh.readings import readings, sentence_readings

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af〇"
_BEFORE_ER = re.compile(r"n$|(?<=[ae])i(?=[→↗↓↘]?$)")
_RUN = re.compile(f"[{HAN}]+|[^{HAN}]+")


@cache
def _segmenter() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba

        jieba.setLogLevel(logging.ERROR)
        segmenter = jieba.Tokenizer()
        home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "yanyi"
        home.mkdir(parents=True, exist_ok=True)
        segmenter.tmp_dir = str(home)
        segmenter.initialize()
        return segmenter


def words(text: str) -> tuple[str, ...]:
    """A run of Chinese characters cut into words."""
    return tuple(_segmenter().cut(text))


def sounds(text: str) -> str:
    """The sounds of Chinese characters, words apart; anything else stays as it is."""
    out: list[str] = []
    heard = sentence_readings(text)
    for found in _RUN.finditer(text):
        run = found[0]
        if not re.match(f"[{HAN}]", run):
            out.append(run)
            continue
        cut = words(run)
        read = readings(run, cut, heard[found.start() : found.end()])
        at = 0
        said: list[str] = []
        for word in cut:
            said.append(_joined(read[at : at + len(word)]))
            at += len(word)
        out.append(" ".join(said))
    return "".join(out)


def _joined(read: Sequence[str]) -> str:
    """The sounds of a word; a final 儿 colours the syllable before it, which loses its n or i."""
    said = ""
    for one in read:
        if one == "er5" and said:
            said = _BEFORE_ER.sub("", said)
        said += syllable(one)
    return said


@cache
def syllable(reading: str) -> str:
    """The sounds of one syllable in numbered pinyin."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from misaki.zh import ZHG2P
    sound: str = ZHG2P.py2ipa(reading)
    return sound.replace("\u032f", "")
