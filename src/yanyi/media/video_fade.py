"""How much light a fade leaves, the same for shots and for excerpts."""


def lit(frame: int, frames: int, rise: int, fall: int) -> float:
    """How much of its light (0 to 1) a frame has of a segment that rises and falls in so many.

    What is before the first frame has all of it.
    """
    left = frames - 1 - frame
    light = 1.0
    if 0 <= frame < rise:
        light = (frame + 1) / (rise + 1)
    if left < fall:
        light = min(light, (left + 1) / (fall + 1))
    return light * light * (3 - 2 * light)
