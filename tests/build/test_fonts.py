from pathlib import Path
from xml.etree import ElementTree

from yanyi.build.fonts import own_fonts


def test_no_font_of_the_machine_is_seen() -> None:
    settings = ElementTree.parse(Path(own_fonts()["FONTCONFIG_FILE"])).getroot()
    assert (settings.tag, len(settings)) == ("fontconfig", 0)
