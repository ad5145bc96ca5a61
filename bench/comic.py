"""How long comic pages take to draw and to encode, beside other engines, in one run.

    make bench-comic
    python bench/comic.py [--tools DIR] [--peers PYTHON] [--pages N]

Draws the pages of both examples with scenery new and remembered; encodes some of them in every way
at hand; draws the shared test page with our own code, and lets Pillow, cairo and Chromium draw it
with the shared script (``--peers`` is a Python that has pillow, cairocffi and opencv). CPU seconds;
ratios are what counts, since machines differ. Writes bench/comic.json.

What the encodings showed: WebP at quality 88 is a ninth of the bytes of PNG in half its time, and
beyond it each step of quality costs a quarter more bytes for a thousandth of likeness; below 82
ink lines get rings. Skia's encoder works as Pillow's method 4: method 2 would halve the time for
3 % more bytes, but Skia does not offer it and Pillow is no part of the product.
"""

import argparse
import io
import json
import math
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import skia
from PIL import Image

import comic_books
from judging.witness import Book, Leaf
from yanyi.art import page_drawing, view
from yanyi.art.fonts import Role
from yanyi.art.lettering.drawing import fill, stroke
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, draw, shape
from yanyi.art.page import PageParams

ROOT = Path(__file__).parents[1]
OUT = Path(__file__).parent / "comic.json"
TOOLS = ROOT.parent / "shared" / "tools" / "perf"
WIDE, HIGH = 1600, 2400
WORDS = "雨夜，她独自走进旧城的书店。", "“Who is there?” he whispered."
Row = dict[str, Any]


def spent(action: Callable[[], Any]) -> float:
    began = time.process_time()
    action()
    return time.process_time() - began


def forget() -> None:
    """Forget all scenery, as at the start of a new place."""
    view.scenery.cache_clear()
    view._flattened.cache_clear()


def art(leaf: Leaf) -> list[skia.Image]:
    """The pictures of a page's panels, drawn and not encoded."""
    pictures = []
    for cell in leaf.cells:
        if cell.art is not None:
            surface = skia.Surface(cell.wished.width, cell.wished.height)
            scene = view.Composition(cell.art.view, cell.wished.width, cell.wished.height)
            scene.draw(surface.getCanvas())
            pictures.append(surface.makeImageSnapshot())
    return pictures


def composed(params: PageParams, inputs: list[Path], folder: Path) -> skia.Surface:
    """The page put together and lettered; the surface is caught before it is encoded."""
    caught: list[skia.Surface] = []
    keep = page_drawing.save
    page_drawing.save = lambda surface, *_, **__: caught.append(surface)
    try:
        page_drawing.draw_page(params, inputs, folder / "page")
    finally:
        page_drawing.save = keep
    return caught[0]


def pages(book: Book, folder: Path, most: int) -> tuple[list[Row], list[skia.Image]]:
    """Every page's CPU seconds, and the finished pages."""
    rows, finished = [], []
    for leaf in book.leaves[:most]:
        if not any(cell.art for cell in leaf.cells):
            continue
        layout = folder / "layout.json"
        layout.write_text(json.dumps(leaf.layout, ensure_ascii=False), "utf-8")
        files = [cell.art.file for cell in leaf.cells if cell.art]
        numbers = iter(range(len(files)))
        order = tuple(next(numbers) if cell.art else -1 for cell in leaf.cells)
        forget()
        new = spent(lambda leaf=leaf: art(leaf))
        again = spent(lambda leaf=leaf: art(leaf))
        surfaces: list[skia.Surface] = []
        put = spent(
            lambda order=order, files=files, layout=layout, surfaces=surfaces: surfaces.append(
                composed(PageParams(order), [layout, *files], folder)
            )
        )
        finished.append(surfaces[0].makeImageSnapshot())
        rows.append({"panels": len(files), "new": new, "again": again, "page": put})
    return rows, finished


def summary(rows: list[Row]) -> Row:
    """Medians over pages, in CPU seconds."""
    again = [one["again"] + one["page"] for one in rows]
    new = [one["new"] + one["page"] for one in rows]
    return {
        "pages": len(rows),
        "panels": sum(one["panels"] for one in rows),
        "scenery_remembered": round(statistics.median(again), 3),
        "scenery_remembered_90": round(sorted(again)[int(len(again) * 0.9)], 3),
        "scenery_new": round(statistics.median(new), 3),
        "scenery_new_90": round(sorted(new)[int(len(new) * 0.9)], 3),
        "composing_and_lettering": round(statistics.median(one["page"] for one in rows), 3),
    }


def structure(one: Any, other: Any) -> float:
    """How alike two pictures are in structure, 1 for the same: SSIM over blocks of 8 pixels."""
    a, b = (_blocks(x.astype(float) @ (0.299, 0.587, 0.114)) for x in (one, other))
    ma, mb = a.mean(axis=1), b.mean(axis=1)
    va, vb = a.var(axis=1), b.var(axis=1)
    cov = ((a - ma[:, None]) * (b - mb[:, None])).mean(axis=1)
    c1, c2 = 6.5025, 58.5225
    alike = (2 * ma * mb + c1) * (2 * cov + c2) / ((ma**2 + mb**2 + c1) * (va + vb + c2))
    return float(alike.mean())


def _blocks(grey: Any) -> Any:
    high, wide = grey.shape[0] // 8 * 8, grey.shape[1] // 8 * 8
    cut = grey[:high, :wide].reshape(high // 8, 8, wide // 8, 8)
    return cut.swapaxes(1, 2).reshape(-1, 64)


def _by_pillow(picture: Image.Image, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, **options)
    return out.getvalue()


def encodings(images: list[skia.Image]) -> list[Row]:
    """Time, size and likeness of every encoding, the mean of some pages."""
    ways: dict[str, Callable[[skia.Image, Image.Image], bytes]] = {}
    for quality in (75, 82, 88, 92, 96):
        ways[f"webp q{quality} (skia)"] = lambda i, _, q=quality: bytes(
            i.encodeToData(skia.EncodedImageFormat.kWEBP, q)
        )
    ways["png (skia)"] = lambda i, _: bytes(i.encodeToData(skia.EncodedImageFormat.kPNG, 100))
    for method in (0, 2, 4, 6):
        ways[f"webp q88 method {method} (pillow)"] = lambda _, p, m=method: _by_pillow(
            p, format="webp", quality=88, method=m
        )
    ways["webp lossless method 0 (pillow)"] = lambda _, p: _by_pillow(
        p, format="webp", lossless=True, method=0, quality=0
    )
    for level in (1, 3, 6, 9):
        ways[f"png level {level} (pillow)"] = lambda _, p, n=level: _by_pillow(
            p, format="png", compress_level=n
        )
    ways["jpeg q90 (pillow)"] = lambda _, p: _by_pillow(p, format="jpeg", quality=90)
    pixels = [i.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3] for i in images]
    pictures = [Image.fromarray(np.ascontiguousarray(one)) for one in pixels]
    rows = []
    for name, way in ways.items():
        seconds, size, alike = [], [], []
        for image, picture, true in zip(images, pictures, pixels, strict=True):
            began = time.process_time()
            data = way(image, picture)
            seconds.append(time.process_time() - began)
            size.append(len(data) / 1e3)
            got = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))
            alike.append(structure(true, got))
        rows.append(
            {
                "way": name,
                "seconds": round(statistics.mean(seconds), 3),
                "kB": round(statistics.mean(size)),
                "structure": round(statistics.mean(alike), 5),
            }
        )
        print(f"  {name:34}{rows[-1]['seconds']:8.3f} s{rows[-1]['kB']:8} kB"
              f"{rows[-1]['structure']:10.5f}", flush=True)  # fmt: skip
    return rows


def test_page() -> skia.Surface:
    """The shared test page: six panels of thirty shapes, soft shadows, balloons, two languages."""
    rng = random.Random(7)
    shapes = [
        [
            (rng.randint(0, 640), rng.randint(0, 640), rng.randint(40, 160),
             (rng.randint(0, 255), rng.randint(0, 255), rng.randint(0, 255)), k % 3)
            for k in range(30)
        ]
        for _ in range(6)
    ]  # fmt: skip
    surface = skia.Surface(WIDE, HIGH)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    for number, panel in enumerate(shapes):
        x, y = 40 + number % 2 * 770, 40 + number // 2 * 780
        shade(canvas, skia.Rect.MakeXYWH(x + 8, y + 8, 740, 750), 12.0, 0.55)
        canvas.save()
        canvas.translate(x, y)
        canvas.clipRect(skia.Rect.MakeWH(740, 750))
        canvas.drawPaint(fill("#e6e1d2"))
        for one in panel:
            form(canvas, *one)
        canvas.drawRect(skia.Rect.MakeWH(740, 750), stroke("#000000", 12))
        balloon(canvas)
        canvas.restore()
    return surface


def shade(canvas: skia.Canvas, box: skia.Rect, soft: float, dark: float) -> None:
    paint = fill("#000000", dark)
    paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, soft))
    canvas.drawOval(box, paint) if soft < 10 else canvas.drawRect(box, paint)


def form(
    canvas: skia.Canvas, x: int, y: int, r: int, colour: tuple[int, int, int], kind: int
) -> None:
    inside, edge = fill("#{:02x}{:02x}{:02x}".format(*colour)), stroke("#141414", 4)
    path = skia.Path()
    if kind == 0:
        path.addCircle(x, y, r)
    elif kind == 1:
        reach = [r if n % 2 else r * 0.45 for n in range(10)]
        turns = [n * math.pi / 5 for n in range(10)]
        path.addPoly(
            [
                skia.Point(x + d * math.cos(a), y + d * math.sin(a))
                for d, a in zip(reach, turns, strict=True)
            ],
            True,
        )
    else:
        path.addRoundRect(skia.Rect(x - r, y - r, x + r, y + r), 20, 20)
    canvas.drawPath(path, inside)
    canvas.drawPath(path, edge)


def balloon(canvas: skia.Canvas) -> None:
    shade(canvas, skia.Rect(64, 46, 684, 216), 8.0, 0.47)
    oval = skia.Rect(60, 40, 680, 210)
    canvas.drawOval(oval, fill("#ffffff"))
    canvas.drawOval(oval, stroke("#141414", 4))
    for number, text in enumerate(
        ("雨夜，她独自走进旧城的书店。", "“Who is there?” he whispered.")
    ):
        set_ = shape(text, (Style.PLAIN,) * len(text), Hand(Role.BODY, number == 0))
        draw(canvas, set_, 34, 370 - set_.advance * 17, 114 + number * 46, fill("#000000"))


def ours() -> Row:
    test_page()
    times, png = [], []
    for _ in range(7):
        found: list[skia.Surface] = []
        times.append(spent(lambda found=found: found.append(test_page())))
        picture = Image.fromarray(
            found[0].makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3]
        )
        png.append(spent(lambda picture=picture: _by_pillow(picture, format="png")))
    return {"engine": "ours", "draw": statistics.median(times), "png": statistics.median(png)}


def peers(tools: Path, python: str, folder: Path) -> list[Row]:
    """The same page by others, each in a process of its own; who is not here is left out."""
    rows: list[Row] = []
    script = tools / "comic.py"
    if not script.exists():
        print(f"  no {script}: no peers")
        return rows
    font = ROOT / "src" / "yanyi" / "assets" / "fonts" / "LXGWWenKai-Regular.ttf"
    source = script.read_text("utf-8")
    source = re.sub(r"FONT='[^']*'", f"FONT={str(font)!r}", source, count=1)
    source = source.replace("import cairo,", "import cairocffi as cairo,")
    source = source.replace("e.x_advance", "e[4]")
    own = folder / "peers.py"
    own.write_text(source, "utf-8")
    for name in ("skia", "pillow", "cairo"):
        ran = _run([python, str(own), name, "5", str(folder / name)])
        found = re.search(r"draw ([\d.]+) ms\s+png ([\d.]+) ms", ran)
        if found:
            draw_, png = (float(one) / 1000 for one in found.groups())
            rows.append({"engine": name, "draw": draw_, "png": png})
        else:
            print(f"  {name}: not here ({ran.strip().splitlines()[-1:]})")
    if shutil.which("chromium"):
        _run([python, str(own), "html", "1", str(folder / "html")])
        html = str(folder / "html" / "p.html")
        ran = _run([python, str(tools / "chrome_pages.py"), "5", html, str(folder / "chrome")])
        print(f"  chromium says: {ran.strip()[:200]}")
        rows.extend(_chromium(ran))
    else:
        print("  chromium: not here")
    return rows


def _run(command: list[str]) -> str:
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return ran.stdout + ran.stderr


def _chromium(said: str) -> list[Row]:
    found = re.search(r"cpu[^\d]*([\d.]+)", said, re.IGNORECASE)
    if not found:
        return []
    return [{"engine": "chromium (with png)", "draw": float(found[1]) / 1000, "png": 0.0}]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tools", type=Path, default=TOOLS)
    parser.add_argument("--peers", default=sys.executable)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--store", type=Path)
    wanted = parser.parse_args()
    report: dict[str, Any] = {"pages": {}}
    finished: list[skia.Image] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = wanted.store or folder / "store"
        everything: list[Row] = []
        for book in comic_books.books(store, ["snow-ferry", "lost-property"], 1):
            rows, images = pages(book, folder, wanted.pages)
            everything += rows
            finished += images[1::6][:4]
            report["pages"][book.name] = summary(rows)
            print(book.name, json.dumps(summary(rows)), flush=True)
        report["pages"]["both"] = summary(everything)
        print("both", json.dumps(summary(everything)), flush=True)
        report["encodings"] = encodings(finished)
        engines = [ours(), *peers(wanted.tools, wanted.peers, folder)]
        for one in engines:
            one["ratio"] = round((one["draw"]) / engines[0]["draw"], 2)
            print(f"  {one['engine']:22}{one['draw'] * 1e3:8.1f} ms draw{one['png'] * 1e3:8.1f} ms"
                  f" png{one['ratio']:8.2f}")  # fmt: skip
        report["test_page"] = engines
    OUT.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
