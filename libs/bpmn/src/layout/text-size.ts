import type { Size } from './geometry.ts';

/** Of the letters in the editor: 12 px inside of a step, 11 px beside a sign. Estimated, because no font is at hand. */
const INSIDE = 6.4;
const BESIDE = 5.9;
const LINE = 14;

/** The editor breaks a text beside a sign at this width. */
export const WIDEST_LABEL = 90;

/** Room for a text that stands beside a sign; null for none. */
export function labelSize(text: string): Size | null {
  if (text === '') return null;
  const lines = linesOf(text, BESIDE, WIDEST_LABEL);
  const widest = Math.max(...lines.map((line) => line.length * BESIDE));
  return { width: Math.min(WIDEST_LABEL, Math.ceil(widest) + 4), height: lines.length * LINE };
}

/** Wide enough for the longest word, high enough that three lines stand clear of the sign of its kind. */
export function activitySize(name: string): Size {
  const lines = (width: number): number => linesOf(name, INSIDE, width - 12).length;
  const longest = longestWord(name) * INSIDE;
  const width = [100, 120, 140].find((one) => longest <= one - 12 && lines(one) <= 3) ?? 160;
  return { width, height: Math.max(80, 50 + LINE * lines(width)) };
}

export function annotationSize(text: string): Size {
  const width = text.length > 60 ? 200 : 120;
  return { width, height: Math.max(30, linesOf(text, INSIDE, width - 12).length * LINE + 12) };
}

/** Height that a caption written upwards needs: its longest word whole, everything in two lines. */
export function captionHeight(name: string): number {
  return Math.ceil(Math.max(longestWord(name) * 7 + 16, name.length * 3.5 + 24));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map((word) => word.length));
}

function linesOf(text: string, letter: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && together.length * letter <= width) lines[lines.length - 1] = together;
    else lines.push(...broken(word, Math.max(1, Math.floor(width / letter))));
  }
  return lines;
}

/** A word that is longer than the line is broken as the editor does. */
function broken(word: string, most: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length || at === 0; at += most) parts.push(word.slice(at, at + most));
  return parts;
}
