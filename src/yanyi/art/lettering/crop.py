"""Which part of a picture its panel shows, and where its figures are then."""

from yanyi.art.lettering.ground import Face
from yanyi.art.lettering.items import Panel, Point, Rectangle


def crop(
    panel: Panel, box: Rectangle, talk: bool, lift: float, kept: tuple[Rectangle, ...] = ()
) -> tuple[Rectangle, tuple[Face, ...]]:
    """The part of the picture that fills ``box``, with room above the heads to talk.

    With ``lift`` the part reaches above the picture: sky is made up there when it is drawn.
    ``kept`` are places of the page that the heads should not lie under.
    """
    extra = lift * box.height
    scale = max(box.width / panel.width, (box.height - extra) / panel.height)
    across, down = box.width / scale, box.height / scale
    sky = extra / scale
    spare_x, spare_y = panel.width - across, panel.height - down
    x, y = spare_x / 2, spare_y / 2
    if panel.figures:
        heads = [figure.head for figure in panel.figures]
        left, right = min(h.left for h in heads), max(h.right for h in heads)
        top, bottom = min(h.top for h in heads), max(h.bottom for h in heads)
        x = (left + right) / 2 - across / 2
        if talk:
            y = min((top + bottom) / 2 - down * (0.62 + lift * 0.2), top * 0.8)
            y = max(y, bottom + (bottom - top) * 0.1 - down)
        else:
            y = (top + bottom) / 2 - down * 0.45
    x, y = min(max(x, 0.0), spare_x), min(max(y, -sky), spare_y)
    if kept and panel.figures:
        places = [(x, y), (0.0, y), (spare_x, y), (x, max(spare_y, y)), (spare_x, max(spare_y, y))]
        x, y = min(places, key=lambda at: _hidden(panel, box, at, scale, kept))
    source = Rectangle(x, y, x + across, y + down)
    return source, _faces(panel, box, (x, y), scale)


def _hidden(
    panel: Panel, box: Rectangle, at: Point, scale: float, kept: tuple[Rectangle, ...]
) -> float:
    """How much of the heads would lie under what must stay free."""
    faces = _faces(panel, box, at, scale)
    return round(sum(face.head.shared(hole) for face in faces for hole in kept), 1)


def _faces(panel: Panel, box: Rectangle, at: Point, scale: float) -> tuple[Face, ...]:
    def to_page(point: Point) -> Point:
        return box.left + (point[0] - at[0]) * scale, box.top + (point[1] - at[1]) * scale

    def area(one: Rectangle) -> Rectangle:
        return Rectangle(*to_page((one.left, one.top)), *to_page((one.right, one.bottom)))

    return tuple(
        Face(figure.actor, area(figure.head), to_page(figure.mouth), area(figure.body))
        for figure in panel.figures
    )


def shown(faces: tuple[Face, ...], box: Rectangle) -> tuple[Rectangle, ...]:
    """The heads as far as they are seen; one that is cut off stays, with no area."""
    return tuple(_within(face.head, box) for face in faces)


def bodies(faces: tuple[Face, ...], box: Rectangle) -> tuple[Rectangle, ...]:
    """The bodies as far as they are seen."""
    return tuple(_within(face.body, box) for face in faces)


def _within(one: Rectangle, box: Rectangle) -> Rectangle:
    return Rectangle(
        min(max(one.left, box.left), box.right),
        min(max(one.top, box.top), box.bottom),
        min(max(one.right, box.left), box.right),
        min(max(one.bottom, box.top), box.bottom),
    )
