"""The bridge of a spaceship: stars in the window, consoles, the captain's seat."""

import numpy as np
import skia

from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import rounded, shadow
from yanyi.art.scenery.shape import box, curve, line, moved, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.story.vocabulary import TimeOfDay, Weather

_GLOWS = ("#4fd0e0", "#6fe0a8", "#ffb45a", "#e86a8a", "#8fa8ff")


def spaceship(site: Site) -> None:
    """The bridge of a spaceship."""
    site.ground, site.stature = 905.0, 410.0
    chance = site.chance("bridge")
    side = site.side
    _space(site, site.layer(0.05), chance)
    hull = chance.pick(("#5f6f86", "#6a6f7c", "#566a72", "#74707a"))
    glow = chance.pick(_GLOWS[:3])
    shell = site.layer(0.35)
    _shell(site, shell, hull)
    _window(shell, hull)
    _wall_screens(site, shell, chance, glow)
    floor = site.layer(0.5)
    _floor(site, floor, hull, glow)
    for x in (-side * 620, side * 620):
        _station(site, floor, x, 850, 320, hull, glow, chance)
    _table(site, floor, 0, 806, 400, hull, glow)
    _seat(floor, -side * 350, 856, 230, hull, chance.pick(("#a8453c", "#3f6a8a", "#c78a3c")))
    if site.lit:
        floor.glow(0, 380, 1100, mix(glow, "#ffffff", 0.3), 0.22, 0.7)
    for way in (-1, 1):
        floor.puff(way * 1250, 420, 1300, 1500, mix(floor.ink, site.palette.sky, 0.2), 0.5)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.78)
    _front(site, front, dark, glow)


def _space(site: Site, brush: Brush, chance: Chance) -> None:
    """What the window shows: stars, a cloud of light, a world and its moon."""
    night = site.setting.time in DARK_HOURS
    deep = "#0a0f24" if night else "#141c40"
    far = chance.pick(("#2a3f7a", "#4a2f6a", "#1f5a6a", "#5a3040"))
    _, top, _, _ = site.bounds()
    brush.grade(
        site.whole(),
        [(0, deep, 1), (0.6, mix(deep, far, 0.5), 1), (1, deep, 1)],
        (0, top),
        (0, 900),
    )
    for _ in range(14):
        x, y = chance.one(-1000, 1000), chance.one(60, 620)
        brush.puff(x, y, chance.one(300, 800), chance.one(90, 260), mix(far, "#b58ad0", 0.3), 0.3)
    count = 380
    across, down = chance.floats(count, -1700, 1700), chance.floats(count, -200, 800)
    for low, high, wide, alpha in ((0, 240, 1.8, 0.55), (240, 340, 2.8, 0.8), (340, 380, 4.4, 1)):
        points = [skia.Point(a, b) for a, b in zip(across[low:high], down[low:high], strict=True)]
        paint = skia.Paint(AntiAlias=True, StrokeWidth=wide, StrokeCap=skia.Paint.kRound_Cap)
        paint.setColor(skia.ColorSetARGB(round(255 * alpha), 240, 244, 255))
        brush.canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, paint)
    _world(site, brush, chance)
    if site.setting.weather in (Weather.STORM, Weather.RAIN, Weather.SNOW, Weather.FOG):
        _meteors(site, brush)


def _world(site: Site, brush: Brush, chance: Chance) -> None:
    """A planet, lit from one side by the hour, perhaps ringed, and a moon."""
    x, y = site.side * chance.one(180, 330), chance.one(360, 440)
    size = chance.one(330, 460)
    hue = chance.pick(("#4f8ac0", "#c98a5a", "#5fa88a", "#a87ac0", "#d0b878"))
    share = {
        TimeOfDay.DAWN: 0.2,
        TimeOfDay.DUSK: -0.2,
        TimeOfDay.EVENING: -0.3,
        TimeOfDay.NIGHT: -0.44,
    }.get(site.setting.time, 0.06)
    brush.glow(x, y, size * 0.85, mix(hue, "#ffffff", 0.3), 0.5)
    ball = oval(x, y, size, size, 72)
    brush.fall(ball, mix(hue, "#ffffff", 0.3), mix(hue, "#10142c", 0.4), y - size / 2, y + size / 2)
    brush.clip(ball)
    for index in range(8):
        band = y - size / 2 + size * (index + 0.5) / 8
        at = np.linspace(x - size / 2, x + size / 2, 30)
        wave = band + size * 0.03 * chance.noise(at / 90 + index * 7, 3)
        brush.strokes(
            np.stack([at, wave], axis=1),
            size * chance.one(0.02, 0.07) / brush.fine,
            mix(hue, chance.pick(("#ffffff", "#20204a")), 0.35),
            0.4,
            0,
        )
    shade = oval(
        x - site.side * size * (0.34 + share), y - size * 0.04, size * 1.24, size * 1.24, 60
    )
    outer = skia.Path()
    outer.addRect(skia.Rect.MakeLTRB(x - size, y - size, x + size, y + size))
    inner = skia.Path()
    inner.addPoly([skia.Point(a, b) for a, b in shade.tolist()], True)
    brush.fill(skia.Op(outer, inner, skia.PathOp.kDifference_PathOp), "#060a1c", 0.55, blur=12)
    brush.free()
    if chance.yes(0.4):
        ring = oval(0, 0, size * 1.9, size * 0.42, 80)
        turn = 0.24 * site.side
        flat = np.stack(
            [
                x + ring[:, 0] * np.cos(turn) - ring[:, 1] * np.sin(turn),
                y + ring[:, 0] * np.sin(turn) + ring[:, 1] * np.cos(turn),
            ],
            axis=1,
        )
        brush.strokes(flat[:41], 13, mix(hue, "#ffe9c0", 0.6), 0.7, 0.3)
        brush.strokes(flat[2:39], 5, mix(hue, "#20204a", 0.4), 0.6, 0.3)
    mx, my = x - site.side * size * 1.2, y - size * 0.4
    brush.fill(oval(mx, my, 62, 62, 30), "#c9ccd8")
    brush.fill(oval(mx - site.side * 14, my - 4, 58, 58, 30), "#0a0f24", 0.6)


def _meteors(site: Site, brush: Brush) -> None:
    """Rocks and streaks of light outside, when the weather of the tale is bad."""
    chance = site.chance("meteors")
    for _ in range(16):
        x, y, size = chance.one(-900, 900), chance.one(160, 580), chance.one(12, 60)
        turn = np.linspace(0, 2 * np.pi, 9, endpoint=False)
        rough = chance.floats(9, 0.7, 1.2)
        rocky = np.stack(
            [x + size * rough * np.cos(turn), y + size * 0.8 * rough * np.sin(turn)], axis=1
        )
        brush.fall(rocky, "#8a8494", "#2a2838", y - size, y + size)
    if site.setting.weather is Weather.STORM:
        brush.glow(0, 380, 900, "#c23f5a", 0.4)
    for _ in range(12):
        x, y = chance.one(-900, 900), chance.one(140, 560)
        brush.strokes(line(x, y, x + chance.one(120, 260), y + 50, 6), 2.4, "#cfe0ff", 0.6)


def _shell(site: Site, brush: Brush, hull: str) -> None:
    """The inner hull: wall panels, ribs and a ceiling of light."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(hull)
    brush.grade(
        box(-REACH, top, 2 * REACH, FOOT - top + 4),
        [(0, mix(tone, brush.ink, 0.55), 1), (0.5, tone, 1), (1, mix(tone, brush.ink, 0.3), 1)],
        (0, -100),
        (0, FOOT),
    )
    brush.fill(site.below(FOOT), mix(tone, brush.ink, 0.5))
    for index in range(-9, 10):
        x = index * 190.0
        brush.block(x - 8, top, 16, FOOT - top, mix(hull, "#ffffff", 0.1), line=1.8)
    for y in (600.0, 690.0):
        brush.strokes(line(-REACH, y, REACH, y, 20), 2, alpha=0.5, taper=0)
    brush.block(-REACH, 70, 2 * REACH, 26, mix(hull, "#ffffff", 0.2), line=2)
    for index in range(-6, 7):
        x = index * 260.0
        tube = [(x - 86, 60), (x + 86, 60), (x * 1.1 + 104, 14), (x * 1.1 - 104, 14)]
        bright = not site.lit
        brush.fill(
            tube,
            mix(brush.tone("#dfeaf4"), "#ffffff", 0.4) if bright else "#8fb0d0",
            0.95 if bright else 0.6,
        )
        brush.outline(tube, 1.6, 0.6)
        if site.lit and index % 2 == 0:
            brush.glow(x, 60, 300, "#8fb0d8", 0.4)


def _window(brush: Brush, hull: str) -> None:
    """The great window, wider below, with its struts."""
    frame = mix(hull, "#1a2030", 0.35)
    pane = [(-560.0, 170.0), (560.0, 170.0), (690.0, 560.0), (-690.0, 560.0)]
    outer = [(-590.0, 144.0), (590.0, 144.0), (726.0, 590.0), (-726.0, 590.0)]
    brush.form(outer, frame, line=2.6)
    brush.cut(pane)
    brush.outline(pane, 2.6)
    for a, b in ((-200.0, -246.0), (200.0, 246.0)):
        strut = [(a - 9, 168), (a + 9, 168), (b + 11, 562), (b - 11, 562)]
        brush.form(strut, frame, line=1.9)
    for shift in (-360, 60, 470):
        gleam = [(shift, 560), (shift + 60, 560), (shift + 190, 170), (shift + 130, 170)]
        brush.fill(gleam, "#cfe4ff", 0.06)


def _wall_screens(site: Site, brush: Brush, chance: Chance, glow: str) -> None:
    """Screens and lights on the wall at both sides of the window and below it."""
    for side in (-1, 1):
        for row in range(2):
            _panel(site, brush, side * 850 - 80, 230 + 170 * row, 160, 130, chance, glow)
    for index in range(-3, 4):
        _panel(
            site, brush, index * 190 - 70, 612, 140, 66, chance, glow if index % 2 else "#ffb45a"
        )
    for index in range(26):
        x = -760 + 60 * index
        hue = chance.pick(_GLOWS)
        brush.fill(oval(x, 722, 11, 11, 10), hue, 0.9)
        if site.lit:
            brush.glow(x, 722, 26, hue, 0.5)


def _panel(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    chance: Chance,
    glow: str,
) -> None:
    """One screen with a curve, bars or a ring on it."""
    brush.form(rounded(x, y, width, height, 10), "#262c3a", line=2)
    inner = rounded(x + 7, y + 7, width - 14, height - 14, 6)
    brush.fill(inner, mix("#10202c", glow, 0.18))
    style = chance.whole(0, 2)
    bright = mix(glow, "#ffffff", 0.2)
    if style == 0:
        at = np.linspace(x + 14, x + width - 14, 24)
        wave = y + height / 2 + height * 0.28 * chance.noise(at / 24 + x, 2)
        brush.strokes(np.stack([at, wave], axis=1), 3, bright, 0.9, 0.1)
    elif style == 1:
        for index in range(7):
            high = height * chance.one(0.15, 0.66)
            brush.fill(
                box(
                    x + 14 + (width - 28) * index / 7,
                    y + height - 12 - high,
                    (width - 28) / 10,
                    high,
                ),
                bright,
                0.8,
            )
    else:
        size = min(width, height) * 0.56
        ring = oval(x + width / 2, y + height / 2, size, size, 30)
        brush.strokes(np.vstack([ring, ring[:2]]), 2.6, bright, 0.9, 0)
        brush.strokes(
            line(
                x + width / 2,
                y + height / 2,
                x + width / 2 + size * 0.4,
                y + height / 2 - size * 0.2,
                4,
            ),
            2.6,
            bright,
            0.9,
        )
        brush.fill(
            oval(x + width / 2 - size * 0.2, y + height / 2 + size * 0.1, 9, 9, 8), "#ffb45a"
        )
    if site.lit:
        brush.glow(x + width / 2, y + height / 2, width * 0.8, glow, 0.3)


def _floor(site: Site, brush: Brush, hull: str, glow: str) -> None:
    """Deck plates running towards the window, with lines of light."""
    tone = brush.tone(mix(hull, "#2a3040", 0.4))
    _, _, _, bottom = site.bounds()
    brush.fall(site.below(FOOT), mix(tone, brush.ink, 0.3), mix(tone, "#ffffff", 0.08), FOOT, 1000)
    eye, far, near = site.horizon, FOOT - site.horizon, bottom - site.horizon
    rays = np.stack([line(k * 120, FOOT, k * 120 * near / far, bottom, 6) for k in range(-14, 15)])
    brush.strokes(rays, 2, brush.ink, 0.5, 0.1)
    depth = 1.0
    while depth < near / far:
        y = eye + far * depth
        brush.strokes(line(-REACH, y, REACH, y, 6), 1.8, brush.ink, 0.45, 0)
        depth *= 1.2
    for side in (-1, 1):
        lane = line(side * 260.0, FOOT, side * 260 * near / far, bottom, 6)
        brush.strokes(lane, 12, mix(glow, "#ffffff", 0.2), 0.75, 0.1)
        if site.lit:
            brush.puff(side * 400, 880, 260, 130, glow, 0.3)


def _station(
    site: Site, brush: Brush, x: float, y: float, width: float, hull: str, glow: str, chance: Chance
) -> None:
    """A console with its sloping desk of lights and two screens."""
    shadow(brush, x, y, width)
    _panel(site, brush, x - width * 0.42, y - width * 0.98, width * 0.4, width * 0.34, chance, glow)
    _panel(site, brush, x + width * 0.02, y - width * 0.98, width * 0.4, width * 0.34, chance, glow)
    brush.block(x - width * 0.06, y - width * 0.68, width * 0.12, width * 0.14, "#333a48", line=1.6)
    desk = [
        (x - width * 0.42, y - width * 0.62),
        (x + width * 0.42, y - width * 0.62),
        (x + width * 0.52, y - width * 0.36),
        (x - width * 0.52, y - width * 0.36),
    ]
    brush.form(desk, mix(hull, "#ffffff", 0.2), hull, 2.2)
    for row in range(3):
        for index in range(9):
            hue = chance.pick(_GLOWS) if chance.yes(0.6) else "#333a48"
            px = x + (index - 4) * width * (0.086 + 0.008 * row)
            py = y - width * (0.57 - 0.07 * row)
            brush.fill(box(px - width * 0.026, py, width * 0.052, width * 0.034), hue, 0.95)
    body = [
        (x - width * 0.5, y - width * 0.36),
        (x + width * 0.5, y - width * 0.36),
        (x + width * 0.42, y),
        (x - width * 0.42, y),
    ]
    brush.form(body, hull, mix(hull, "#10141f", 0.5), 2.2)
    brush.strokes(
        line(x - width * 0.4, y - width * 0.1, x + width * 0.4, y - width * 0.1, 5), 5, glow, 0.8
    )
    if site.lit:
        brush.glow(x, y - width * 0.6, width * 0.9, glow, 0.4)
        site.lamp(x, y - width * 0.6, width * 1.1, glow)


def _table(
    site: Site, brush: Brush, x: float, y: float, width: float, hull: str, glow: str
) -> None:
    """A table with a picture of light over it."""
    shadow(brush, x, y, width)
    brush.form(
        [
            (x - width * 0.3, y - width * 0.2),
            (x + width * 0.3, y - width * 0.2),
            (x + width * 0.36, y),
            (x - width * 0.36, y),
        ],
        hull,
        mix(hull, "#10141f", 0.5),
        2,
    )
    top = oval(x, y - width * 0.22, width * 0.9, width * 0.2, 40)
    brush.form(top, mix(hull, "#ffffff", 0.16), line=2.2)
    brush.fill(
        oval(x, y - width * 0.225, width * 0.74, width * 0.14, 36), mix("#10202c", glow, 0.4)
    )
    beam = [
        (x - width * 0.3, y - width * 0.22),
        (x + width * 0.3, y - width * 0.22),
        (x + width * 0.4, y - width * 0.7),
        (x - width * 0.4, y - width * 0.7),
    ]
    brush.grade(beam, [(0, glow, 0.4), (1, glow, 0.0)], (0, y - width * 0.2), (0, y - width * 0.7))
    cy = y - width * 0.46
    for share in (1.0, 0.62, 0.24):
        ring = oval(x, cy, width * 0.3 * share, width * 0.3, 30)
        brush.strokes(np.vstack([ring, ring[:2]]), 2, mix(glow, "#ffffff", 0.3), 0.75, 0)
    for dy in (-0.08, 0.0, 0.08):
        brush.strokes(
            line(x - width * 0.14, cy + dy * width, x + width * 0.14, cy + dy * width, 5),
            1.8,
            mix(glow, "#ffffff", 0.3),
            0.7,
        )
    brush.glow(x, cy, width * 0.4, glow, 0.5)
    site.lamp(x, cy, width * 0.7, glow)


def _seat(brush: Brush, x: float, y: float, size: float, hull: str, hue: str) -> None:
    """The captain's seat seen from before."""
    shadow(brush, x, y, size)
    brush.form(oval(x, y - 8, size * 0.6, size * 0.12, 24), mix(hull, "#10141f", 0.4), line=1.8)
    brush.block(x - size * 0.06, y - size * 0.34, size * 0.12, size * 0.3, "#333a48", line=1.7)
    brush.form(rounded(x - size * 0.3, y - size * 1.26, size * 0.6, size * 0.86, 40), hue, line=2.4)
    brush.form(
        rounded(x - size * 0.18, y - size * 1.22, size * 0.36, size * 0.2, 18),
        mix(hue, "#ffffff", 0.15),
        line=1.7,
    )
    brush.form(
        rounded(x - size * 0.34, y - size * 0.5, size * 0.68, size * 0.18, 16),
        mix(hue, "#ffffff", 0.1),
        line=2,
    )
    for side in (-1, 1):
        brush.form(
            rounded(
                x + side * size * 0.4 - size * 0.08, y - size * 0.74, size * 0.16, size * 0.4, 12
            ),
            mix(hull, "#ffffff", 0.1),
            line=2,
        )
        brush.fill(oval(x + side * size * 0.4, y - size * 0.68, 12, 12, 10), "#4fd0e0")


def _front(site: Site, brush: Brush, dark: str, glow: str) -> None:
    """The edge of a console and a bulkhead close before us."""
    side = site.side
    frame = curve([(side * 600, -200), (side * 720, 160), (side * 800, 560), (side * 790, 1200)], 8)
    brush.fill(np.vstack([frame, [[side * REACH, 1200], [side * REACH, -200]]]), dark)
    brush.strokes(moved(frame, side * 26, 0), 6, mix(dark, glow, 0.5), 0.7, 0.1)
    desk = [
        (-side * 520, 1040),
        (-side * 620, 985),
        (-side * REACH, 965),
        (-side * REACH, 1220),
        (-side * 500, 1220),
    ]
    brush.fill(desk, dark)
    for index in range(5):
        x = -side * (650 + 70 * index)
        brush.fill(box(x - 22, 1000, 44, 16), mix(dark, _GLOWS[index], 0.7))
