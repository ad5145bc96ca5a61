import json
from pathlib import Path

import pytest
import typer

from media.labelling import specimens
from media.labelling.notary import signed
from yanyi.cli.labels import run


def test_it_tells_people_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.webp"
    path.write_bytes(signed(specimens.picture("webp"), "image/webp"))
    run([path])
    told = capsys.readouterr()
    assert told.err == ""
    for words in (
        "a.webp (WebP)",
        "implicit: AIGC says: generated (XMP)",
        "ContentProducer: Yanyi",
        "source: compositeSynthetic (IPTC)",
        "credentials: valid, signed by Him (not on a list of trusted ones)",
        "made with Somebody 7: trainedAlgorithmicMedia",
        "from A model (inputTo): of pictures",
    ):
        assert words in told.out


def test_it_tells_programs_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = specimens.sound(tmp_path / "a.mp3", "mp3", "libmp3lame", **specimens.tags())
    bad = specimens.sound(tmp_path / "b.mp3", "mp3", "libmp3lame")
    with pytest.raises(typer.Exit) as leaving:
        run([good, bad], as_json=True)
    assert leaving.value.exit_code == 1
    one, other = json.loads(capsys.readouterr().out)
    assert one["explicit"][0]["words"] == specimens.SAID
    assert one["implicit"][0]["fields"]["ProduceID"] == "specimen-1"
    assert (one["problems"], one["credentials"]) == ([], None)
    assert "no label" in other["problems"][0]["message"]
