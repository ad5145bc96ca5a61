from pathlib import Path

import av

from contract.test_provider import VIEW
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Filmed
from yanyi.models.asks import Clip
from yanyi.providers.filming_fake import FakeFilmer


def test_it_films_no_more_than_four_seconds(tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    made = FakeFilmer().answer(Clip(VIEW, 9.0, "Rain"), desk)
    assert isinstance(made, Filmed)
    assert made.seconds == 4.0
    with av.open(str(Store(tmp_path).path(made.video))) as file:
        frames = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
    assert len(frames) == 48
    first, later = (frame[90, :, 0].argmax() for frame in (frames[0], frames[24]))
    assert first < 20 < 140 < later
