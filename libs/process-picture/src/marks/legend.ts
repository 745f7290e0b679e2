import type { Language } from '#pruefwerk/problems';
import { measureText, PICTURE_FONT } from '../font/picture-fonts.ts';
import { svgNumber, svgText } from '../svg/svg-text.ts';
import { markShape } from './mark-shape.ts';
import {
  type MarkKind,
  markKinds,
  type MarkTone,
  markWords,
  type PictureMark,
} from './picture-mark.ts';

/** A colour of the diagram and what it says. */
export interface ColourWord {
  readonly fill: string;
  readonly word: string;
}

/** What the legend says of a kind of mark in one tone. */
export type ToneWords = Readonly<
  Partial<Record<MarkKind, Readonly<Partial<Record<MarkTone, string>>>>>
>;

export interface LegendContent {
  readonly marks: readonly PictureMark[];
  readonly colours: readonly ColourWord[];
  readonly toneWords: ToneWords;
  readonly language: Language;
}

export interface Legend {
  readonly svg: string;
  readonly height: number;
}

interface Entry {
  readonly sign: string;
  readonly signWidth: number;
  readonly word: string;
}

const ROW = 22;
const SIZE = 11;
const tones: readonly MarkTone[] = ['good', 'warn', 'bad', 'neutral'];

/** What the signs and colours mean, in rows below the diagram; nothing for a diagram without any. */
export function legend(content: LegendContent, left: number, top: number, width: number): Legend {
  const entries = [...markEntries(content), ...content.colours.map(colourEntry)];
  if (entries.length === 0) return { svg: '', height: 0 };
  let [x, y] = [left, top];
  const parts = entries.map(({ sign, signWidth, word }) => {
    const wide = signWidth + 5 + measureText(word, SIZE).width + 18;
    if (x > left && x + wide > left + width) [x, y] = [left, y + ROW];
    const part = `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">${sign}<text x="${svgNumber(signWidth + 5)}" y="12" font-family="${PICTURE_FONT}" font-size="${SIZE}" fill="#17212b">${svgText(word)}</text></g>`;
    x += wide;
    return part;
  });
  return { svg: `<g class="pw-legend">${parts.join('')}</g>`, height: y - top + ROW };
}

function markEntries({ marks, toneWords, language }: LegendContent): Entry[] {
  return markKinds.flatMap((kind) => {
    const used = new Set(marks.filter((mark) => mark.kind === kind).map(({ tone }) => tone));
    const name = markWords[kind][language];
    return tones
      .filter((tone) => used.has(tone))
      .map((tone) => {
        const { svg, width } = markShape({ kind, tone, text: '' });
        const state = toneWords[kind]?.[tone];
        return { sign: svg, signWidth: width, word: state ? `${name}: ${state}` : name };
      });
  });
}

const colourEntry = ({ fill, word }: ColourWord): Entry => ({
  sign: `<rect y="2" width="18" height="12" rx="2" fill="${svgText(fill)}" stroke="#46525e"/>`,
  signWidth: 18,
  word,
});
