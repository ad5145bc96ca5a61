"use strict";
// The reader of a comic: one page, two pages, panel by panel, or one long strip.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { pages, said, rtl } = data;
  const byId = (name) => document.getElementById(name);
  const root = document.documentElement;
  const view = byId("view"), stage = byId("stage"), strip = byId("strip"), light = byId("light");
  const slider = byId("slider"), place = byId("place"), spoken = byId("spoken");
  const contents = byId("contents");
  const leaves = [...stage.querySelectorAll(".leaf")];
  const kept = "yanyi:" + data.id;
  const last = pages.length - 1;
  const MODES = ["page", "panel", "strip"];
  const LARGEST = 1.3;
  const state = { page: 0, panel: 0, mode: "page", pairs: true };
  const camera = { zoom: 1, dx: 0, dy: 0 };

  // --- what is remembered -------------------------------------------------------------------

  function recall() {
    try {
      const found = JSON.parse(localStorage.getItem(kept) || "{}");
      if (Number.isInteger(found.page)) state.page = clamp(found.page, 0, last);
      if (Number.isInteger(found.panel)) state.panel = Math.max(0, found.panel);
      if (MODES.includes(found.mode)) state.mode = found.mode;
      if (typeof found.pairs === "boolean") state.pairs = found.pairs;
    } catch { /* a browser that keeps nothing begins at the cover */ }
    const asked = /^#(?:page-)?(\d+)$/.exec(location.hash);
    if (asked) { state.page = clamp(Number(asked[1]), 0, last); state.panel = 0; }
  }

  function remember() {
    try { localStorage.setItem(kept, JSON.stringify(state)); } catch { /* nothing to do */ }
  }

  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

  // --- which pages are seen ------------------------------------------------------------------

  const wide = () => view.clientWidth > view.clientHeight * 1.15;
  const panelsOf = (number) => pages[number].panels;

  /** The pages that stand together with this one, in reading order. */
  function together(number) {
    if (state.mode !== "page" || !state.pairs || !wide() || number === 0) return [number];
    const first = number % 2 ? number : number - 1;
    return first + 1 <= last ? [first, first + 1] : [first];
  }

  /** The part of the stage that the camera looks at. */
  function target(shown) {
    const page = pages[state.page];
    const panel = state.mode === "panel" && panelsOf(state.page)[state.panel];
    if (panel) {
      const [left, top, right, bottom] = panel.box;
      const rim = 14;
      return [left - rim, top - rim, right - left + 2 * rim, bottom - top + 2 * rim];
    }
    return [0, 0, page.width * shown.length, page.height];
  }

  // --- drawing --------------------------------------------------------------------------------

  function draw(smooth) {
    const strips = state.mode === "strip";
    root.dataset.mode = state.mode;
    strip.hidden = !strips;
    view.hidden = strips;
    const shown = together(state.page);
    const count = panelsOf(state.page).length;
    state.panel = clamp(state.panel, 0, Math.max(0, count - 1));
    if (!strips) {
      leaves.forEach((leaf, number) => {
        const at = shown.indexOf(number);
        leaf.hidden = at < 0;
        if (at < 0) return;
        const spot = rtl ? shown.length - 1 - at : at;
        leaf.style.left = spot * pages[number].width + "px";
      });
      look(target(shown), smooth);
      ahead();
    }
    tell(shown);
    remember();
  }

  /** The room between the bars, while they are there. */
  function room() {
    const bare = root.classList.contains("bare");
    const [head, foot] = [".bar.top", ".bar.foot"].map((name) =>
      bare ? 0 : document.querySelector(name).offsetHeight);
    return [view.clientWidth, view.clientHeight - head - foot, head];
  }

  function look([left, top, width, height], smooth) {
    const [across, down, head] = room();
    const fit = Math.min(across / width, down / height);
    // A small panel is not blown up until its lines are coarse.
    const most = state.mode === "panel" ? LARGEST : fit;
    const scale = Math.min(fit, most) * camera.zoom;
    const x = (across - width * scale) / 2 - left * scale + camera.dx;
    const y = head + (down - height * scale) / 2 - top * scale + camera.dy;
    stage.classList.toggle("moves", Boolean(smooth));
    stage.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    const lit = state.mode === "panel" && panelsOf(state.page).length > 0;
    light.hidden = !lit;
    if (lit) {
      light.classList.toggle("moves", Boolean(smooth));
      light.style.left = left + "px";
      light.style.top = top + "px";
      light.style.width = width + "px";
      light.style.height = height + "px";
    }
  }

  /** Load the pages that come next. */
  function ahead() {
    for (const number of [1, 2, 3, -1].map((step) => state.page + step)) {
      const picture = leaves[number] && leaves[number].querySelector("img");
      if (picture) picture.loading = "eager";
    }
  }

  const named = (number) => pages[number].label || pages[number].name;

  function tell(shown) {
    const names = shown.map(named).join("–");
    place.textContent = `${names} / ${data.count}`;
    slider.value = String(state.page);
    slider.setAttribute("aria-valuetext", names);
    for (const button of document.querySelectorAll("[data-mode]")) {
      button.setAttribute("aria-pressed", String(button.dataset.mode === state.mode));
    }
    byId("pairs").setAttribute("aria-pressed", String(state.pairs));
    const panel = state.mode === "panel" && panelsOf(state.page)[state.panel];
    const words = panel ? panel.told : said.at.replace("{page}", names);
    if (spoken.textContent !== words) spoken.textContent = words;
  }

  // --- moving ---------------------------------------------------------------------------------

  function still() { camera.zoom = 1; camera.dx = 0; camera.dy = 0; }

  function turn(step) {
    if (state.mode === "strip") {
      strip.scrollBy({ top: step * strip.clientHeight * 0.85, behavior: "smooth" });
      return;
    }
    still();
    if (state.mode === "panel") {
      const next = state.panel + step;
      if (next >= 0 && next < panelsOf(state.page).length) {
        state.panel = next;
        draw(true);
        return;
      }
    }
    const shown = together(state.page);
    const next = step > 0 ? shown[shown.length - 1] + 1 : shown[0] - 1;
    if (next < 0 || next > last) return;
    state.page = next;
    state.panel = step > 0 ? 0 : Math.max(0, panelsOf(next).length - 1);
    bars(false);
    draw(false);
  }

  function visit(number, panel) {
    still();
    state.page = clamp(number, 0, last);
    state.panel = panel || 0;
    draw(false);
    if (state.mode === "strip") toCut();
  }

  function choose(mode) {
    if (mode === state.mode) return;
    still();
    state.mode = mode;
    draw(mode === "panel");
    if (mode === "strip") { cut(); toCut(); }
  }

  /** Into the panel at this place of the window, or out again. */
  function zoomAt(x, y) {
    if (state.mode === "panel") { choose("page"); return; }
    const leaf = leaves.find((one) => !one.hidden && inside(one.getBoundingClientRect(), x, y));
    if (!leaf) return;
    const number = leaves.indexOf(leaf), page = pages[number];
    const box = leaf.getBoundingClientRect(), scale = box.width / page.width;
    const at = panelsOf(number).findIndex(({ box: [left, top, right, bottom] }) =>
      inside({ left: box.left + left * scale, top: box.top + top * scale,
        right: box.left + right * scale, bottom: box.top + bottom * scale }, x, y));
    state.page = number;
    state.panel = Math.max(0, at);
    choose("panel");
  }

  const inside = (box, x, y) =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

  // --- the strip ------------------------------------------------------------------------------

  /** The images of the strip, or panels one under another, cut out of their pages. */
  function cut() {
    if (strip.childElementCount) return;
    data.strip.forEach((one, order) => {
      const box = [0, 0, one.width, one.height];
      const made = slice(one, one.page, { box, told: one.told }, order);
      made.classList.add("joined");
      made.style.width = "";
      strip.append(made);
    });
    if (!data.strip.length) cutPages();
    watch();
  }

  function cutPages() {
    pages.forEach((page, number) => {
      const whole = { box: [0, 0, page.width, page.height], told: page.told };
      const parts = page.panels.length ? page.panels : [whole];
      parts.forEach((part, order) => strip.append(slice(page, number, part, order)));
    });
  }

  /** Know what is in the middle of the window. */
  function watch() {
    const seen = (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting || state.mode !== "strip") continue;
        state.page = Number(entry.target.dataset.page);
        state.panel = data.strip.length ? 0 : Number(entry.target.dataset.panel);
        tell([state.page]);
        remember();
      }
    };
    const watching = new IntersectionObserver(seen, { root: strip, rootMargin: "-45% 0px -45% 0px" });
    for (const one of strip.children) watching.observe(one);
  }

  function slice(page, number, part, order) {
    const [left, top, right, bottom] = part.box;
    const width = right - left, height = bottom - top;
    const made = document.createElement("div");
    made.className = "cut";
    made.dataset.page = String(number);
    made.dataset.panel = String(order);
    // Narrow panels stay narrower, so that lettering keeps about one size.
    made.style.width = clamp(width / 1100, 0.62, 1) * 100 + "%";
    made.style.aspectRatio = `${width} / ${height}`;
    made.setAttribute("role", "img");
    made.setAttribute("aria-label", part.told);
    const picture = document.createElement("img");
    picture.src = page.file;
    picture.alt = "";
    picture.loading = "lazy";
    picture.style.width = (page.width / width) * 100 + "%";
    picture.style.left = (-left / width) * 100 + "%";
    picture.style.top = (-top / height) * 100 + "%";
    made.append(picture);
    return made;
  }

  let rested = 0;
  strip.addEventListener("scroll", () => {
    const moved = strip.scrollTop - rested;
    if (Math.abs(moved) < 24) return;
    rested = strip.scrollTop;
    bars(moved < 0);
  }, { passive: true });
  strip.addEventListener("click", () => bars(root.classList.contains("bare")));

  function toCut() {
    const at = `[data-page="${state.page}"][data-panel="${state.panel}"]`;
    const found = strip.querySelector(at) || strip.querySelector(`[data-page="${state.page}"]`);
    if (found) found.scrollIntoView({ block: "center" });
  }

  // --- bars, contents, full screen -------------------------------------------------------------

  function bars(shown) {
    if (root.classList.contains("bare") === !shown) return;
    root.classList.toggle("bare", !shown);
    if (state.mode !== "strip") look(target(together(state.page)), true);
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
  }

  function open() {
    if (!contents.open) contents.showModal();
  }

  // --- keys -----------------------------------------------------------------------------------

  const KEYS = {
    ArrowRight: () => turn(rtl ? -1 : 1),
    ArrowLeft: () => turn(rtl ? 1 : -1),
    ArrowDown: () => turn(1),
    ArrowUp: () => turn(-1),
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    Home: () => visit(0),
    End: () => visit(last),
    Escape: () => { if (state.mode === "panel") choose("page"); else bars(true); },
    Enter: () => choose(state.mode === "panel" ? "page" : "panel"),
    f: full,
    c: open,
    1: () => choose("page"),
    2: () => choose("panel"),
    3: () => choose("strip"),
    "+": () => zoom(1.25),
    "=": () => zoom(1.25),
    "-": () => zoom(0.8),
    0: () => { still(); draw(true); },
  };

  addEventListener("keydown", (event) => {
    if (contents.open || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof Element && event.target.closest("button, a");
    if (event.target === slider && event.key.startsWith("Arrow")) return;
    if (onButton && (event.key === " " || event.key === "Enter")) return;
    if (event.key === " ") turn(event.shiftKey ? -1 : 1);
    else if (KEYS[event.key]) KEYS[event.key]();
    else return;
    event.preventDefault();
  });

  // --- fingers and mouse ------------------------------------------------------------------------

  const fingers = new Map();
  let pinch = null, waiting = 0, before = null;

  function zoom(by) {
    camera.zoom = clamp(camera.zoom * by, 1, 5);
    if (camera.zoom === 1) still();
    draw(true);
  }

  view.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY,
      fromX: event.clientX, fromY: event.clientY, since: event.timeStamp });
    if (fingers.size === 2) pinch = { apart: apart(), zoom: camera.zoom };
    if (view.setPointerCapture) {
      try { view.setPointerCapture(event.pointerId); } catch { /* a made-up pointer */ }
    }
  });

  function apart() {
    const [one, other] = [...fingers.values()];
    return Math.hypot(one.x - other.x, one.y - other.y) || 1;
  }

  view.addEventListener("pointermove", (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType === "mouse") edge(event.clientY);
      return;
    }
    const dx = event.clientX - finger.x, dy = event.clientY - finger.y;
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (pinch && fingers.size === 2) {
      camera.zoom = clamp((pinch.zoom * apart()) / pinch.apart, 1, 5);
      camera.dx += dx / 2;
      camera.dy += dy / 2;
      look(target(together(state.page)), false);
    } else if (camera.zoom > 1) {
      camera.dx += dx;
      camera.dy += dy;
      look(target(together(state.page)), false);
    }
  });

  function edge(y) {
    if (y < 70 || y > innerHeight - 70) bars(true);
  }

  function lift(event) {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (pinch) {
      if (!fingers.size) {
        pinch = null;
        if (camera.zoom < 1.05) { still(); draw(true); }
      }
      return;
    }
    if (!finger || event.type === "pointercancel") return;
    const dx = event.clientX - finger.fromX, dy = event.clientY - finger.fromY;
    if (camera.zoom === 1 && Math.abs(dx) > 48 && Math.abs(dx) > 1.4 * Math.abs(dy)) {
      turn((dx < 0) !== rtl ? 1 : -1);
    } else if (Math.hypot(dx, dy) < 12 && event.timeStamp - finger.since < 500) {
      tap(event);
    }
  }

  view.addEventListener("pointerup", lift);
  view.addEventListener("pointercancel", lift);

  /** One tap turns the page or shows the bars, two go into the panel. */
  function tap(event) {
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const again = before && at - before.at < 320 && Math.hypot(x - before.x, y - before.y) < 40;
    clearTimeout(waiting);
    before = again ? null : { x, y, at };
    if (again) { zoomAt(x, y); return; }
    const share = x / view.clientWidth;
    const side = share < 0.3 ? -1 : share > 0.7 ? 1 : 0;
    const act = () => {
      if (side) turn(rtl ? -side : side);
      else bars(root.classList.contains("bare"));
    };
    if (event.pointerType === "mouse" && side) { before = null; act(); }
    else waiting = setTimeout(act, 280);
  }

  let rolled = 0;
  view.addEventListener("wheel", (event) => {
    event.preventDefault();
    if (event.ctrlKey) { zoom(event.deltaY < 0 ? 1.12 : 0.89); return; }
    if (event.timeStamp - rolled < 320 || Math.abs(event.deltaY) < 8) return;
    rolled = event.timeStamp;
    turn(event.deltaY > 0 ? 1 : -1);
  }, { passive: false });

  // --- beginning ------------------------------------------------------------------------------

  byId("next").addEventListener("click", () => turn(1));
  byId("previous").addEventListener("click", () => turn(-1));
  byId("full").addEventListener("click", full);
  byId("open").addEventListener("click", open);
  byId("close").addEventListener("click", () => contents.close());
  byId("pairs").addEventListener("click", () => { state.pairs = !state.pairs; draw(false); });
  for (const button of document.querySelectorAll("[data-mode]")) {
    button.addEventListener("click", () => choose(button.dataset.mode));
  }
  for (const link of contents.querySelectorAll("[data-page]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      contents.close();
      visit(Number(link.dataset.page));
    });
  }
  contents.addEventListener("click", (event) => {
    if (event.target === contents) contents.close();
  });
  slider.addEventListener("input", () => visit(Number(slider.value)));
  addEventListener("resize", () => draw(false));
  addEventListener("hashchange", () => { recall(); draw(false); });
  addEventListener("beforeprint", () => leaves.forEach((leaf) => {
    leaf.querySelector("img").loading = "eager";
  }));

  byId("full").hidden = !document.fullscreenEnabled;
  root.classList.add("js");
  recall();
  draw(false);
  if (state.mode === "strip") { cut(); toCut(); }
})();
