"""Word documents in miniature, built by hand."""

import io
import zipfile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = """
<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="My chapters"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:styleId="C1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Loud"><w:name w:val="Strong"/></w:style>
"""


def paragraph(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph; a run that is no markup is plain words."""
    made = "".join(
        one if one.startswith("<") else f'<w:r><w:t xml:space="preserve">{one}</w:t></w:r>'
        for one in runs
    )
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{made}</w:p>"


def run(words: str, properties: str) -> str:
    """A run with properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>"


def docx(body: str, extra: dict[str, str] | None = None) -> bytes:
    """A document of this body, with more files by path; notes and comments are linked."""
    files = {
        "_rels/.rels": _rels({"officeDocument": "word/document.xml"}),
        "word/document.xml": f"<w:document {_W} {_R}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{_STYLES}</w:styles>",
    }
    links = {"styles": "styles.xml"}
    for path, words in (extra or {}).items():
        stem = path.removeprefix("word/").removesuffix(".xml")
        if (
            path.endswith(".xml")
            and "/" not in stem
            and stem in {"footnotes", "comments", "header"}
        ):
            files[path] = f"<w:{stem} {_W} {_R}>{words}</w:{stem}>"
            links[stem] = f"{stem}.xml"
        elif stem == "numbering":
            files[path] = f"<w:numbering {_W}>{words}</w:numbering>"
            links[stem] = "numbering.xml"
        else:
            files[path] = words
    links["image"] = "media/lamp.png"
    files["word/_rels/document.xml.rels"] = _rels(links)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, words in files.items():
            archive.writestr(path, words)
    return buffer.getvalue()


def _rels(links: dict[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="{kind}" Type="{_KINDS}/{kind}" Target="{target}"/>'
        for kind, target in links.items()
    )
    return f"<Relationships>{made}</Relationships>"
