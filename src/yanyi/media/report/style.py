"""How the report looks and behaves: one style sheet and one short script, both inside the page."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #f6f1e7; --card: #fffdf8; --ink: #26201a; --soft: #6b6155; --line: #e3d9c8;
  --accent: #a8321f; --on-accent: #fff8f0; --shade: 60 40 20;
  --kept: #8ea69c; --paid: #d69a1a;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong",
    "Iowan Old Style", Palatino, Georgia, "SimSun", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC",
    "Noto Sans SC", "Microsoft YaHei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15161a; --card: #1e2026; --ink: #ece5d8; --soft: #a59c8d; --line: #33343b;
    --accent: #f08a70; --on-accent: #23110c; --shade: 0 0 0;
    --kept: #63796f; --paid: #f2c14e;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.65 var(--sans); }
h1, h2, h3 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
main, .inner { width: min(68rem, 100% - 2.5rem); margin-inline: auto; }

.hero { position: relative; overflow: hidden; isolation: isolate; color: #fdf8ec;
  background: #2a2530; }
.hero .back { position: absolute; inset: -12%; width: 124%; height: 124%; object-fit: cover;
  filter: blur(36px) brightness(.5) saturate(1.15); z-index: -1; }
.hero .inner { display: grid; grid-template-columns: minmax(0, 16rem) 1fr; gap: 3rem;
  align-items: end; padding: 4rem 0 3.2rem; }
.hero.bare .inner { grid-template-columns: 1fr; }
.hero .cover { width: 100%; border-radius: 4px 8px 8px 4px; display: block;
  box-shadow: 0 1.6rem 3rem rgb(0 0 0 / .5), inset 0 0 0 1px rgb(255 255 255 / .1); }
.hero h1 { font-size: clamp(2.3rem, 6vw, 4.2rem); margin: 0 0 .4rem; font-weight: 600;
  letter-spacing: .01em; text-shadow: 0 2px 18px rgb(0 0 0 / .45); }
.hero .by { font-family: var(--serif); font-size: 1.2rem; margin: 0; opacity: .92; }
.hero .about { max-width: 36rem; margin: 1.2rem 0 0; opacity: .92; }
.hero .label { display: inline-block; margin: 1.6rem 0 0; padding: .3rem .85rem;
  border: 1px solid rgb(255 255 255 / .5); border-radius: 99px; font-size: .86rem;
  background: rgb(0 0 0 / .22); }

.menu { position: sticky; top: 0; z-index: 5; border-bottom: 1px solid var(--line);
  background: color-mix(in srgb, var(--paper) 92%, transparent); backdrop-filter: blur(10px); }
.menu ul { display: flex; gap: .35rem; list-style: none; margin: 0 auto; padding: .55rem 0;
  overflow-x: auto; scrollbar-width: none; }
.menu a { display: block; padding: .35rem .95rem; border-radius: 99px; color: var(--ink);
  text-decoration: none; white-space: nowrap; font-size: .95rem; }
.menu a:hover { background: var(--line); }

section { margin: 3.2rem 0; }
section > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.1rem;
  margin-bottom: 1.1rem; }
section > header h2 { margin: 0; font-size: 1.75rem; font-weight: 600; }
.told { color: var(--soft); font-size: .93rem; }
.told::before { content: ""; display: inline-block; width: .55em; height: .55em;
  border-radius: 50%; background: #4c8a54; margin-right: .5em; }
.told.some::before { background: #c58a1f; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px;
  padding: 1.4rem; box-shadow: 0 1px 2px rgb(var(--shade) / .06); }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.1rem 0 0; padding: 0;
  list-style: none; }
.button { display: inline-flex; align-items: baseline; gap: .55em; padding: .55rem 1.15rem;
  border-radius: 99px; border: 1px solid var(--line); background: var(--card);
  color: var(--ink); text-decoration: none; font-size: .95rem; }
.button:hover { border-color: var(--accent); }
.button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button small { opacity: .75; font-size: .82em; }
.facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0; }
.facts div { display: flex; flex-direction: column; min-width: 0; }
.facts dt { color: var(--soft); font-size: .82rem; }
.facts dd { margin: 0; font-family: var(--serif); font-size: 1.12rem; overflow-wrap: anywhere; }
.book { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1.6rem; align-items: center; }
.book img { width: 100%; border-radius: 3px 6px 6px 3px; display: block;
  box-shadow: 0 .5rem 1.2rem rgb(var(--shade) / .3); }
audio { width: 100%; display: block; }
video { width: 100%; display: block; border-radius: 10px; background: #000; max-height: 80vh; }
.stage { padding: 0; overflow: hidden; }
.stage > div { padding: 1.2rem 1.4rem 1.4rem; }
.stage video { border-radius: 0; }
.stack > * + * { margin-top: 1.1rem; }

.pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 1rem;
  list-style: none; margin: 0; padding: 0; }
.pages a { display: block; border-radius: 6px; overflow: hidden; border: 1px solid var(--line);
  background: var(--card); transition: transform .15s, box-shadow .15s; }
.pages a:hover { transform: translateY(-3px); box-shadow: 0 .7rem 1.4rem rgb(var(--shade) / .25); }
.pages img { width: 100%; aspect-ratio: 2 / 3; object-fit: cover; object-position: top;
  display: block; }
.pages + div { margin-top: 1.4rem; }
.cast { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem;
  list-style: none; margin: 0; padding: 0; }
.cast li { text-align: center; padding: 1.1rem .8rem; }
.cast img { width: 100%; aspect-ratio: 3 / 2; border-radius: .4rem; object-fit: cover;
  object-position: 0 50%; margin: 0 auto .7rem; display: block; background: var(--line); }
.cast .blank { width: 6.2rem; height: 6.2rem; border-radius: 50%; margin: 0 auto .7rem;
  background: var(--line); display: grid; place-items: center; font: 2.3rem var(--serif);
  color: var(--soft); }
.cast h3 { margin: 0; font-size: 1.1rem; }
.cast p { margin: .2rem 0 0; color: var(--soft); font-size: .86rem; line-height: 1.45; }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .8rem; }
th, td { text-align: left; padding: .5rem .9rem .5rem 0; border-top: 1px solid var(--line);
  vertical-align: top; }
thead th { border-top: 0; color: var(--soft); font-weight: 500; font-size: .88rem; }
tbody th { font-weight: 400; }
th.n, td.n { text-align: right; white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; }
details { border-top: 1px solid var(--line); }
details:first-of-type { border-top: 0; }
summary { cursor: pointer; padding: .65rem 0; }
summary b { font-weight: 600; }
summary span { color: var(--soft); margin-left: .6em; }
.words { margin: 0 0 1rem; padding: 0; list-style: none; }
.words li { padding: .4rem 0 .4rem 1rem; border-left: 3px solid var(--line);
  font-family: var(--serif); margin: .35rem 0; overflow-wrap: anywhere; }
.words small { font-family: var(--sans); color: var(--soft); display: block; }
.fine { color: var(--soft); }
.problems li { border-left-color: #c58a1f; font-family: var(--sans); }
.more { margin-top: 1rem; border: 0; }
.more summary { color: var(--soft); font-size: .92rem; }
.more ul { columns: 18rem; margin: 0; padding-left: 1.1rem; font-size: .9rem; }
.weave { margin: 0 0 1.4rem; }
.weave h3 { margin: 0; font-size: 1.2rem; font-weight: 600; }
.weave p { margin: .3rem 0 1rem; color: var(--soft); }
.weave svg { display: block; width: 100%; min-width: 58rem; height: auto; font-size: 13.5px; }
.weave .ground { fill: var(--ink); opacity: .045; }
.weave .head { fill: var(--soft); font-size: 12px; letter-spacing: .06em; }
.weave .name { fill: var(--ink); font-weight: 600; }
.weave text { paint-order: stroke; stroke: var(--card); stroke-width: 4px; stroke-linejoin: round; }
.weave .small { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.weave .plain { fill: var(--ink); opacity: .72; }
.weave .kept { fill: var(--kept); background: var(--kept); }
.weave .fresh { fill: var(--accent); background: var(--accent); }
.weave .paid { fill: var(--paid); background: var(--paid); }
.weave .link { fill: none; stroke: var(--kept); stroke-opacity: .42; stroke-width: 1.4; }
.weave .link.fresh { fill: none; stroke: var(--accent); stroke-opacity: .62; stroke-width: 1.6; }
.weave .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; list-style: none;
  margin: 1rem 0; padding: 0; color: var(--soft); font-size: .9rem; }
.weave .legend i { display: inline-block; width: .8em; height: .8em; border-radius: 3px;
  margin-right: .5em; }
footer { border-top: 1px solid var(--line); padding: 1.6rem 0 3rem; color: var(--soft);
  font-size: .9rem; }

dialog { border: 0; padding: 0; margin: 0; width: 100vw; height: 100dvh; max-width: none;
  max-height: none; background: rgb(12 10 14 / .96); color: #fff; }
dialog img { position: absolute; inset: 0; margin: auto; max-width: 100%; max-height: 100%; }
dialog button { position: absolute; z-index: 1; width: 3.2rem; height: 3.2rem; border: 0;
  border-radius: 50%; background: rgb(0 0 0 / .55); color: #fff; font-size: 1.5rem;
  cursor: pointer; }
dialog button:hover { background: rgb(90 90 90 / .7); }
dialog .shut { top: 1rem; right: 1rem; }
dialog .back { left: 1rem; top: calc(50% - 1.6rem); }
dialog .on { right: 1rem; top: calc(50% - 1.6rem); }
dialog p { position: absolute; bottom: .6rem; width: 100%; text-align: center; margin: 0;
  font-size: .9rem; text-shadow: 0 1px 4px #000; pointer-events: none; }

@media (max-width: 44rem) {
  .hero .inner { grid-template-columns: 1fr; padding: 2.2rem 0; gap: 1.6rem; }
  .hero .cover { width: min(13rem, 62vw); }
  .book { grid-template-columns: 5.5rem 1fr; gap: 1.1rem; }
  .pages { grid-template-columns: repeat(auto-fill, minmax(6.4rem, 1fr)); gap: .6rem; }
  .cast { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
  section { margin: 2.3rem 0; }
}
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto; }
  .pages a { transition: none; }
}
"""

SCRIPT = """
(() => {
  const viewer = document.querySelector("dialog");
  if (!viewer || !viewer.showModal) return;
  const links = [...document.querySelectorAll(".pages a")];
  const picture = new Image(), caption = viewer.querySelector("p");
  viewer.prepend(picture);
  let at = 0;
  const show = (number) => {
    at = (number + links.length) % links.length;
    const words = links[at].querySelector("img").alt;
    picture.src = links[at].href;
    picture.alt = words;
    caption.textContent = words;
  };
  links.forEach((link, number) => link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(number);
    viewer.showModal();
  }));
  viewer.querySelector(".shut").addEventListener("click", () => viewer.close());
  viewer.querySelector(".back").addEventListener("click", () => show(at - 1));
  viewer.querySelector(".on").addEventListener("click", () => show(at + 1));
  viewer.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(at - 1);
    if (event.key === "ArrowRight") show(at + 1);
  });
  viewer.addEventListener("click", (event) => {
    if (event.target === viewer) viewer.close();
  });
  viewer.addEventListener("close", () => links[at].focus());
})();
"""
