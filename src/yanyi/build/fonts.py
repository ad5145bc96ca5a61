"""Which fonts there are for a process that draws."""

from importlib.resources import files


def own_fonts() -> dict[str, str]:
    """Keep the fonts of the machine out of pictures, so that all machines draw the same."""
    return {"FONTCONFIG_FILE": str(files("yanyi.assets") / "fonts" / "fontconfig.xml")}
