"""The paper of a spread: a tint of its scene, and inks that read well on it."""

from dataclasses import dataclass

from yanyi.art.palette import DARK_HOURS, brightness, is_indoors, mix, palette_for, retone
from yanyi.board.types import Setting

_CREAM, _INK, _PALE = "#fbf5e6", "#241d26", "#fdf4df"
_NIGHT = "#131728"


@dataclass(frozen=True, slots=True)
class Paper:
    """The colours of a page; ``dark`` tells that its words are pale."""

    ground: str
    ink: str
    soft: str
    accent: str
    dark: bool


PLAIN = Paper(_CREAM, _INK, "#8a7f72", "#b8452f", False)


def paper_of(setting: Setting | None) -> Paper:
    """The paper for a scene: dark for a night outside, else cream with a breath of its light."""
    if setting is None:
        return PLAIN
    palette = palette_for(setting)
    if setting.time in DARK_HOURS and not is_indoors(setting):
        ground = mix(retone(palette.sky, 0.9, 0.75), _NIGHT, 0.5)
        ground = ground if brightness(ground) < 0.24 else mix(ground, _NIGHT, 0.5)
        return Paper(ground, _PALE, mix(ground, _PALE, 0.5), mix(palette.accent, _PALE, 0.45), True)
    ground = mix(_CREAM, palette.horizon, 0.1)
    ground = ground if brightness(ground) > 0.86 else mix(ground, _CREAM, 0.6)
    accent = mix(palette.accent, _INK, 0.25 if brightness(palette.accent) < 0.6 else 0.45)
    return Paper(ground, _INK, mix(ground, _INK, 0.45), accent, False)
