"""What is understood of speech, and which part of the sounds is missed."""

import re
import tempfile
from difflib import SequenceMatcher
from pathlib import Path

from yanyi.media.audio.sound import Samples, write_flac
from yanyi.providers.whisper_engine import hear


def heard(samples: Samples, language: str) -> str:
    """What the built-in recogniser understands of speech at 24 kHz, (n,)."""
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "speech.flac"
        write_flac(recording, samples)
        return "".join(word.text for word in hear(recording, language)).strip()


def missed(wanted: str, understood: str, language: str) -> float:
    """The part of the sounds that was not understood: syllables in Chinese, letters in English."""
    one, other = (_sounds(text, language) for text in (wanted, understood))
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    return 1 - 2 * same / max(1, len(one) + len(other))


def _sounds(text: str, language: str) -> list[str]:
    if language == "zh":
        from pypinyin import lazy_pinyin

        return lazy_pinyin(re.sub(r"[^\u4e00-\u9fff]", "", text))
    return re.findall(r"[a-z0-9]", text.lower())
