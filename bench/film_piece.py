"""The shared 20-second piece: ours beside the floor, ffmpeg's own filters and MoviePy 2.

python bench/film_piece.py [--rounds 5] [--without moviepy,ffmpeg] [--tools ../shared/tools/perf]

BENCH_WORK names a scratch folder (default bench-work, 2 GB); the peers get an environment of their
own in it. Everybody runs in processes of their own, one after the other, in every round; CPU
seconds are theirs and their children's.

- ours: the parts of film.shot draw the frames of two segments, film.sound mixes, film.join joins,
   with the subtitles burned in and as a track
- the floor: the same frames, drawn before, read and given to the same encoder
- ffmpeg: zoompan, overlay, subtitles; MoviePy 2: without the pan, from a background of half size

The reference is drawn by OpenCV at twice the size and averaged; its size is that of its pictures
from the same encoder (files hold sound of different rates too). All letter with one bundled font.
Prints and writes bench/film_piece.json.
"""

import argparse
import json
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

ROOT = Path(__file__).parents[1]
WORK = Path(os.environ.get("BENCH_WORK", "bench-work")).absolute()
ASSETS, PEERS, TOOLS = WORK / "film", WORK / "peers", WORK / "tools"
FONT = ROOT / "src/yanyi/assets/fonts/LXGWWenKai-Regular.ttf"
DEBIAN = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
PACKAGES = ("moviepy==2.2.1", "opencv-python-headless", "pillow", "numpy")
WIDTH, HEIGHT, FPS, FRAMES, CRF = 1280, 720, 24, 480, 23
SUBTITLE = FPS * 4
FILLED = (84, 4, 312, 552)
"""Left, top, width and height of what is not clear in the figure's picture."""
PLATE = 1.25
"""How much larger than the picture the background is kept: the piece zooms in as far."""
RAW = f"-f rawvideo -pix_fmt bgr24 -s {WIDTH}x{HEIGHT} -r {FPS} -i -".split()
TO_FILM = (
    "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=accurate_rnd+bitexact,"
    "format=yuv420p"
)


@dataclass(frozen=True)
class View:
    """What a frame shows: the left and top of the background's part, its zoom, the figure."""

    left: float
    top: float
    zoom: float
    x: float
    y: float


@dataclass(frozen=True)
class Run:
    """What one run cost."""

    cpu: float
    wall: float
    size: int


def view(n: int) -> View:
    """A frame of the piece as its page tells it; the part is in pixels of 2560 x 1440."""
    zoom, t = 1 + 0.25 * n / FRAMES, n / FPS
    wide, high = 2560 * (1 - 1 / zoom), 1440 * (1 - 1 / zoom)
    left = wide / 2 + wide / 4 * math.sin(n / 240)
    x, y = 300 + 250 * math.sin(0.9 * t), 150 + 30 * math.sin(3 * t)
    return View(left, high / 2, zoom, x, y)


class Piece:
    """The piece ready to be drawn by the parts of ``film.shot``."""

    def __init__(self) -> None:
        import skia

        from yanyi.art.film_enlargement import Enlargement
        from yanyi.art.film_pigment import mixed

        def opened(
            name: str, width: int, height: int, alpha: skia.AlphaType = skia.kPremul_AlphaType
        ) -> skia.Image:
            surface = skia.Surface.MakeRaster(skia.ImageInfo.MakeN32(width, height, alpha))
            smooth = skia.SamplingOptions(skia.CubicResampler.Mitchell())
            image = mixed(skia.Image.open(str(ASSETS / name)))
            whole = skia.Rect.MakeWH(width, height)
            surface.getCanvas().drawImageRect(image, whole, smooth)
            return surface.makeImageSnapshot()

        self._drawn = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
        info = skia.ImageInfo.Make(WIDTH, HEIGHT, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        self._canvas = skia.Surface.MakeRasterDirect(info, self._drawn)
        size = int(WIDTH * PLATE), int(HEIGHT * PLATE)
        self._ground = Enlargement(opened("bg.png", *size, skia.kOpaque_AlphaType))
        self._figure = Enlargement(
            opened("fg.png", 480, 560).makeSubset(skia.IRect.MakeXYWH(*FILLED))
        )
        self._subtitles = [opened(f"sub{n}.png", WIDTH, 80) for n in range(5)]

    def draw(self, n: int) -> np.ndarray:
        """The pixels of a frame, in the colours of a film."""
        from yanyi.art.film_camera import Frame

        now, canvas = view(n), self._canvas.getCanvas()
        half = now.zoom / 2
        whole = Frame(-now.left * half, -now.top * half, WIDTH * now.zoom, HEIGHT * now.zoom)
        self._ground.draw(canvas, whole)
        x, y, width, height = FILLED
        self._figure.draw(canvas, Frame(now.x + x, now.y + y, width, height))
        canvas.drawImage(self._subtitles[n // SUBTITLE], 0, 620)
        return self._drawn


def half(piece: Piece, number: int, out: Path) -> None:
    """Draw and write one of two segments."""
    from yanyi.media.video import SegmentWriter
    from yanyi.media.video_planes import Sheet

    with SegmentWriter(out, WIDTH, HEIGHT, crf=CRF) as writer:
        sheet = Sheet(WIDTH, HEIGHT)
        for n in range(FRAMES // 2 * number, FRAMES // 2 * (number + 1)):
            sheet.take(piece.draw(n))
            writer.add(sheet.frame())


def ours(out: Path) -> None:
    """The whole piece, in two segments."""
    from yanyi.media.subtitles import Cue, webvtt
    from yanyi.media.video_mix import SceneSound, Sounding, sound_scene
    from yanyi.media.video_plan import Film, Mark, Reel, join_film

    piece = Piece()
    parts = [WORK / f"half{n}.mp4" for n in range(2)]
    for number, part in enumerate(parts):
        half(piece, number, part)
    sound, captions = WORK / "sound.mp4", WORK / "piece.vtt"
    sound_scene(SceneSound(FRAMES, (Sounding(0),)), [ASSETS / "voice.wav"], sound)
    lines = (ASSETS / "subs.txt").read_text("utf-8").split("\n")
    cues = [Cue(4.0 * n, 4.0 * (n + 1), text) for n, text in enumerate(lines)]
    captions.write_text(webvtt(cues, "zh"), "utf-8")
    reel = Reel((FRAMES // 2, FRAMES // 2))
    join_film(Film("zh", (reel,), (Mark(0, "20 s"),)), [*parts, sound, captions], out)


def drawn(out: Path) -> None:
    """Our frames as they are given to the encoder."""
    from yanyi.media.video_planes import Sheet

    piece, sheet = Piece(), Sheet(WIDTH, HEIGHT)
    with out.open("wb") as file:
        for n in range(FRAMES):
            sheet.take(piece.draw(n))
            for plane in sheet.planes:
                file.write(np.ascontiguousarray(plane).tobytes())


def floor(out: Path) -> None:
    """The frames there are, in two segments too, into the encoder and nothing else."""
    with (WORK / "frames.yuv").open("rb", buffering=0) as file:
        encoded(file, out)


def encoded(frames: Any, out: Path) -> None:
    """Planes, frame after frame, in two segments beside ``out``."""
    from yanyi.media.video import SegmentWriter
    from yanyi.media.video_planes import Sheet

    sheet = Sheet(WIDTH, HEIGHT)
    for number in range(2):
        with SegmentWriter(out.with_suffix(f".{number}.mp4"), WIDTH, HEIGHT, crf=CRF) as writer:
            for _ in range(FRAMES // 2):
                for plane in sheet.planes:
                    frames.readinto(memoryview(plane).cast("B"))
                writer.add(sheet.frame())


def reference() -> None:
    """The frames by OpenCV: at twice the size, averaged; blue, green, red to the output."""
    import cv2

    def image(name: str) -> np.ndarray:
        return cv2.imread(str(ASSETS / name), cv2.IMREAD_UNCHANGED)

    ground, figure = image("bg.png")[..., :3], image("fg.png")
    subtitles = [image(f"sub{n}.png") for n in range(5)]
    for n in range(FRAMES):
        now = view(n)
        double = np.float64([[now.zoom, 0, 0], [0, now.zoom, 0]])
        double[:, 2] = 0.5 * now.zoom - 0.5 - np.array([now.left, now.top]) * now.zoom
        flags = cv2.INTER_CUBIC
        large = cv2.warpAffine(ground, double, (2 * WIDTH, 2 * HEIGHT), flags=flags)
        frame = cv2.resize(large, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
        moved = np.float64([[1, 0, now.x], [0, 1, now.y]])
        frame = over(frame, cv2.warpAffine(clear(figure), moved, (WIDTH, HEIGHT)))
        frame[620:700] = over(frame[620:700], clear(subtitles[n // SUBTITLE]))
        sys.stdout.buffer.write(frame.tobytes())


def clear(picture: np.ndarray) -> np.ndarray:
    """A picture whose colours are weighted by how opaque they are."""
    weighted = picture.astype(np.float32)
    weighted[..., :3] *= weighted[..., 3:] / 255
    return weighted


def over(frame: np.ndarray, picture: np.ndarray) -> np.ndarray:
    found = frame * (1 - picture[..., 3:] / 255) + picture[..., :3]
    return np.rint(found).clip(0, 255).astype(np.uint8)


def prepared(tools: Path) -> str:
    """Bring the tools, the peers and the piece; what is missing, in a sentence, or nothing."""
    if not (tools / "v_assets.py").exists():
        return f"The tools of the piece are not at {tools}: name their folder with --tools."
    TOOLS.mkdir(parents=True, exist_ok=True)
    for tool in tools.glob("v_*"):
        text = tool.read_text("utf-8").replace(DEBIAN, str(FONT))
        styled = f"fontsdir={FONT.parent}:force_style='FontName=LXGW WenKai,"
        text = text.replace("force_style='FontName=Noto Sans CJK SC,", styled)
        (TOOLS / tool.name).write_text(text, "utf-8")
    if not (PEERS / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PEERS)], check=True)
        pip = [str(PEERS / "bin/python"), "-m", "pip", "install", "-q", *PACKAGES]
        if subprocess.run(pip, check=False).returncode:
            return "The peers could not be installed (is there a package index?)."
        (PEERS / "ready").touch()
    if not (ASSETS / "voice.wav").exists():
        peer("v_assets.py")
    return ""


def environment() -> dict[str, str]:
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return {**os.environ, **threads, "BENCH_WORK": str(WORK), "PYTHONPATH": str(ROOT / "src")}


def peer(tool: str, *arguments: str) -> None:
    command = [str(PEERS / "bin/python"), str(TOOLS / tool), *arguments]
    subprocess.run(command, check=True, env=environment(), cwd=WORK)


def spent(command: list[str], out: Path) -> Run:
    """Run a command by itself and see what it and its children took."""
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environment(), cwd=WORK, stdin=quiet, stdout=quiet, stderr=subprocess.PIPE
    )
    said = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[:3]} failed:\n{said.decode(errors='replace')}")
    wall = time.perf_counter() - began
    size = sum(one.stat().st_size for one in out.parent.glob(f"{out.stem}*.mp4"))
    return Run(used.ru_utime + used.ru_stime, wall, size)


@contextmanager
def drawn_by_opencv() -> Iterator[IO[bytes]]:
    """The reference's frames as a pipe of blue, green, red."""
    me = [str(PEERS / "bin/python"), str(Path(__file__).absolute()), "--do", "reference"]
    frames = subprocess.Popen(me, env=environment(), cwd=WORK, stdout=subprocess.PIPE)
    if frames.stdout is None:
        raise SystemExit("no pipe")
    with frames.stdout as pipe:
        yield pipe
    frames.wait()


def likeness(out: Path) -> float:
    """How like the reference a film is (SSIM of its brightness)."""
    graph = f"[1]{TO_FILM}[r];[0][r]ssim"
    command = ["ffmpeg", "-nostdin", "-i", str(out), *RAW, "-lavfi", graph, "-an"]
    with drawn_by_opencv() as pipe:
        heard = subprocess.run(
            [*command, "-f", "null", "-"], check=True, stdin=pipe, capture_output=True, text=True
        ).stderr
    found = re.findall(r"SSIM Y:([0-9.]+)", heard)
    return float(found[-1])


def larger() -> float:
    """How many times as large our segments are as the reference's from the same encoder."""
    command = ["ffmpeg", "-v", "error", *RAW, "-vf", TO_FILM, "-f", "rawvideo", "-"]
    other = WORK / "reference.mp4"
    with (
        drawn_by_opencv() as pipe,
        subprocess.Popen(command, stdin=pipe, stdout=subprocess.PIPE) as planes,
    ):
        if planes.stdout is not None:
            encoded(planes.stdout, other)
    theirs = sum(other.with_suffix(f".{n}.mp4").stat().st_size for n in range(2))
    return sum((WORK / f"half{n}.mp4").stat().st_size for n in range(2)) / theirs


def runners(without: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Everybody's name and command; the last argument is where the film goes."""
    me = [sys.executable, str(Path(__file__).absolute()), "--do"]
    yield "floor", [*me, "floor"]
    yield "ours", [*me, "ours"]
    if "ffmpeg" not in without and shutil.which("ffmpeg"):
        yield "ffmpeg", ["bash", str(TOOLS / "v_ffmpeg.sh"), "zoompan"]
    if "moviepy" not in without:
        yield "moviepy", [str(PEERS / "bin/python"), str(TOOLS / "v_moviepy.py"), "2"]


def measured(rounds: int, without: set[str]) -> dict[str, list[Run]]:
    """Everybody in turn, round by round."""
    found: dict[str, list[Run]] = {}
    for number in range(rounds):
        for name, command in runners(without):
            folder = WORK / "made"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            out = folder / f"{name}.mp4"
            seconds = ["20"] if name == "moviepy" else []
            run = spent([*command, str(out), *seconds], out)
            found.setdefault(name, []).append(run)
            print(f"{number + 1} {name:8} {run.cpu:6.2f} CPU s {run.wall:6.2f} s", flush=True)
            if name == "ours":
                shutil.copy(out, WORK / "ours.mp4")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without", default="")
    parser.add_argument("--tools", type=Path, default=ROOT.parent / "shared/tools/perf")
    parser.add_argument("--do", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.do:
        jobs = {"ours": ours, "floor": floor, "drawn": drawn}
        name, *out = chosen.do
        reference() if name == "reference" else jobs[name](Path(out[0]))
        return
    WORK.mkdir(parents=True, exist_ok=True)
    if missing := prepared(chosen.tools.absolute()):
        print(missing)
        return
    me = [sys.executable, str(Path(__file__).absolute()), "--do", "drawn"]
    frames = WORK / "frames.yuv"
    subprocess.run([*me, str(frames)], check=True, env=environment())
    found = measured(chosen.rounds, set(chosen.without.split(",")))
    frames.unlink()
    rows = {}
    for name, runs in found.items():
        ratios = [run.cpu / base.cpu for run, base in zip(runs, found["floor"], strict=True)]
        rows[name] = {
            "cpu": round(statistics.median(run.cpu for run in runs), 2),
            "wall": round(statistics.median(run.wall for run in runs), 2),
            "to floor": round(statistics.median(ratios), 3),
            "bytes": runs[0].size,
            "runs": [asdict(run) for run in runs],
        }
        print(f"{name:8} {rows[name]['cpu']:6.2f} CPU s, {rows[name]['to floor']:.2f} x the floor")
    measurable = shutil.which("ffmpeg") is not None
    ssim = likeness(WORK / "ours.mp4") if measurable else None
    size = round(larger(), 3) if measurable else None
    print(f"ours is like the reference: {ssim}; its pictures take {size} times the bytes")
    result = {"ssim": ssim, "size": size, "load": round(os.getloadavg()[0], 1), "rows": rows}
    Path(__file__).with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
