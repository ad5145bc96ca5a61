"use strict";
(() => {
  const sound = new Audio();
  const rows = [...document.querySelectorAll("li")].filter((row) => row.querySelector("button.play"));
  let current = -1;

  const source = (row) => {
    const files = JSON.parse(row.querySelector(".play").dataset.files);
    const kinds = { mp3: "audio/mpeg", ogg: 'audio/ogg; codecs="opus"', flac: "audio/flac" };
    return files.find((name) => sound.canPlayType(kinds[name.split(".").pop()] || "")) || files[0];
  };

  const play = (number) => {
    if (number === current) {
      if (sound.paused) sound.play();
      else sound.pause();
      return;
    }
    current = number;
    rows.forEach((row, at) => row.classList.toggle("current", at === number));
    sound.src = source(rows[number]);
    sound.play();
    if ("mediaSession" in navigator) {
      navigator.mediaSession.metadata = new MediaMetadata({
        title: rows[number].querySelector(".title").textContent,
        album: document.title,
        artwork: [{ src: document.querySelector(".cover").src }],
      });
    }
  };

  const shown = () => {
    rows.forEach((row, at) => row.classList.toggle("playing", at === current && !sound.paused));
  };
  sound.addEventListener("play", shown);
  sound.addEventListener("pause", shown);
  sound.addEventListener("timeupdate", () => {
    if (current >= 0 && sound.duration) {
      rows[current].style.setProperty("--done", `${(100 * sound.currentTime) / sound.duration}%`);
    }
  });
  sound.addEventListener("ended", () => {
    const next = rows.findIndex((row, at) => at > current && !row.classList.contains("under"));
    if (next >= 0) play(next);
  });
  rows.forEach((row, at) => {
    row.querySelector(".play").addEventListener("click", () => play(at));
    row.addEventListener("click", (event) => {
      if (at !== current || event.target.closest("button, a")) return;
      const box = row.getBoundingClientRect();
      if (sound.duration) sound.currentTime = (sound.duration * (event.clientX - box.left)) / box.width;
    });
  });
})();
