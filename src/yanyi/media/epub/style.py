"""How the book looks: one style sheet for both scripts, without colours, so that themes work."""

STYLE = """\
@charset "utf-8";
@namespace epub "http://www.idpf.org/2007/ops";

html { line-break: strict; overflow-wrap: break-word; }
body { margin: 0 4%; line-height: 1.5; text-align: justify; hyphens: auto; orphans: 2; widows: 2; }
:lang(zh), :lang(ja) { hyphens: none; }
body:lang(zh), body:lang(ja) {
  font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", "STSong", "SimSun", serif;
  line-height: 1.8;
  text-justify: inter-ideograph;
  text-spacing-trim: trim-start;
  hanging-punctuation: allow-end;
}

p { margin: 0; text-indent: 1.5em; }
p:lang(zh), p:lang(ja) { text-indent: 2em; }
p.first:not(:lang(zh)):not(:lang(ja)) { text-indent: 0; }
em:lang(zh) {
  font-style: normal;
  -epub-text-emphasis-style: filled dot;
  -webkit-text-emphasis-style: filled dot;
  text-emphasis-style: filled dot;
  -epub-text-emphasis-position: under right;
  -webkit-text-emphasis-position: under right;
  text-emphasis-position: under right;
}
rt { font-size: 50%; text-align: center; }

h1 {
  margin: 18% 0 2.2em;
  font-size: 1.5em; font-weight: 600; line-height: 1.35;
  text-align: center; text-indent: 0; text-wrap: balance; hyphens: none;
  break-after: avoid; page-break-after: avoid;
}
h1.opens { margin-top: 1.4em; }
h1:lang(zh) { letter-spacing: 0.06em; }

hr.break { border: 0; margin: 1.6em 0; height: 1.2em; text-align: center; break-after: avoid; }
hr.break::before { content: "\\2042"; letter-spacing: 0; }

div.verse { margin: 1.2em 0 1.2em 2em; text-align: left; hyphens: none; }
div.verse p { padding-left: 2em; text-indent: -2em; }
div.verse:lang(zh) { margin-left: 0; text-align: center; }
div.verse:lang(zh) p { padding-left: 0; text-indent: 0; }
div.verse:lang(zh), div.document:lang(zh) {
  font-family: "LXGW WenKai", "Kaiti SC", "STKaiti", "KaiTi", "Noto Serif CJK SC", serif;
}

div.document { margin: 1.4em 0; padding: 0.2em 1.2em; border-left: 0.15em solid; }
div.document.notice { border: 0.1em solid; padding: 0.8em 1.2em; }
div.document.screen { font-family: ui-monospace, "Noto Sans Mono CJK SC", monospace; border: 0; }

ul.choices { margin: 1em 0 1em 1.2em; padding: 0; }
ul.choices li { margin: 0.3em 0; }

figure { margin: 1.2em 0; text-align: center; break-inside: avoid; page-break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
figure.art { margin: 0 -4% 0.4em; }
figure.art img { width: 100%; }
figcaption { font-size: 0.9em; }

a.note { text-decoration: none; font-size: 0.7em; vertical-align: super; line-height: 0; }
section.notes {
  margin-top: 2.4em; border-top: 0.05em solid; padding-top: 0.8em; font-size: 0.88em;
}
aside.note p { text-indent: 0; margin: 0.3em 0; }

body.cover { margin: 0; padding: 0; text-align: center; }
body.cover div { height: 98vh; text-align: center; }
body.cover img { max-width: 100%; max-height: 98vh; height: 98vh; object-fit: contain; }

div.titlepage { text-align: center; margin-top: 28%; }
div.titlepage p { text-indent: 0; }
div.titlepage h1 { margin: 0 0 1.2em; font-size: 2.1em; }
p.author { font-size: 1.15em; }
p.description { margin: 3em 8% 0; font-size: 0.95em; }

div.colophon { margin-top: 22%; font-size: 0.9em; line-height: 1.7; }
div.colophon p { text-indent: 0; margin: 0.35em 0; text-align: left; }
div.colophon h1 { font-size: 1.2em; margin: 0 0 1.4em; text-align: left; }

nav ol { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0.55em 0; }
nav a { color: inherit; text-decoration: none; }
nav h1 { margin-top: 10%; }
"""
