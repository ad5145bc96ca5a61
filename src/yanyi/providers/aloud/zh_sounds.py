"""Chinese characters as the sounds of the voice model: readings chosen in the sentence."""

import logging
import os
import re
import warnings
from functools import cache
from pathlib import Path
from typing import Any

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af〇"
_RUN = re.compile(f"[{HAN}]+|[^{HAN}]+")
_SOMETHING = "mou3"  # 某: what readers say for a character nobody can read

# Where the sentence model is known to be wrong: words of tales, surnames, offices, old peoples.
_WORDS = {
    "变更": "bian4 geng1",
    "好战": "hao4 zhan4",
    "好学": "hao4 xue2",
    "还原": "huan2 yuan2",
    "弄脏": "nong4 zang1",
    "协调": "xie2 tiao2",
    "弹琴": "tan2 qin2",
    "弹钢琴": "tan2 gang1 qin2",
    "假期": "jia4 qi1",
    "春卷": "chun1 juan3",
    "仇敌": "chou2 di2",
    "头发": "tou2 fa5",
    "里长": "li3 zhang3",
    "单于": "chan2 yu2",
    "可汗": "ke4 han2",
    "龟兹": "qiu1 ci2",
    "冒顿": "mo4 du2",
    "尉迟": "yu4 chi2",
    "长孙": "zhang3 sun1",
    "万俟": "mo4 qi2",
    "澹台": "tan2 tai2",
    "令狐": "ling2 hu2",
    "南无": "na1 mo2",
    "般若": "bo1 re3",
    "和尚": "he2 shang5",
    "行者": "xing2 zhe3",
    "猴行者": "hou2 xing2 zhe3",
    "道行": "dao4 heng2",
    "大夫": "dai4 fu5",
    "吐蕃": "tu3 bo1",
    "都督": "du1 du1",
    "丞相": "cheng2 xiang4",
    "相公": "xiang4 gong5",
    "宿将": "su4 jiang4",
    "解数": "xie4 shu4",
    "朝廷": "chao2 ting2",
    "朝天": "chao2 tian1",
    "参差": "cen1 ci1",
    "地藏": "di4 zang4",
    "三藏": "san1 zang4",
    "唐三藏": "tang2 san1 zang4",
    "曾国藩": "zeng1 guo2 fan1",
    "重阳": "chong2 yang2",
    "更夫": "geng1 fu1",
    "打更": "da3 geng1",
    "三更": "san1 geng1",
    "五更": "wu3 geng1",
    "更鼓": "geng1 gu3",
    "角色": "jue2 se4",
    "处女": "chu3 nv3",
    "没收": "mo4 shou1",
    "血泊": "xue4 po1",
    "喝道": "he4 dao4",
    "喝彩": "he4 cai3",
    "大喝": "da4 he4",
    "喝问": "he4 wen4",
    "喝令": "he4 ling4",
}
_LONGEST = max(map(len, _WORDS))


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
    return segmenter


@cache
def _sentence_model() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from g2pM import G2pM
    return G2pM()


def readings(text: str) -> tuple[str, ...]:
    """A reading in numbered pinyin for every character of a run of Chinese characters."""
    found = [_tidy(one) for one in _sentence_model()(text, tone=True, char_split=True)]
    if len(found) != len(text):
        found = [_tidy(one) for sign in text for one in _sentence_model()(sign, tone=True)]
    for at, sign in enumerate(text):
        if not found[at][-1:].isdigit():
            found[at] = _rare(sign)
    at = 0
    while at < len(text):
        for length in range(min(_LONGEST, len(text) - at), 1, -1):
            known = _WORDS.get(text[at : at + length])
            if known:
                found[at : at + length] = known.split()
                at += length - 1
                break
        at += 1
    return tuple(found)


def _tidy(reading: str) -> str:
    reading = reading.lower().replace("u:", "v").replace("ü", "v")
    return "er5" if reading == "r5" else reading


def _rare(sign: str) -> str:
    from pypinyin import Style, lazy_pinyin

    if sign == "〇":
        return "ling2"
    found = lazy_pinyin(sign, style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
    return _tidy(found[0]) if found else _SOMETHING


def words(text: str) -> tuple[str, ...]:
    """A run of Chinese characters cut into words."""
    return tuple(_segmenter().cut(text))


def sounds(text: str) -> str:
    """The sounds of Chinese characters, words apart; anything else stays as it is."""
    out: list[str] = []
    for run in _RUN.findall(text):
        if not re.match(f"[{HAN}]", run):
            out.append(run)
            continue
        read = readings(run)
        at = 0
        said: list[str] = []
        for word in words(run):
            said.append("".join(syllable(one) for one in read[at : at + len(word)]))
            at += len(word)
        out.append(" ".join(said))
    return "".join(out)


@cache
def syllable(reading: str) -> str:
    """The sounds of one syllable in numbered pinyin."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from misaki.zh import ZHG2P
    sound: str = ZHG2P.py2ipa(reading)
    return sound.replace("\u032f", "")
