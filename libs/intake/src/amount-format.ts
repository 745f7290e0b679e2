import { mostExplaining, type Explanation } from './format-choice.ts';

/** How the amounts of a column are written; `1234` = no separators at all, in whole units. */
export type AmountFormat = '1.234,56' | '1,234.56';
export const AMOUNT_FORMATS = ['1.234,56', '1,234.56'] as const satisfies readonly AmountFormat[];

/** Both notations in one column; never chosen by itself, only when a person allows the second one. */
export const EITHER_AMOUNT_FORMAT = '1.234,56 | 1,234.56';
/** What a person may choose for a column of amounts. */
export const AMOUNT_CHOICES = [...AMOUNT_FORMATS, EITHER_AMOUNT_FORMAT] as const;
export type AmountNotation = (typeof AMOUNT_CHOICES)[number];

/** The values of a column by their shape: every digit replaced by 0. */
export interface Shape {
  readonly shape: string;
  readonly count: number;
}

/** What a shape means in one format. */
export interface AmountReading {
  readonly decimals: number;
  readonly negative: boolean;
}

const CURRENCY = '(?:€|\\$|£|EUR|EURO|USD|GBP|CHF)';
const AROUND = new RegExp(`^${CURRENCY}?[ \u00a0\u202f]*(.*?)[ \u00a0\u202f]*${CURRENCY}?$`, 'i');
const GROUPS = {
  '1.234,56': /^(?:0{1,3}(?:\.0{3})+|0{1,3}(?:[ '’\u00a0\u202f]0{3})+|0+)(?:,(0*))?$|^,(0+)$/,
  '1,234.56': /^(?:0{1,3}(?:,0{3})+|0{1,3}(?:[ '’\u00a0\u202f]0{3})+|0+)(?:\.(0*))?$|^\.(0+)$/,
} as const satisfies Record<AmountFormat, RegExp>;

/** Reads a shape in a format; null when it is no amount. One sign: before, after, or accounting parentheses. */
export function readAmountShape(shape: string, format: AmountFormat): AmountReading | null {
  let core = shape.trim();
  let negative = false;
  let signs = 0;
  for (let before = ''; before !== core;) {
    before = core;
    core = AROUND.exec(core)?.[1] ?? core;
    const parentheses = /^\((.*)\)$/.exec(core);
    const sign = parentheses ? null : (/^([-+−])(.*)$/.exec(core) ?? /^(.*?)([-+−])$/.exec(core));
    if (parentheses?.[1] !== undefined) {
      core = parentheses[1];
      negative = true;
      signs++;
    } else if (sign?.[1] !== undefined && sign[2] !== undefined) {
      const [mark, rest] = /^[-+−]$/.test(sign[1]) ? [sign[1], sign[2]] : [sign[2], sign[1]];
      core = rest;
      negative = mark !== '+';
      signs++;
    }
  }
  if (signs > 1) return null;
  const match = GROUPS[format].exec(core);
  return match ? { decimals: (match[1] ?? match[2] ?? '').length, negative } : null;
}

/** Three decimals are read as such only where nothing else is possible; money has two. */
function explains(shape: string, format: AmountFormat): boolean {
  return readAmountShape(shape, format) !== null;
}

/** True when two formats read the shape as different amounts, as in `1.234`. */
function conflicts(shape: string): boolean {
  const german = readAmountShape(shape, '1.234,56');
  const english = readAmountShape(shape, '1,234.56');
  return german !== null && english !== null && german.decimals !== english.decimals;
}

/**
 * The one format in which a shape is read under a notation. Where both are allowed, a shape that they read as
 * different amounts (`1.115`) has none: it stays a reject.
 */
export function formatOfShape(shape: string, notation: AmountNotation): AmountFormat | null {
  if (notation !== EITHER_AMOUNT_FORMAT)
    return readAmountShape(shape, notation) === null ? null : notation;
  if (conflicts(shape)) return null;
  return AMOUNT_FORMATS.find((format) => readAmountShape(shape, format) !== null) ?? null;
}

export type AmountChoice = Explanation<AmountFormat>;

/** Decides the format over all shapes of a column (see {@link mostExplaining}). */
export function chooseAmountFormat(shapes: readonly Shape[]): AmountChoice {
  const explained = AMOUNT_FORMATS.map((format) => ({
    format,
    count: sum(shapes.filter(({ shape }) => explains(shape, format))),
  }));
  const doubtful = shapes.some(({ shape }) => conflicts(shape));
  const amounts = shapes.filter(({ shape }) =>
    AMOUNT_FORMATS.some((format) => explains(shape, format)),
  );
  return mostExplaining(explained, sum(amounts), doubtful);
}

const sum = (shapes: readonly Shape[]): number =>
  shapes.reduce((total, { count }) => total + count, 0);
