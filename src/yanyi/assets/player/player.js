"use strict";
// The player of an audiobook: sound, chapters, speed, and words that follow what is heard.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { chapters, said, speeds } = data;
  const byId = (name) => document.getElementById(name);
  const root = document.documentElement;
  const sound = byId("sound"), text = byId("text"), words = byId("words"), side = byId("side");
  const place = byId("place"), follow = byId("follow"), help = byId("help");
  const speed = byId("speed"), sleep = byId("sleep");
  const kept = "yanyi:" + data.id;
  const last = chapters.length - 1;
  const STEP = 15, FADE = 8;
  const state = { chapter: 0, at: 0, speed: 1, theme: "" };
  const texts = new Map();
  let lines = [], lit = -1, litWord = -1, following = true, wanted = null, ours = 0;
  let wakes = 0, halted = false, dragging = false, saved = 0;

  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 760px)");

  // --- what is remembered -------------------------------------------------------------------

  function recall() {
    try {
      const found = JSON.parse(localStorage.getItem(kept) || "{}");
      if (Number.isInteger(found.chapter)) state.chapter = clamp(found.chapter, 0, last);
      if (Number.isFinite(found.at) && state.chapter === found.chapter) state.at = found.at;
      if (speeds.includes(found.speed)) state.speed = found.speed;
      if (["light", "dark"].includes(found.theme)) state.theme = found.theme;
      if (!("at" in found)) state.at = first(state.chapter);
    } catch { state.at = first(0); /* a browser that keeps nothing begins at the beginning */ }
    const asked = /^#(\d+)$/.exec(location.hash);
    if (asked) {
      state.chapter = clamp(Number(asked[1]) - 1, 0, last);
      state.at = first(state.chapter);
    }
  }

  function remember() {
    saved = performance.now();
    try { localStorage.setItem(kept, JSON.stringify(state)); } catch { /* nothing to do */ }
  }

  // --- the sound ----------------------------------------------------------------------------

  /** The first moment of a chapter that is played, in its own seconds: before it the opening. */
  const first = (number) => chapters[number].since - chapters[number].begin;
  const here = () => chapters[state.chapter];

  /** Go to a moment of a chapter. */
  function go(number, at, plays) {
    const changed = number !== state.chapter || !words.dataset.chapter;
    state.chapter = number;
    state.at = clamp(at, first(number), Math.max(0, here().length - 0.05));
    const target = new URL(here().sound, location.href).href;
    if (sound.src !== target) {
      sound.src = target;
      sound.load();
    }
    wanted = here().begin + state.at;
    arrive();
    if (changed) show();
    if (plays) play();
    mark(true);
    remember();
  }

  /** Be where we want to be, as soon as the sound is known. */
  function arrive() {
    if (wanted === null || sound.readyState < 1) return;
    sound.currentTime = wanted;
    wanted = null;
    tune();
  }

  function tune() {
    for (const name of ["preservesPitch", "webkitPreservesPitch", "mozPreservesPitch"]) {
      if (name in sound) sound[name] = true;
    }
    sound.defaultPlaybackRate = sound.playbackRate = state.speed;
  }

  function play() {
    const begun = sound.play();
    if (begun) begun.catch(() => shown());
  }

  function toggle() {
    if (!sound.paused) sound.pause();
    else if (state.at < here().length - 0.1) play();
    else {
      const next = state.chapter < last ? state.chapter + 1 : state.chapter;
      go(next, first(next), true);
    }
  }

  function step(seconds) {
    const at = state.at + seconds;
    if (at > here().length && state.chapter < last) go(state.chapter + 1, first(state.chapter + 1));
    else if (at < first(state.chapter) - 1 && state.chapter > 0) {
      const before = chapters[state.chapter - 1];
      go(state.chapter - 1, before.length + at);
    } else go(state.chapter, at);
    unroll();
  }

  function chapter(number) {
    if (number < 0 || number > last) return;
    go(number, first(number), !sound.paused);
    unroll();
  }

  /** One line back or on. */
  function line(by) {
    const at = state.at * 1000;
    const now = lines.findLastIndex((one) => one.start <= at + 40);
    const back = by < 0 && now >= 0 && at - lines[now].start > 1500 ? now : now + by;
    if (lines[back]) { go(state.chapter, lines[back].start / 1000); unroll(); }
    else if (back < 0) { go(state.chapter, first(state.chapter)); unroll(); }
  }

  function rate(value) {
    state.speed = value;
    speed.value = String(value);
    tune();
    remember();
    session();
  }

  function quicker(by) {
    rate(speeds[clamp(speeds.indexOf(state.speed) + by, 0, speeds.length - 1)]);
  }

  // --- time goes on --------------------------------------------------------------------------

  function tick() {
    if (wanted !== null || sound.readyState < 1) return;
    state.at = sound.currentTime - here().begin;
    if (state.at >= here().length && state.chapter < last) {
      if (sleep.value === "chapter") { rest(); return; }
      const next = chapters[state.chapter + 1];
      if (next.sound === here().sound) {
        state.chapter += 1;
        state.at = sound.currentTime - next.begin;
        show();
      }
    }
    mark(false);
    nod();
    if (performance.now() - saved > 5000) remember();
  }

  function run() {
    tick();
    if (!sound.paused) requestAnimationFrame(run);
  }

  function finished() {
    if (halted) return;
    if (sleep.value === "chapter") { rest(); return; }
    if (state.chapter < last) go(state.chapter + 1, first(state.chapter + 1), true);
    else { state.at = here().length; remember(); shown(); }
  }

  // --- the sleep timer ------------------------------------------------------------------------

  sleep.addEventListener("change", () => {
    const minutes = Number(sleep.value);
    wakes = minutes ? performance.now() + minutes * 60000 : 0;
    nod();
  });

  /** Grow quiet towards the end of the time, then stop. */
  function nod() {
    const left = wakes ? (wakes - performance.now()) / 1000 : Infinity;
    if (left <= 0) { rest(); return; }
    sound.volume = left < FADE && !sound.paused ? left / FADE : 1;
    const minutes = Math.ceil(left / 60);
    const words_ = wakes ? `${minutes}′` : "";
    if (byId("left").textContent !== words_) byId("left").textContent = words_;
    if (wakes) sleep.title = said.left.replace("{minutes}", minutes);
  }

  function rest() {
    halted = true;
    sound.pause();
    sound.volume = 1;
    wakes = 0;
    sleep.value = "";
    byId("left").textContent = "";
    remember();
  }

  // --- the words ------------------------------------------------------------------------------

  window.yanyiChapter = (number, found) => {
    texts.set(number, found);
    if (number === state.chapter) fill();
  };

  function fetchText(number) {
    if (number > last || texts.has(number)) return;
    texts.set(number, null);
    const script = document.createElement("script");
    script.src = chapters[number].text;
    script.onload = () => script.remove();
    script.onerror = () => { texts.delete(number); script.remove(); };
    document.head.append(script);
  }

  function show() {
    words.dataset.chapter = String(state.chapter);
    lines = [];
    lit = litWord = -1;
    fetchText(state.chapter);
    if (texts.get(state.chapter)) fill();
    else {
      const waits = document.createElement("p");
      waits.className = "waits";
      waits.textContent = said.loading;
      words.replaceChildren(waits);
    }
    for (const one of document.querySelectorAll("#chapters [data-chapter]")) {
      const now = Number(one.dataset.chapter) === state.chapter;
      one.toggleAttribute("aria-current", now);
      if (now) {
        one.setAttribute("aria-current", "true");
        if (!narrow.matches) one.scrollIntoView({ block: "nearest" });
      }
    }
    byId("title").textContent = here().title;
    place.max = String(Math.max(1, Math.floor(here().length)));
    byId("length").textContent = clock(here().length);
    session();
  }

  function fill() {
    const { html, lines: told } = texts.get(state.chapter);
    words.innerHTML = html;
    words.scrollIntoView({ block: "start" });
    text.scrollTop = 0;
    lines = Object.entries(told).map(([id, [start, end, who, ahead, moments]]) => {
      const node = byId(id);
      const person = data.people.indexOf(who);
      if (node && person >= 0) {
        node.dataset.hue = "";
        node.style.setProperty("--hue", hue(person));
        node.title = who;
      }
      return { id, node, start, end, who, ahead, moments, signs: null };
    }).filter((one) => one.node);
    lit = litWord = -1;
    mark(true);
    fetchText(state.chapter + 1);
  }

  const hue = (person) => Math.round((person * 137.5 + 205) % 360);

  /** Show what is heard now. */
  function mark(moved) {
    const at = state.at * 1000;
    let now = -1;
    for (let low = 0, high = lines.length - 1; low <= high;) {
      const middle = (low + high) >> 1;
      if (lines[middle].start <= at + 20) { now = middle; low = middle + 1; } else high = middle - 1;
    }
    if (now !== lit) {
      if (lines[lit]) lines[lit].node.removeAttribute("aria-current");
      lit = now;
      litWord = -1;
      if (lines[lit]) lines[lit].node.setAttribute("aria-current", "true");
      speaker();
      moved = true;
    }
    moved = word(at) || moved;
    if (moved && following) scroll();
    clockwork();
  }

  function speaker() {
    const who = lines[lit] ? lines[lit].who : "";
    const shown_ = byId("speaker");
    shown_.textContent = who;
    shown_.classList.toggle("someone", Boolean(who));
    shown_.style.setProperty("--hue", hue(Math.max(0, data.people.indexOf(who))));
  }

  /** Mark the word that is heard, where that is known; whether it is another one than before. */
  function word(at) {
    if (!window.Highlight || !CSS.highlights) return false;
    const one = lines[lit];
    const moments = one ? one.moments : [];
    let now = -1;
    while (now + 1 < moments.length && moments[now + 1][2] <= at + 20) now += 1;
    if (now === litWord) return false;
    litWord = now;
    const range = now < 0 ? null : range_(one, moments[now]);
    if (range) CSS.highlights.set("word", new Highlight(range));
    else CSS.highlights.delete("word");
    return Boolean(range);
  }

  /** The signs of a line that are not white space, each with its place on the page. */
  function signsOf(one) {
    if (one.signs) return one.signs;
    const beside = (node) => node.parentElement.closest("rt, a.note")
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(one.node, NodeFilter.SHOW_TEXT, beside);
    one.signs = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      let at = 0;
      for (const sign of node.data) {
        if (sign.trim()) one.signs.push([node, at, at + sign.length]);
        at += sign.length;
      }
    }
    return one.signs;
  }

  function range_(one, [from, to]) {
    const signs = signsOf(one).slice(one.ahead);
    if (!signs[from] || !signs[to - 1]) return null;
    const range = document.createRange();
    range.setStart(signs[from][0], signs[from][1]);
    range.setEnd(signs[to - 1][0], signs[to - 1][2]);
    return range;
  }

  /** Where on the page we are: the word, else the part of the line that time has come to. */
  function spot() {
    const one = lines[lit];
    const range = litWord >= 0 ? range_(one, one.moments[litWord]) : null;
    const box = (range || one.node).getBoundingClientRect();
    if (range) return box.top + box.height / 2;
    const part = clamp((state.at * 1000 - one.start) / Math.max(1, one.end - one.start), 0, 1);
    return box.top + Math.min(box.height, 20 + box.height * part);
  }

  function scroll() {
    if (!lines[lit]) return;
    const box = text.getBoundingClientRect();
    const at = (spot() - box.top) / box.height;
    if (at > 0.18 && at < 0.6) return;
    ours = performance.now() + 900;
    const top = text.scrollTop + (at - 0.34) * box.height;
    text.scrollTo({ top, behavior: still.matches || Math.abs(at) > 3 ? "auto" : "smooth" });
  }

  /** The reader scrolls: the page waits until it is called back. */
  function roam() {
    if (!following || !lines.length) return;
    following = false;
    follow.hidden = false;
    text.scrollTo({ top: text.scrollTop, behavior: "instant" });
  }

  function unroll() {
    following = true;
    follow.hidden = true;
    scroll();
  }

  text.addEventListener("wheel", roam, { passive: true });
  text.addEventListener("touchmove", roam, { passive: true });
  text.addEventListener("scroll", () => { if (performance.now() > ours) roam(); }, { passive: true });
  text.addEventListener("scrollend", () => { ours = Math.min(ours, performance.now() + 60); });
  follow.addEventListener("click", unroll);

  words.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      const target = byId((link.getAttribute("href") || "").slice(1));
      event.preventDefault();
      if (target) { roam(); target.scrollIntoView({ block: "center" }); }
      return;
    }
    if (!getSelection().isCollapsed) return;
    const node = event.target.closest("span[id]");
    const found = lines.find((one) => one.node === node);
    if (!found) return;
    go(state.chapter, found.start / 1000, true);
    unroll();
  });

  // --- the bar --------------------------------------------------------------------------------

  function clock(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    const two = (number) => String(number).padStart(2, "0");
    const minutes = Math.floor(whole / 60);
    return minutes < 60 ? `${minutes}:${two(whole % 60)}`
      : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
  }

  function clockwork() {
    const now = clock(state.at);
    if (byId("at").textContent !== now) {
      byId("at").textContent = now;
      const both = said.place_said.replace("{at}", now).replace("{length}", clock(here().length));
      place.setAttribute("aria-valuetext", both);
      if (!dragging) place.value = String(Math.max(0, Math.floor(state.at)));
    }
  }

  const ICONS = { play: byId("play").querySelector("path").getAttribute("d"),
    pause: "M7.5 5v14M16.5 5v14" };

  function shown() {
    const name = sound.paused ? "play" : "pause";
    const button = byId("play");
    button.querySelector("path").setAttribute("d", ICONS[name]);
    button.setAttribute("aria-label", said[name]);
    button.title = said[name];
    button.classList.toggle("playing", !sound.paused);
    root.classList.toggle("sounding", !sound.paused);
    if ("mediaSession" in navigator) {
      navigator.mediaSession.playbackState = sound.paused ? "paused" : "playing";
    }
  }

  place.addEventListener("input", () => {
    dragging = true;
    go(state.chapter, Number(place.value));
    unroll();
  });
  place.addEventListener("change", () => { dragging = false; });
  speed.addEventListener("change", () => rate(Number(speed.value)));
  byId("play").addEventListener("click", toggle);
  byId("back").addEventListener("click", () => step(-STEP));
  byId("on").addEventListener("click", () => step(STEP));
  byId("previous").addEventListener("click", () =>
    chapter(state.at > 4 ? state.chapter : state.chapter - 1));
  byId("next").addEventListener("click", () => chapter(state.chapter + 1));
  byId("keys").addEventListener("click", () => help.showModal());
  byId("chapters").addEventListener("click", (event) => {
    const button = event.target.closest("[data-chapter]");
    if (!button) return;
    opened(false);
    const number = Number(button.dataset.chapter);
    go(number, first(number), true);
    unroll();
    text.focus({ preventScroll: true });
  });

  function opened(open) {
    side.classList.toggle("open", open);
    if (!narrow.matches) return;
    if (open) byId("close").focus(); else byId("open").focus();
  }

  byId("open").addEventListener("click", () => opened(true));
  byId("close").addEventListener("click", () => opened(false));

  byId("theme").addEventListener("click", () => {
    const dark = state.theme ? state.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    state.theme = dark ? "light" : "dark";
    root.dataset.theme = state.theme;
    remember();
  });

  // --- keys -----------------------------------------------------------------------------------

  const KEYS = {
    " ": toggle, k: toggle,
    ArrowLeft: () => step(-STEP), j: () => step(-STEP),
    ArrowRight: () => step(STEP), l: () => step(STEP),
    ",": () => line(-1), ".": () => line(1),
    p: () => chapter(state.at > 4 ? state.chapter : state.chapter - 1),
    n: () => chapter(state.chapter + 1),
    "[": () => quicker(-1), "]": () => quicker(1),
    f: unroll,
    m: () => { sound.muted = !sound.muted; },
    c: () => {
      if (narrow.matches) opened(!side.classList.contains("open"));
      else document.querySelector("#chapters [aria-current]").focus();
    },
    "?": () => help.showModal(),
  };

  addEventListener("keydown", (event) => {
    if (help.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && side.classList.contains("open")) { opened(false); return; }
    const at = event.target instanceof Element ? event.target : root;
    if (at.closest("select") || (at === place && event.key.startsWith("Arrow"))) return;
    if (at.closest("button, a") && (event.key === " " || event.key === "Enter")) return;
    if (["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"].includes(event.key)) roam();
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });

  // --- the machine's own buttons ----------------------------------------------------------------

  function session() {
    if (!("mediaSession" in navigator)) return;
    const artwork = data.cover && location.protocol.startsWith("http")
      ? [{ src: new URL(data.cover, location.href).href, sizes: "1400x1400", type: "image/jpeg" }]
      : [];
    navigator.mediaSession.metadata = new MediaMetadata({
      title: here().title, artist: data.author, album: data.title, artwork,
    });
    const length = here().length, position = clamp(state.at, 0, length);
    try {
      navigator.mediaSession.setPositionState({ duration: length, position,
        playbackRate: state.speed });
    } catch { /* a browser that wants none of it */ }
  }

  const HANDLERS = {
    play, pause: () => sound.pause(),
    seekbackward: (asked) => step(-(asked.seekOffset || STEP)),
    seekforward: (asked) => step(asked.seekOffset || STEP),
    seekto: (asked) => { go(state.chapter, asked.seekTime); unroll(); },
    previoustrack: () => chapter(state.chapter - 1),
    nexttrack: () => chapter(state.chapter + 1),
  };
  if ("mediaSession" in navigator) {
    for (const [name, act] of Object.entries(HANDLERS)) {
      try { navigator.mediaSession.setActionHandler(name, act); } catch { /* not known here */ }
    }
  }

  // --- beginning ------------------------------------------------------------------------------

  sound.addEventListener("loadedmetadata", () => { arrive(); tick(); });
  sound.addEventListener("play", () => { halted = false; tune(); shown(); run(); });
  sound.addEventListener("pause", () => { shown(); remember(); });
  sound.addEventListener("seeked", () => { tick(); session(); });
  sound.addEventListener("timeupdate", tick);
  sound.addEventListener("ended", finished);
  sound.addEventListener("error", () => {
    byId("said").textContent = said.failed.replace("{file}", decodeURI(here().sound));
    byId("said").className = "failed";
    shown();
  });
  addEventListener("pagehide", remember);
  addEventListener("hashchange", () => { recall(); go(state.chapter, state.at); });
  addEventListener("resize", () => { if (following) scroll(); });
  setInterval(nod, 1000);

  root.classList.add("js");
  recall();
  if (state.theme) root.dataset.theme = state.theme;
  rate(state.speed);
  go(state.chapter, state.at);
  shown();
})();
