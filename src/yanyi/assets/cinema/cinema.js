"use strict";
// Plays HLS by feeding the browser piece by piece; where that cannot be, the browser plays the
// list itself, or the whole file (from a disk, where a page may fetch nothing).

const data = JSON.parse(document.getElementById("data").textContent);
const film = document.getElementById("film");
const trouble = document.getElementById("trouble");
const AHEAD = 30, KEPT = 20; // seconds loaded before they are needed, and kept after
const CAREFUL = 0.7; // of the speed that was measured is counted on

const report = (reason) => {
  trouble.textContent = data.failed.replace("{reason}", String(reason && reason.message || reason));
  trouble.hidden = false;
};

// --- the lists -------------------------------------------------------------------------------

const attributes = (line) => {
  const found = {};
  for (const [, name, quoted, bare] of line.matchAll(/([A-Z0-9-]+)=(?:"([^"]*)"|([^,]*))/g)) {
    found[name] = quoted === undefined ? bare : quoted;
  }
  return found;
};

const text = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
};

const readMaster = (list, base) => {
  const sizes = [], lines = list.split("\n");
  let sound = "";
  lines.forEach((line, n) => {
    if (line.startsWith("#EXT-X-MEDIA:") && line.includes("TYPE=AUDIO")) {
      sound = new URL(attributes(line).URI, base).href;
    } else if (line.startsWith("#EXT-X-STREAM-INF:")) {
      const known = attributes(line), [width, height] = known.RESOLUTION.split("x").map(Number);
      const [seen, heard] = known.CODECS.split(",");
      sizes.push({ list: new URL(lines[n + 1], base).href, width, height, seen, heard,
        rate: Number(known["BANDWIDTH"]) });
    }
  });
  return { sizes: sizes.sort((a, b) => a.rate - b.rate), sound };
};

const readTrack = async (address) => {
  const track = { pieces: [], head: null };
  let seconds = 0, range = null, at = 0;
  const bytes = (said) => {
    const [size, start] = said.split("@").map(Number);
    return [start, start + size - 1];
  };
  for (const line of (await text(address)).split("\n")) {
    if (line.startsWith("#EXT-X-MAP:")) {
      const known = attributes(line);
      track.head = { address: new URL(known.URI, address).href, range: bytes(known.BYTERANGE) };
    } else if (line.startsWith("#EXTINF:")) {
      seconds = parseFloat(line.slice(8));
    } else if (line.startsWith("#EXT-X-BYTERANGE:")) {
      range = bytes(line.slice(17));
    } else if (line && !line.startsWith("#")) {
      track.pieces.push({ address: new URL(line, address).href, range, at, end: at + seconds });
      at += seconds;
    }
  }
  track.length = at;
  return track;
};

// --- loading ---------------------------------------------------------------------------------

const whole = new Map(); // files of servers that give no parts of them
let speed = 0; // bits a second, as measured lately

const load = async (piece, signal) => {
  const [first, last] = piece.range;
  if (whole.has(piece.address)) return whole.get(piece.address).slice(first, last + 1);
  const since = performance.now();
  const answer = await fetch(piece.address, { headers: { Range: `bytes=${first}-${last}` }, signal });
  if (!answer.ok) throw new Error(`${answer.status} ${piece.address}`);
  const found = await answer.arrayBuffer();
  const now = found.byteLength * 8000 / Math.max(1, performance.now() - since);
  speed = speed ? speed * 0.6 + now * 0.4 : now;
  if (answer.status === 206) return found;
  whole.set(piece.address, found);
  return found.slice(first, last + 1);
};

const done = (buffer, act) => new Promise((yes, no) => {
  const end = (settle) => () => {
    buffer.removeEventListener("updateend", good);
    buffer.removeEventListener("error", bad);
    settle();
  };
  const good = end(yes), bad = end(() => no(new Error("a piece cannot be decoded")));
  buffer.addEventListener("updateend", good);
  buffer.addEventListener("error", bad);
  act();
});

const put = async (buffer, bytes) => {
  try {
    await done(buffer, () => buffer.appendBuffer(bytes));
  } catch (error) {
    if (error.name !== "QuotaExceededError") throw error;
    const until = Math.max(0.1, film.currentTime - KEPT);
    await done(buffer, () => buffer.remove(0, until));
    await done(buffer, () => buffer.appendBuffer(bytes));
  }
};

// --- feeding ---------------------------------------------------------------------------------

class Feed { // One kind of track: what it has put into its buffer, and what comes next.
  constructor(buffer, choose) {
    this.buffer = buffer;
    this.choose = choose; // the track to take the next piece from
    this.used = null;
    this.next = 0;
    this.stop = null;
  }

  finished(track) {
    return this.next >= track.pieces.length;
  }

  ahead() { // until when there is no gap from here on
    const spans = this.buffer.buffered, now = film.currentTime;
    for (let n = 0; n < spans.length; n++) {
      if (spans.start(n) <= now + 0.2 && now < spans.end(n)) return spans.end(n);
    }
    return now;
  }

  seek() { // begin again with the piece that holds the place
    const track = this.used, now = film.currentTime;
    if (!track || this.ahead() > now) return;
    if (this.stop) this.stop.abort();
    this.next = Math.max(0, track.pieces.findIndex((one) => now < one.end - 0.01));
  }

  async step() { // load one piece; whether there was one to load
    const track = await this.choose();
    if (this.finished(track) || this.ahead() - film.currentTime > AHEAD) {
      this.used = this.used || track;
      return false;
    }
    const wanted = this.next, stop = this.stop = new AbortController();
    try {
      const head = track === this.used ? null : await load(track.head, stop.signal);
      const piece = await load(track.pieces[wanted], stop.signal);
      if (head) {
        if (track.mime && this.buffer.changeType) this.buffer.changeType(track.mime);
        await put(this.buffer, head);
        this.used = track;
      }
      await put(this.buffer, piece);
      if (this.next === wanted) this.next = wanted + 1;
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
    return true;
  }
}

const feed = async (Source) => {
  const base = new URL(data.master, location.href).href;
  const { sizes, sound } = readMaster(await text(base), base);
  const mime = (kind, codec) => `${kind}/mp4; codecs="${codec}"`;
  const able = sizes.filter((one) => Source.isTypeSupported(mime("video", one.seen)));
  if (!able.length) throw new Error("H.264");
  const source = new Source(), tracks = new Map();
  film.disableRemotePlayback = true; // as some browsers want it of what is fed
  film.src = URL.createObjectURL(source);
  await new Promise((yes) => source.addEventListener("sourceopen", yes, { once: true }));

  const menu = document.getElementById("size");
  able.slice().reverse().forEach((one) => {
    menu.append(new Option(`${Math.min(one.width, one.height)}p`, able.indexOf(one)));
  });
  const chosen = () => {
    if (menu.value) return able[Number(menu.value)];
    const fits = able.filter((one) => one.rate < speed * CAREFUL);
    return fits.length ? fits[fits.length - 1] : able[0];
  };
  const track = async (address, type) => {
    if (!tracks.has(address)) {
      tracks.set(address, readTrack(address).then((one) => Object.assign(one, { mime: type })));
    }
    return tracks.get(address);
  };
  const picture = () => { const one = chosen(); return track(one.list, mime("video", one.seen)); };
  const heard = () => track(sound, mime("audio", able[0].heard));

  source.duration = (await picture()).length;
  const feeds = [
    new Feed(source.addSourceBuffer(mime("video", able[0].seen)), picture),
    new Feed(source.addSourceBuffer(mime("audio", able[0].heard)), heard),
  ];
  let waking = null;
  const wake = () => { if (waking) waking(); };
  film.addEventListener("seeking", () => { feeds.forEach((one) => one.seek()); wake(); });
  film.addEventListener("timeupdate", wake);
  menu.addEventListener("change", wake);

  const run = async () => {
    for (;;) {
      const moved = await Promise.all(feeds.map((one) => one.step()));
      if (moved.includes(true)) continue;
      const ended = feeds.every((one) => one.finished(one.used));
      if (ended && source.readyState === "open") source.endOfStream();
      await new Promise((yes) => { waking = yes; });
      waking = null;
    }
  };
  run().catch(report);
};

// --- the page --------------------------------------------------------------------------------

const shown = data.words.map((one) => {
  const track = film.addTextTrack("subtitles", one.name, one.language);
  for (const [start, end, words] of one.cues) track.addCue(new VTTCue(start, end, words));
  track.mode = "disabled";
  return track;
});
const words = document.getElementById("words");
words.addEventListener("change", () => {
  shown.forEach((track, n) => { track.mode = words.value === String(n) ? "showing" : "disabled"; });
});
film.textTracks.addEventListener("change", () => {
  words.value = String(shown.findIndex((track) => track.mode === "showing")).replace("-1", "");
});

const chapters = [...document.querySelectorAll("#chapters button")];
chapters.forEach((one) => one.addEventListener("click", () => {
  film.currentTime = Number(one.dataset.at);
  film.play().catch(() => {});
}));
film.addEventListener("timeupdate", () => {
  const now = film.currentTime + 0.05;
  const at = chapters.findLastIndex((one) => Number(one.dataset.at) <= now);
  chapters.forEach((one, n) => one.setAttribute("aria-current", String(n === at)));
});
film.addEventListener("error", () => report(film.error ? film.error.message : ""));

const Source = window.ManagedMediaSource || window.MediaSource;
if (location.protocol === "file:") film.src = data.file;
else if (Source) feed(Source).catch((error) => { film.src = data.file; console.warn(error); });
else film.src = film.canPlayType("application/vnd.apple.mpegurl") ? data.master : data.file;
