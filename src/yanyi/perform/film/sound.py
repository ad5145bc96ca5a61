"""The sound of a scene or a card: its words, and what sounds beside them, as one segment."""

from collections.abc import Iterator, Sequence

from yanyi.media.video_mix import SCENE_SOUND, SceneSound, Sounding
from yanyi.models.blob import Blob
from yanyi.perform.film.studio import Studio
from yanyi.perform.film.timing import Beat
from yanyi.perform.soundtrack.layers import Layer, Place, events, music, places
from yanyi.perform.soundtrack.telling import Struck, Telling


async def scene_sound(
    studio: Studio, beats: Sequence[Beat], pans: Sequence[float], row: Sequence[Place], frames: int
) -> Blob:
    """The sound of a scene: words, music, places and events."""
    told, length = [_telling(beat) for beat in beats], frames / studio.fps
    layers: list[Layer] = []
    if studio.scoring:
        layers += await music(studio.scoring, told, length, studio.stage)
    if studio.options.effects:
        layers += await places(row, studio.stage)
        layers += await events(told, row, length, studio.stage)
    return await mixed(studio, beats, pans, layers, frames)


async def mixed(
    studio: Studio,
    beats: Sequence[Beat],
    pans: Sequence[float],
    layers: Sequence[Layer],
    frames: int,
) -> Blob:
    """Words and what sounds beside them, as one segment."""
    heard = [
        (clip, beat.said.audio)
        for beat, pan in zip(beats, pans, strict=True)
        if beat.said is not None
        for clip in _pieces(beat, pan)
    ]
    spoken = tuple(span for beat in beats for span in _spans(beat))
    heard += [(_under(layer, studio.fps), layer.sound) for layer in layers]
    params = SceneSound(frames, tuple(clip for clip, _ in heard), spoken, studio.fps)
    return await studio.stage.make(SCENE_SOUND, params, [blob for _, blob in heard])


def _pieces(beat: Beat, pan: float) -> Iterator[Sounding]:
    """A clip, in pieces where it pauses for what happens."""
    if not beat.rests:
        yield Sounding(beat.start, pan=pan)
        return
    for frame, first, last in beat.spoken:
        yield Sounding(frame, pan=pan, part=(first, last))


def _spans(beat: Beat) -> Iterator[tuple[int, int]]:
    for frame, first, last in beat.spoken:
        yield frame, frame + round((last - first) * beat.fps)


def _under(layer: Layer, fps: int) -> Sounding:
    return Sounding(
        round(layer.start * fps),
        layer.gain,
        until=round(layer.until * fps),
        loops=layer.loops,
        fade_in=round(layer.fade_in * fps),
        fade_out=round(layer.fade_out * fps),
        duck=layer.duck,
    )


def _telling(beat: Beat) -> Telling:
    struck = tuple(Struck((beat.start + one.frame) / beat.fps, one.heard) for one in beat.strikes)
    aloud = beat.said is not None
    return Telling(beat.line, beat.start / beat.fps, beat.end / beat.fps, aloud, struck)
