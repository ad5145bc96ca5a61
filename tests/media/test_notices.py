from importlib.resources import files

from yanyi.media.notices import (
    CHINESE_TYPE,
    HIBARI,
    KOKORO,
    LATIN_TYPE,
    ORCHESTRA,
    of_voices,
)


def test_voices_name_whose_they_are() -> None:
    assert of_voices(["zf_xiaoxiao", "af_heart"]) == (KOKORO,)
    assert of_voices(["heart-man"]) == (HIBARI,)
    assert of_voices(["somebody-else"]) == ()


def test_what_is_said_agrees_with_the_licences_in_the_assets() -> None:
    folder = files("yanyi.assets")
    fonts = (folder / "fonts" / "OFL.txt").read_text("utf-8").lower()
    for notice in (*CHINESE_TYPE, *LATIN_TYPE):
        assert all(owner.lower() in fonts for owner in notice.owner.split(", "))
    instruments = (folder / "instruments" / "LICENSE").read_text("utf-8")
    assert all(owner in instruments for owner in ORCHESTRA.owner.split(", "))
    assert "Apache License" in (folder / "voices" / "LICENSE").read_text("utf-8")
