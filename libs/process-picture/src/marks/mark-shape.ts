import { measureText } from '../font/picture-fonts.ts';
import { PICTURE_FONT } from '../font/picture-fonts.ts';
import { svgNumber, svgText } from '../svg/svg-text.ts';
import { type MarkKind, type PictureMark, TONES } from './picture-mark.ts';

const SIZE = 10;
const HEIGHT = 16;
const SIGN = 12;

/** Signs in a square of 12 × 12: told apart by their shape, not by their colour. */
const signs: Readonly<Record<MarkKind, string>> = {
  control: 'M1,1.5L6,0L11,1.5V6C11,9 8.5,11 6,12C3.5,11 1,9 1,6Z',
  risk: 'M6,0L12,6L6,12L0,6Z',
  time: 'M6,0A6,6 0 1 1 5.99,0ZM6,2.5V6L8.5,7.5',
  'media-break': 'M1,0H8L11,3V5L8,7L5,5L1,7ZM1,9L5,7L8,9L11,7V12H1Z',
  'hand-over': 'M0,4H8V1L12,5L8,9V6H0Z',
  'red-flags': 'M2,0V12M2,1H11L8.5,4L11,7H2',
};

export interface MarkShape {
  readonly width: number;
  readonly height: number;
  /** At the origin, to be moved where it belongs. */
  readonly svg: string;
}

/** The sign and its text on a small plate. */
export function markShape({ kind, text, tone }: Omit<PictureMark, 'elementId'>): MarkShape {
  const { fill, line } = TONES[tone];
  const textWidth = text === '' ? 0 : measureText(text, SIZE, true).width + 3;
  const width = SIGN + 6 + textWidth;
  const plate = `<rect width="${svgNumber(width)}" height="${HEIGHT}" rx="3" fill="${fill}" stroke="${line}" stroke-width="1"/>`;
  const filled = kind === 'time' || kind === 'red-flags' ? '#ffffff' : line;
  const sign = `<path transform="translate(3 2)" d="${signs[kind]}" fill="${filled}" stroke="${line}" stroke-width="1" stroke-linejoin="round"/>`;
  const words =
    text === ''
      ? ''
      : `<text x="${SIGN + 5}" y="11.6" font-family="${PICTURE_FONT}" font-size="${SIZE}" font-weight="600" fill="${line}">${svgText(text)}</text>`;
  return { width, height: HEIGHT, svg: plate + sign + words };
}
