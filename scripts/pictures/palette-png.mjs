// Makes a screenshot a third as large: a screen has few colours, so one byte per point and a palette will do.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  const foot = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  foot.writeUInt32BE(crc(body));
  return Buffer.concat([head, body, foot]);
}

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Points of a PNG with 8 bits per channel, as the browser writes them. */
function decode(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(([type]) => type === 'IHDR')[1];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[head[9]];
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error('not a PNG of a screen');
  const packed = chunks.filter(([type]) => type === 'IDAT').map(([, data]) => data);
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const points = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? points[y * stride + x - channels] : 0;
      const up = y > 0 ? points[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? points[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      points[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return { width, height, channels, points };
}

/** Every colour by how often it stands in the picture. */
function countColours({ channels, points }) {
  const counts = new Map();
  for (let at = 0; at < points.length; at += channels) {
    const colour = (points[at] << 16) | (points[at + 1] << 8) | points[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

const distance = (a, b) =>
  2 * ((a >> 16) - (b >> 16)) ** 2 +
  4 * (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  ((a & 255) - (b & 255)) ** 2;

/** The most frequent colours, one per neighbourhood, so that the edges of letters get their share. */
function paletteOf(counts) {
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  if (byCount.length <= COLOURS) return byCount;
  for (let nearness = 24; ; nearness *= 1.5) {
    const palette = [];
    for (const colour of byCount) {
      if (palette.every((chosen) => distance(chosen, colour) > nearness)) palette.push(colour);
      if (palette.length > COLOURS) break;
    }
    if (palette.length <= COLOURS) return palette;
  }
}

/** @returns the picture with at most 256 colours, each at most a shade away */
export function withPalette(png) {
  const picture = decode(png);
  const { width, height, channels, points } = picture;
  const counts = countColours(picture);
  const palette = paletteOf(counts);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    let best = 0;
    for (let i = 1; i < palette.length; i += 1) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) best = i;
    }
    nearest.set(colour, best);
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      const colour = (points[at] << 16) | (points[at + 1] << 8) | points[at + 2];
      rows[y * (width + 1) + 1 + x] = nearest.get(colour);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
