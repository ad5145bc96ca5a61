from xml.etree.ElementTree import fromstring

from yanyi.read.formats.docx_style import Kind, Look, styles_of

STYLES = """<styles>
<style styleId="a"><name val="heading 2"/></style>
<style styleId="b"><name val="mine"/><basedOn val="a"/><rPr><i/></rPr></style>
<style styleId="c"><name val="other"/><basedOn val="b"/><rPr><i val="0"/><b/></rPr></style>
<style styleId="o"><name val="own"/><pPr><outlineLvl val="0"/></pPr></style>
<style styleId="body"><name val="plain"/><pPr><outlineLvl val="9"/></pPr></style>
<style styleId="q"><name val="Intense Quote"/></style>
<style styleId="t"><name val="toc 3"/></style>
<style styleId="x"><name val="x"/><basedOn val="y"/></style>
<style styleId="y"><name val="y"/><basedOn val="x"/></style></styles>"""


def test_looks() -> None:
    styles = styles_of(fromstring(STYLES))
    assert styles.look("a").level == 2
    assert styles.look("b") == Look(level=2, italic=True)
    assert styles.look("c") == Look(level=2, italic=False, bold=True)
    assert (styles.look("o").level, styles.look("body").level) == (1, 0)
    assert (styles.look("q").kind, styles.look("t").kind) == (Kind.QUOTED, Kind.CONTENTS)
    assert styles.look("x") == styles.look("nothing") == Look()
    assert styles_of(None).look("a") == Look()
