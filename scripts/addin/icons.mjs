// Draws the icons of the ribbon into assets/icons: plain shapes on a grid of 16, drawn anew for every size.
//   node scripts/addin/icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pngOf } from './png.mjs';

export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Points looked at along each side of a pixel. */
const SAMPLES = 6;

const BLUE = [0x1f, 0x4e, 0x79];
const SKY = [0xbd, 0xd7, 0xee];
const WHITE = [0xff, 0xff, 0xff];
const GREEN = [0x37, 0x86, 0x3a];
const AMBER = [0xf2, 0xa9, 0x00];
const RED = [0xc0, 0x00, 0x00];

// Shapes: true inside. Coordinates run from 0 to 16, down and to the right.
const box =
  (left, top, right, bottom, round = 0) =>
  (x, y) => {
    const dx = Math.max(left + round - x, x - (right - round), 0);
    const dy = Math.max(top + round - y, y - (bottom - round), 0);
    return round > 0
      ? dx * dx + dy * dy <= round * round
      : x >= left && x < right && y >= top && y < bottom;
  };
const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;
const ring = (cx, cy, radius, width) => (x, y) => {
  const distance = Math.hypot(x - cx, y - cy);
  return distance <= radius && distance >= radius - width;
};
const stroke = (points, width) => (x, y) =>
  points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i];
    const [ux, uy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy)));
    return Math.hypot(x - ax - t * ux, y - ay - t * uy) <= width / 2;
  });
const polygon = (points) => (x, y) =>
  points.reduce((inside, [ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

const sheet = [
  [box(1.5, 0.5, 14.5, 15.5, 1.5), BLUE],
  [box(2.5, 1.5, 13.5, 14.5, 0.6), WHITE],
];

/** Each icon is a list of shapes, the later above the earlier. */
export const ICONS = {
  // A ledger whose rows carry bars.
  ledger: [
    ...sheet,
    [box(2.5, 1.5, 13.5, 4.6), BLUE],
    [box(4, 6, 12, 7.6), GREEN],
    [box(4, 8.7, 9.5, 10.3), AMBER],
    [box(4, 11.4, 6.5, 13), RED],
  ],
  // The same ledger, ticked.
  check: [
    ...sheet,
    [box(4, 3.5, 12, 4.9), SKY],
    [box(4, 6.3, 9, 7.7), SKY],
    [disc(10.6, 10.9, 4.9), WHITE],
    [disc(10.6, 10.9, 4.2), GREEN],
    [
      stroke(
        [
          [8.5, 11],
          [10.1, 12.6],
          [12.8, 9.3],
        ],
        1.3,
      ),
      WHITE,
    ],
  ],
  // A sheet with columns and a sum.
  summary: [
    ...sheet,
    [box(4, 9.5, 6.2, 13), SKY],
    [box(6.9, 6.8, 9.1, 13), BLUE],
    [box(9.8, 4, 12, 13), GREEN],
  ],
  // A cell in the sights, and on to the next one.
  next: [
    [ring(7, 7, 6, 1.5), BLUE],
    [disc(7, 7, 2.4), RED],
    [
      polygon([
        [8.5, 10.6],
        [8.5, 15.6],
        [15.5, 13.1],
      ]),
      WHITE,
    ],
    [
      polygon([
        [9.4, 10.9],
        [9.4, 15.3],
        [15.4, 13.1],
      ]),
      AMBER,
    ],
  ],
  // A cell that is asked about.
  explain: [
    [box(0.5, 1.5, 15.5, 11.5, 2), BLUE],
    [
      polygon([
        [3.5, 10],
        [3.5, 15.2],
        [8.5, 10.8],
      ]),
      BLUE,
    ],
    [ring(8, 5, 2.7, 1.4), WHITE],
    [box(4.5, 5, 8, 8), BLUE],
    [box(7.3, 6.4, 8.7, 8.3), WHITE],
    [disc(8, 9.9, 0.85), WHITE],
  ],
};

/** Red, green, blue and alpha of every pixel. */
export function draw(shapes, size) {
  const rgba = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const [px, py] = [i % size, Math.floor(i / size)];
    const sum = [0, 0, 0, 0];
    for (let s = 0; s < SAMPLES * SAMPLES; s++) {
      const x = ((px + ((s % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
      const y = ((py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
      const top = shapes.findLast(([inside]) => inside(x, y));
      if (top === undefined) continue;
      top[1].forEach((part, c) => (sum[c] += part));
      sum[3]++;
    }
    if (sum[3] === 0) continue;
    const colour = sum.slice(0, 3).map((part) => Math.round(part / sum[3]));
    rgba.set([...colour, Math.round((sum[3] * 255) / (SAMPLES * SAMPLES))], i * 4);
  }
  return rgba;
}

/** File name of an icon. */
export const iconFile = (name, size) => `${name}-${size}.png`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
  const folder = path.join(root, 'assets', 'icons');
  mkdirSync(folder, { recursive: true });
  for (const [name, shapes] of Object.entries(ICONS)) {
    for (const size of SIZES) {
      writeFileSync(path.join(folder, iconFile(name, size)), pngOf(size, draw(shapes, size)));
    }
  }
}
