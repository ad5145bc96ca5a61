"""Cut the sound font of the built-in orchestra out of a whole one.

    python bench/cut_font.py MuseScore_General_Lite.sf3 src/yanyi/assets/instruments/orchestra.sf3

Kept are the programs of ``KEPT``, of recordings in stereo the left half (where a sound sits is
ours to say), and every second root of the piano, whose neighbours take its keys.
"""

import io
import struct
import sys
from itertools import pairwise
from pathlib import Path

import av
import numpy as np

from yanyi.music.sound.font import FORMS

KEPT = {
    (0, program)
    for program in (
        *(0, 4, 8, 21, 24, 25, 29, 33, 40, 41, 42, 43, 45, 46, 47, 48, 52, 56, 60),
        *(68, 70, 71, 73, 81, 89),
    )
} | {(128, 0)}
THINNED = {(0, 0): 2}
KEYS, FORCES, INSTRUMENT, RECORDING, ROOT, PAN = 43, 44, 41, 53, 58, 17
ATTACK, HOLD, DECAY, SUSTAIN, RELEASE, LEVEL = 34, 35, 36, 37, 38, 48
TIMES = (ATTACK, HOLD, DECAY, SUSTAIN, RELEASE)
USUAL = {ATTACK: -12000, HOLD: -12000, DECAY: -12000, SUSTAIN: 0, RELEASE: -12000, LEVEL: 0}
FIRM = 90
RIGHT = 2
"""The kind of a recording that is the right half of another."""


def chunks(data, at, end, found):
    while at + 8 <= end:
        name, size = struct.unpack_from("<4sI", data, at)
        if name == b"LIST":
            chunks(data, at + 12, at + 8 + size, found)
        else:
            found[name.decode()] = data[at + 8 : at + 8 + size]
        at += 8 + size
        at += size % 2 if data[at : at + 1] == b"\0" else 0
    return found


class Whole:
    def __init__(self, path):
        self.chunks = chunks(path.read_bytes(), 12, path.stat().st_size, {})
        for name, form in FORMS.items():
            setattr(self, name, list(struct.iter_unpack(form, self.chunks[name])))

    def bags(self, kind, first, last):
        bag, gen = getattr(self, f"{kind}bag"), getattr(self, f"{kind}gen")
        return [gen[bag[n][0] : bag[n + 1][0]] for n in range(first, last)]


def right(whole, bag):
    said = dict(bag)
    if RECORDING not in said:
        return False
    return whole.shdr[said[RECORDING]][9] & RIGHT or said.get(PAN) == 500


def strength(whole, number):
    """How strong the first half second of a recording is, in dB."""
    row = whole.shdr[number]
    with av.open(io.BytesIO(whole.chunks["smpl"][row[1] : row[2]])) as container:
        sound = np.concatenate([one.to_ndarray()[0] for one in container.decode(audio=0)])
    return 10 * np.log10(np.mean(sound[: row[5] // 2] ** 2))


def flat(whole, first, last):
    """All zones of a program as one table: what its instruments and what itself say of each."""
    shared, found = {}, []
    for preset in map(dict, whole.bags("p", first, last)):
        if INSTRUMENT not in preset:
            shared = preset
            continue
        outer, common, number = {**shared, **preset}, {}, preset[INSTRUMENT]
        inside = whole.bags("i", whole.inst[number][1], whole.inst[number + 1][1])
        for inner in map(dict, inside):
            if RECORDING not in inner:
                common = inner
                continue
            zone = {**common, **inner}
            for name in (LEVEL, *TIMES):
                if name in outer:
                    zone[name] = (
                        signed(zone.get(name, USUAL[name])) + signed(outer[name])
                    ) & 0xFFFF
            found.append(zone)
    return found


def signed(value):
    return value - 0x10000 if value > 0x7FFF else value


def root(whole, zone):
    """The key at which a zone sounds as recorded."""
    return zone.get(ROOT, whole.shdr[zone[RECORDING]][6])


def one_layer(whole, zones, step):
    """Of every so manieth root the zone of a firm touch, for all touches; its keys meet others'.

    Its filter, which follows the touch by what is not read, is left out: a player darkens soft
    notes by itself. Levels lie on a line from low to high, so that no root sticks out.
    """
    firm = {}
    for zone in zones:
        touch = zone.get(FORCES, 127 << 8)
        if touch & 255 <= FIRM <= touch >> 8 and signed(zone.get(ATTACK, -12000)) < -6000:
            firm.setdefault(root(whole, zone), zone)
    kept = sorted(firm)[::step]
    edges = [0, *((a + b + 1) // 2 for a, b in pairwise(kept)), 128]
    strong = [strength(whole, firm[one][RECORDING]) for one in kept]
    net = [a - 0.04 * signed(firm[one][LEVEL]) for a, one in zip(strong, kept, strict=True)]
    line = np.polyval(np.polyfit(kept, net, 1), kept)
    found = []
    for number, one in enumerate(kept):
        zone = dict(firm[one]) | {LEVEL: max(0, round((strong[number] - line[number]) / 0.04))}
        keys = edges[number] | (edges[number + 1] - 1) << 8
        rest = [(k, zone[k]) for k in (ATTACK, *TIMES, LEVEL, 51, 52, 54, ROOT) if k in zone]
        found.append([(KEYS, keys), *dict(rest).items(), (RECORDING, zone[RECORDING])])
    return found


class Cut:
    """The tables of the font that is written, and its recordings."""

    def __init__(self, whole):
        self.whole = whole
        self.rows = {name: [] for name in FORMS}
        self.samples = bytearray()
        self.recordings, self.instruments = {}, {}

    def program(self, name, program, bank, first, last):
        if (bank, program) in THINNED:
            zones = [one for one in flat(self.whole, first, last) if not right(self.whole, one)]
            layer = one_layer(self.whole, zones, THINNED[bank, program])
            bags = [[(INSTRUMENT, self.instrument(name, layer))]]
        else:
            bags = [self.kept(bag) for bag in self.whole.bags("p", first, last)]
        self.rows["phdr"].append((name, program, bank, len(self.rows["pbag"]), 0, 0, 0))
        for bag in filter(None, bags):
            self.bag("p", [(k, v) for k, v in bag if k != PAN])

    def kept(self, bag):
        """A zone of a program with its instrument; nothing of one that is the right half."""
        number = dict(bag).get(INSTRUMENT)
        if number is None:
            return bag
        if number not in self.instruments:
            whole = self.whole
            inner = whole.bags("i", whole.inst[number][1], whole.inst[number + 1][1])
            left = [one for one in inner if not right(whole, one)]
            some = any(RECORDING in dict(one) for one in left)
            self.instruments[number] = (
                self.instrument(whole.inst[number][0], left) if some else None
            )
        at = self.instruments[number]
        return None if at is None else [(k, at if k == INSTRUMENT else v) for k, v in bag]

    def instrument(self, name, bags):
        self.rows["inst"].append((name, len(self.rows["ibag"])))
        for bag in bags:
            told = [(k, self.recording(v) if k == RECORDING else v) for k, v in bag if k != PAN]
            self.bag("i", told)
        return len(self.rows["inst"]) - 1

    def bag(self, kind, said):
        self.rows[f"{kind}bag"].append((len(self.rows[f"{kind}gen"]), 0))
        self.rows[f"{kind}gen"].extend(said)

    def recording(self, number):
        if number not in self.recordings:
            row = list(self.whole.shdr[number])
            data = self.whole.chunks["smpl"][row[1] : row[2]]
            row[1], row[2] = len(self.samples), len(self.samples) + len(data)
            row[8], row[9] = 0, 1 | row[9] & 0x10
            self.samples.extend(data)
            self.recordings[number] = len(self.rows["shdr"])
            self.rows["shdr"].append(tuple(row))
        return self.recordings[number]

    def close(self):
        """The last row of every table, which only ends the one before."""
        rows = self.rows
        rows["phdr"].append((b"EOP", 0, 0, len(rows["pbag"]), 0, 0, 0))
        rows["inst"].append((b"EOI", len(rows["ibag"])))
        for kind in "pi":
            rows[f"{kind}bag"].append((len(rows[f"{kind}gen"]), 0))
            rows[f"{kind}gen"].append((0, 0))
        rows["shdr"].append((b"EOS", 0, 0, 0, 0, 0, 0, 0, 0, 0))


def cut(whole):
    made = Cut(whole)
    for row, after in pairwise(whole.phdr):
        name, program, bank, first = row[:4]
        if (bank, program) in KEPT:
            made.program(name, program, bank, first, after[3])
    made.close()
    return made.rows, bytes(made.samples)


def chunk(name, data):
    return struct.pack("<4sI", name.encode(), len(data)) + data + b"\0" * (len(data) % 2)


def listed(name, *inside):
    return chunk("LIST", name.encode() + b"".join(inside))


def main():
    whole = Whole(Path(sys.argv[1]))
    rows, samples = cut(whole)
    packed = {
        name: b"".join(struct.pack(form, *row) for row in rows[name])
        for name, form in FORMS.items()
    }
    empty = struct.pack("<HHhHH", 0, 0, 0, 0, 0)
    about = {"ifil": struct.pack("<HH", 3, 1), "isng": b"EMU8000\0", "INAM": b"Orchestra\0"}
    tables = [chunk(name, packed[name]) for name in ("phdr", "pbag")]
    tables += [chunk("pmod", empty)]
    tables += [chunk(name, packed[name]) for name in ("pgen", "inst", "ibag")]
    tables += [chunk("imod", empty)]
    tables += [chunk(name, packed[name]) for name in ("igen", "shdr")]
    inside = (
        b"sfbk"
        + listed("INFO", *(chunk(name, data) for name, data in about.items()))
        + listed("sdta", chunk("smpl", samples))
        + listed("pdta", *tables)
    )
    Path(sys.argv[2]).write_bytes(chunk("RIFF", inside))
    print(f"{len(rows['shdr']) - 1} recordings, {len(inside):,} bytes")


if __name__ == "__main__":
    main()
