"""What speaking costs beside the model: the provider against the model alone on the same phrases.

python bench/voice_speed.py [--pair]     CPU seconds and their ratio; with --pair, also the wall
                                         time of two processes against one

The model alone says the phrases that the provider would have it say, at the same speed. The ratio
is to be at most 1.10.
"""

import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from yanyi.aloud.phrases import AIM, SHORT_AIM, phrases
from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.asks import Speech
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.kokoro_delivery import delivery
from yanyi.providers.kokoro_engine import speak
from yanyi.providers.kokoro_voices import british, sketch
from yanyi.story.vocabulary import Emotion, Manner

MOST = 1.10
_PLAIN = Emotion.NEUTRAL, Manner.PLAIN
_RIVER = "他沿着河岸走了很久，远处的灯火一盏一盏地灭了，只剩下渡口那一盏还亮着。"
_GONE = "She has gone home, I suppose, and I shall never see her again."
_TOLD = "I told you so, but you never listen to anything I say, and now look at us both!"
ASKS = (
    Speech("雪停了，我们走吧。", "zh", Voice("zm_yunyang"), *_PLAIN),
    Speech(_RIVER, "zh", Voice("zf_xiaoxiao"), *_PLAIN),
    Speech("我等了你整整一夜！", "zh", Voice("zm_laoqiao"), Emotion.ANGRY, Manner.SHOUT),
    Speech("别出声，有人来了。", "zh", Voice("zf_wanqing"), Emotion.AFRAID, Manner.WHISPER),
    Speech("It was six, and nobody in the house was awake.", "en", Voice("af_heart"), *_PLAIN),
    Speech(_TOLD, "en", Voice("am_boone"), Emotion.ANGRY, Manner.PLAIN),
    Speech("Who is there?", "en", Voice("bf_daisy"), Emotion.AFRAID, Manner.ASK),
    Speech(_GONE, "en", Voice("bm_george"), Emotion.SAD, Manner.INNER),
)


def alone(ask: Speech) -> int:
    """Only the model on what the provider would have it say; how many samples came."""
    voice, way = sketch(ask.voice.name), delivery(ask.emotion, ask.manner)
    aim = SHORT_AIM if way.breaks else AIM
    said = phrases(ask.text, ask.language, british(ask.voice.name), aim=aim)
    speed = way.speed * voice.pace / (way.pitch * voice.pitch)
    return sum(len(speak(one.sounds, voice, speed)) for one in said)


def answered(ask: Speech) -> None:
    """The whole of it: a file of its own in a store of its own."""
    with tempfile.TemporaryDirectory() as folder:
        Kokoro().answer(ask, StoreDesk(Store(Path(folder))))


def run(asks: Iterable[Speech]) -> None:
    """Answer them all, in a process that may be new."""
    for ask in asks:
        answered(ask)


def cpu(times: int) -> tuple[float, float]:
    """CPU seconds of the model alone and of the provider, in turn, so that both share the noise."""
    run(ASKS)
    model = whole = 0.0
    for _ in range(times):
        for ask in ASKS:
            start = time.process_time()
            alone(ask)
            middle = time.process_time()
            answered(ask)
            model, whole = model + middle - start, whole + time.process_time() - middle
    return model, whole


def wall(processes: int) -> float:
    """Wall seconds of two halves of the work in so many processes of one thread, warmed up."""
    halves = (ASKS * 2, ASKS * 2)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        list(pool.map(run, (ASKS[:1],) * processes))
        start = time.perf_counter()
        list(pool.map(run, halves))
        return time.perf_counter() - start


def main() -> None:
    model, whole = cpu(2)
    print(f"the model alone {model:.2f} s, the provider {whole:.2f} s of CPU")
    print(f"ratio {whole / model:.3f} (at most {MOST})")
    if "--pair" in sys.argv:
        one, two = wall(1), wall(2)
        print(
            f"the same work in one process {one:.1f} s, in two {two:.1f} s: {one / two:.2f} times"
        )


if __name__ == "__main__":
    main()
