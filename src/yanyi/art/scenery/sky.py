"""Skies: hours, sun, moon, stars and clouds."""

import numpy as np
import skia

from yanyi.art.light import MOON
from yanyi.art.palette import DARK_HOURS, brightness, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import curve, oval, path_of
from yanyi.art.scenery.site import Site
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay, Weather

_COVERED = frozenset({Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG})
_LOW_SUN = frozenset({TimeOfDay.DAWN, TimeOfDay.DUSK})


def luminary_at(site: Site, horizon: float) -> tuple[float, float]:
    """Where the sun or the moon stands in the place."""
    chance = site.chance("luminary")
    x = site.side * chance.one(190, 350)
    share = {TimeOfDay.DAWN: 0.6, TimeOfDay.DUSK: 0.58, TimeOfDay.EVENING: 0.45}
    return x, horizon * share.get(site.setting.time, chance.one(0.22, 0.3))


def is_covered(site: Site) -> bool:
    """Whether clouds hide sun, moon and stars."""
    return site.setting.weather in _COVERED


def paint_sky(site: Site, brush: Brush, horizon: float) -> None:
    """The whole sky down to a horizon."""
    palette = site.palette
    _, top, _, _ = site.bounds()
    middle = mix(palette.sky, palette.horizon, 0.42)
    stops = [
        (0.0, palette.sky, 1.0),
        (0.45, mix(palette.sky, middle, 0.7), 1.0),
        (0.78, mix(middle, palette.horizon, 0.55), 1.0),
        (1.0, palette.horizon, 1.0),
    ]
    brush.grade(site.whole(), stops, (0, min(top, -60) * 0.4), (0, horizon))
    if site.setting.time in (TimeOfDay.DAWN, TimeOfDay.DUSK, TimeOfDay.EVENING):
        _afterglow(site, brush, horizon)
    if site.setting.time in DARK_HOURS and not is_covered(site):
        _stars(site, brush, horizon)
    if not is_covered(site):
        _luminary(site, brush, horizon)
    elif site.setting.weather is not Weather.STORM:
        _veiled(site, brush, horizon)
    _clouds(site, brush, horizon)
    if site.setting.weather in (Weather.SNOW, Weather.FOG):
        _veiled(site, brush, horizon)


def _afterglow(site: Site, brush: Brush, horizon: float) -> None:
    """The burning edge of the sky where the sun is about to rise or has set."""
    x, _ = luminary_at(site, horizon)
    veil = 0.4 if is_covered(site) else 1.0
    hot = {TimeOfDay.DAWN: "#ffb0a0", TimeOfDay.DUSK: "#ffd24a", TimeOfDay.EVENING: "#ff9a78"}
    colour = mix(hot[site.setting.time], site.palette.horizon, 0.2)
    brush.glow(x, horizon, 1500, colour, 0.6 * veil, 0.16)
    brush.glow(x, horizon, 900, colour, 0.55 * veil, 0.3)


def _stars(site: Site, brush: Brush, horizon: float) -> None:
    chance = site.chance("stars")
    count = 260 if site.setting.time is TimeOfDay.NIGHT else 90
    _, top, _, _ = site.bounds()
    x = chance.floats(count, -1700, 1700)
    y = top + (horizon * 0.86 - top) * chance.floats(count) ** 1.3
    size = chance.floats(count) ** 5
    for low, high, width, alpha in ((0.0, 0.3, 1.6, 0.5), (0.3, 0.7, 2.6, 0.75), (0.7, 1, 3.8, 1)):
        chosen = (size >= low) & (size < high)
        points = [skia.Point(a, b) for a, b in zip(x[chosen], y[chosen], strict=True)]
        paint = skia.Paint(AntiAlias=True, StrokeWidth=width, StrokeCap=skia.Paint.kRound_Cap)
        paint.setColor(skia.ColorSetARGB(round(255 * alpha), 255, 246, 222))
        brush.canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, paint)


def _luminary(site: Site, brush: Brush, horizon: float) -> None:
    x, y = luminary_at(site, horizon)
    time, palette = site.setting.time, site.palette
    veil = 0.55 if site.setting.weather is Weather.CLOUDY else 1.0
    if time in DARK_HOURS:
        radius = 78.0 if time is TimeOfDay.NIGHT else 66.0
        brush.glow(x, y, radius * 9.5, mix(MOON, palette.horizon, 0.5), 0.5 * veil)
        brush.glow(x, y, radius * 4.2, mix(MOON, palette.horizon, 0.2), 0.4 * veil)
        brush.glow(x, y, radius * 2.1, MOON, 0.75 * veil)
        disc = oval(x, y, 2 * radius, 2 * radius, 64)
        brush.grade(disc, [(0, "#fffbe6", 1), (1, "#f1e2b4", 1)], (x, y - radius), (x, y + radius))
        brush.clip(disc)
        for dx, dy, size in (
            (-0.3, -0.2, 0.55),
            (0.28, 0.22, 0.7),
            (-0.1, 0.5, 0.4),
            (0.4, -0.4, 0.3),
        ):
            brush.fill(
                oval(x + dx * radius, y + dy * radius, size * radius, size * radius * 0.85),
                "#d9c793",
                0.34,
            )
        brush.free()
        site.lamp(x, y, 360, MOON)
    elif time in _LOW_SUN:
        radius = 74.0
        colour = "#ee6a48" if site.setting.era is Era.PERIOD_CHINESE else "#ffd27a"
        brush.glow(x, y, radius * 8, mix(palette.horizon, "#ffd9a0", 0.6), 0.75 * veil)
        brush.glow(x, y, radius * 2.3, "#ffdba2", 0.7 * veil)
        brush.fill(oval(x, y, 2 * radius, 2 * radius, 64), colour, 0.94 * veil)
    else:
        brush.glow(x, y, 620, "#fff7dc", 0.62 * veil)
        if site.setting.weather is not Weather.CLOUDY:
            brush.fill(oval(x, y, 96, 96, 48), "#fffdf0", 0.9)


def _veiled(site: Site, brush: Brush, horizon: float) -> None:
    """Sun or moon felt through thin cloud: a pale disc and the bright air about it."""
    x, y = luminary_at(site, horizon)
    dark = site.setting.time in DARK_HOURS
    light = mix(MOON, site.palette.horizon, 0.45) if dark else "#fffdf2"
    brush.glow(x, y, 520, light, 0.34 if dark else 0.26)
    brush.glow(x, y, 150, light, 0.3)
    brush.puff(x, y, 150, 150, light, 0.5)


def _clouds(site: Site, brush: Brush, horizon: float) -> None:
    weather = site.setting.weather
    if weather in _COVERED:
        _overcast(site, brush, horizon)
    elif site.setting.era is Era.PERIOD_CHINESE:
        _bands(site, brush, horizon, 16 if weather is Weather.CLOUDY else 7)
    else:
        _heaps(site, brush, horizon, 10 if weather is Weather.CLOUDY else 4)
        _bands(site, brush, horizon, 5)


def _tones(site: Site) -> tuple[str, str]:
    """A cloud's lit and shaded colours."""
    palette = site.palette
    lit = mix(palette.horizon, "#ffffff", 0.55 if brightness(palette.sky) > 0.4 else 0.10)
    return lit, mix(palette.sky, palette.horizon, 0.55)


def _bands(site: Site, brush: Brush, horizon: float, count: int) -> None:
    chance = site.chance("bands")
    lit, shade = _tones(site)
    for _ in range(count):
        x, y = chance.one(-1300, 1300), chance.one(0.12, 0.82) * horizon
        wide = chance.one(420, 980)
        for _ in range(4):
            dx, dy = chance.one(-0.3, 0.3) * wide, chance.one(-16, 16)
            colour = lit if chance.yes(0.65) else shade
            brush.puff(x + dx, y + dy, wide * chance.one(0.4, 1), chance.one(14, 44), colour, 0.34)


def _heaps(site: Site, brush: Brush, horizon: float, count: int) -> None:
    chance = site.chance("heaps")
    lit, shade = _tones(site)
    for index in range(count):
        x = (index - (count - 1) / 2) * 2600 / count + chance.one(-160, 160)
        y, size = chance.one(0.2, 0.62) * horizon, chance.one(0.6, 1.25)
        path = skia.Path()
        for _ in range(9):
            dx, lift = chance.one(-1, 1), chance.one(0.3, 1)
            radius = size * (26 + 46 * (1 - dx * dx) * lift)
            path.addCircle(x + dx * 150 * size, y - radius * 0.55, radius)
        bottom = y + 14 * size
        brush.canvas.save()
        brush.canvas.clipRect(skia.Rect.MakeLTRB(x - 400, y - 300, x + 400, bottom))
        stops = [(0.0, lit, 0.92), (0.55, lit, 0.62), (1.0, shade, 0.0)]
        brush.grade(path, stops, (0, y - 105 * size), (0, bottom))
        brush.canvas.restore()


def _overcast(site: Site, brush: Brush, horizon: float) -> None:
    chance = site.chance("overcast")
    _, top, _, _ = site.bounds()
    storm = site.setting.weather is Weather.STORM
    deep = mix(site.palette.sky, "#12141c", 0.42 if storm else 0.12)
    light = mix(site.palette.sky, site.palette.horizon, 0.6)
    for index in range(34):
        y = top * 0.3 + (0.8 * horizon - top * 0.3) * (index / 34)
        x = chance.one(-1500, 1500)
        colour = deep if chance.yes(0.5) else light
        brush.puff(x, y, chance.one(500, 1200), chance.one(90, 240), colour, 0.34)
    if storm:
        _lightning(site, brush, horizon)


def _lightning(site: Site, brush: Brush, horizon: float) -> None:
    chance = site.chance("lightning")
    x = site.side * chance.one(260, 520)
    spine = [(x, -60.0)]
    while spine[-1][1] < horizon * 0.86:
        spine.append((spine[-1][0] + chance.one(-60, 60), spine[-1][1] + chance.one(30, 80)))
    brush.glow(x, horizon * 0.3, 560, "#cfdcff", 0.55)
    jag = np.asarray(spine)
    brush.canvas.drawPath(
        path_of(jag, closed=False),
        skia.Paint(
            Color=0x88D8E4FF,
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=13,
            MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 8),
        ),
    )
    brush.limb(jag, 5.5, 1.5, "#f7faff")
    fork = jag[len(jag) // 2 :].copy()
    fork[:, 0] = fork[0, 0] - (fork[:, 0] - fork[0, 0]) * 1.2 + 0.3 * (fork[:, 1] - fork[0, 1])
    brush.limb(fork[: max(3, len(fork) - 2)], 3, 1, "#eef3ff")


def birds(site: Site, brush: Brush, x: float, y: float, count: int) -> None:
    """A few birds far off, while it is light."""
    if site.setting.time in DARK_HOURS or is_covered(site):
        return
    chance = site.chance("birds", round(x))
    for _ in range(count):
        bx, by, span = x + chance.one(-150, 150), y + chance.one(-60, 60), chance.one(9, 20)
        wing = curve(
            [
                (bx - span, by - span * 0.2),
                (bx - span * 0.4, by - span * 0.45),
                (bx, by),
                (bx + span * 0.4, by - span * 0.5),
                (bx + span, by - span * 0.3),
            ],
            5,
        )
        brush.strokes(wing, 2.6, alpha=0.75)
