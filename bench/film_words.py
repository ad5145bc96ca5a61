"""Subtitles and their sound: both examples filmed without music, and every kind of file read back.

python bench/film_words.py [--store FOLDER] [--chapters 1]

What the film says of itself is compared with what a player finds: the words and times of all files
and of the track in the film, and where a voice really begins after a pause. What words cost a frame
is measured beside the frame itself.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np
import skia

from yanyi.art.film_caption import Caption
from yanyi.art.film_caption_drawing import Captions
from yanyi.art.film_roll import Cast, Credit, Roll
from yanyi.art.film_roll_drawing import Rolling
from yanyi.media.audio.sound import read
from yanyi.media.subtitles import Cue, read_webvtt

EXAMPLES = ("snow-ferry", "lost-property")
STORIES = Path(__file__).parents[1] / "examples"
RESULT = Path(__file__).with_suffix(".json")
SMALL = "\n[film]\nwidth = 256\nheight = 144\nmusic = false\neffects = false\n"
RATE = 24_000
HOP = RATE // 200
QUIET = 0.3
"""Seconds without a voice before a cue, by which its beginning can be seen in the sound."""
STEPS = 400


def filmed(example: str, chapters: str, store: Path, folder: Path) -> Path:
    """The folder with a film and what is said of it."""
    home = folder / example
    shutil.copytree(STORIES / example, home)
    settings = home / "yanyi.toml"
    settings.write_text(settings.read_text("utf-8") + SMALL, "utf-8")
    command = [str(Path(sys.executable).with_name("yanyi")), "make", str(home), "--for", "film"]
    command += ["--chapters", chapters, "--out", str(home / "out"), "--store", str(store)]
    subprocess.run(command, check=True, capture_output=True)
    return home / "out"


def track(path: Path) -> list[tuple[float, float, str]]:
    """The cues of a subtitle file or of a film, as FFmpeg reads them."""
    found = []
    with av.open(str(path)) as file:
        stream = file.streams.subtitles[0]
        for packet in file.demux(stream):
            if packet.pts is None or not packet.duration or not packet.time_base:
                continue
            words = bytes(packet)
            if path.suffix == ".mp4":
                words = words[2:]
            text = words.decode()
            if path.suffix == ".ass":
                text = text.split(",", 8)[8].removeprefix(r"{\an8}").replace(r"\N", "\n")
            start = float(packet.pts * packet.time_base)
            found.append((start, start + float(packet.duration * packet.time_base), text.strip()))
    return [one for one in found if one[2]]


def apart(cues: tuple[Cue, ...], other: list[tuple[float, float, str]]) -> float:
    """The largest difference of any time, in seconds; raises where words differ."""
    if [cue.text for cue in cues] != [text for _, _, text in other]:
        raise SystemExit("a file holds other words than the others")
    pairs = zip(cues, other, strict=True)
    return max(max(abs(a.start - b[0]), abs(a.end - b[1])) for a, b in pairs)


def onsets(path: Path, cues: tuple[Cue, ...]) -> list[float]:
    """How long after its cue a voice begins, for every cue before which nobody speaks."""
    sound = read(path, RATE)[0]
    count = len(sound) // HOP
    power = np.sqrt((sound[: count * HOP].reshape(count, HOP).astype(np.float64) ** 2).mean(axis=1))
    loud = power > 0.02 * np.quantile(power, 0.98)
    found = []
    for cue in cues:
        at = round(cue.start * 200)
        window = loud[max(0, at - round(QUIET * 200)) : at + 100]
        first = int(np.argmax(window)) if window.any() else -1
        if first > 0.1 * 200:
            found.append(max(0, at - round(QUIET * 200)) / 200 + first / 200 - cue.start)
    return found


def costs() -> dict[str, float]:
    """What words and credits cost a frame of 1280x720: CPU milliseconds."""
    surface = skia.Surface(1280, 720)
    canvas = surface.getCanvas()
    rows = ("腊月二十三，小年夜，大雪落满了清水渡，", "岸上忽然有个书生高喊：船家——等一等！")
    captions = Captions([Caption(rows, "zh", 41.76, 53.5, 570, 0, STEPS)], 1280)
    rolled = (Credit(Cast.END, "完"), *(Credit(Cast.PAIR, f"{n}", "a") for n in range(30)))
    roll = Rolling(Roll(rolled, "zh", 32, 1, 0, 3), 1280, 720)
    found = {}
    for name, one in (("captions", captions), ("credits", roll)):
        one.draw(canvas, 0)
        begun = time.process_time()
        for frame in range(STEPS):
            one.draw(canvas, frame)
        found[name] = round((time.process_time() - begun) / STEPS * 1000, 3)
    return found


def measured(out: Path) -> dict[str, object]:
    """What is found of a film."""
    film = next((out / "film").glob("*.mp4"))
    cues = read_webvtt(film.with_suffix(".vtt").read_text("utf-8"))
    heard = np.abs(onsets(film, cues))
    facts = json.loads((out / "yanyi.json").read_text("utf-8"))["media"]["film"]["facts"]
    return {
        "cues": len(cues),
        "at the upper edge": sum(cue.high for cue in cues),
        **{name: facts[name] for name in facts if "subtitle" in name},
        "seconds apart": {
            "srt": round(apart(cues, track(film.with_suffix(".srt"))), 4),
            "ass": round(apart(cues, track(film.with_suffix(".ass"))), 4),
            "film": round(apart(cues, track(film)), 4),
        },
        "voices after a pause": len(heard),
        "within 0.1 s": int((heard <= 0.1).sum()),
        "median": round(float(np.median(heard)), 3),
        "worst": round(float(heard.max()), 3),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--store", type=Path)
    options.add_argument("--chapters", default="1")
    chosen = options.parse_args()
    result: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for example in EXAMPLES:
            store = chosen.store or folder / "store"
            result[example] = measured(filmed(example, chosen.chapters, store, folder))
            print(example, json.dumps(result[example], indent=1))
    print("CPU ms a frame", costs())
    RESULT.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
