import type { Language } from '#pruefwerk/problems';
import { perCent } from './cell-values.ts';
import type { StepWay } from './step-table.ts';

export const ROW_NUMBER = /^\d+(\.\d+)*[a-z]?$/i;

const TARGET = String.raw`(\d+(?:\.\d+)*[a-z]?|ende|end|schluss)`;
const LEAD = String.raw`(?:(?:→|->|=>|weiter(?: mit)?|zu|schritt|nr\.?|go(?:es)? (?:on )?to|step)\s*)*`;
const SHARE = String.raw`\(?\s*(\d+(?:[.,]\d+)?)\s*%\s*\)?`;
const TARGET_FIRST = new RegExp(`^${LEAD}${TARGET}(?:[\\s:,]+(.*))?$`, 'i');
const CONDITION_FIRST = new RegExp(
  `^(.+?)\\s*(?:→|->|=>|:)\\s*${LEAD}${TARGET}(?:\\s+(.*))?$`,
  'i',
);
const SHARE_AT_END = new RegExp(`^(.*?)[\\s,]*${SHARE}$`);

/** Ways on as typed: `4 wenn ja 70 %; 6 wenn nein 30 %`, `ja: 4; nein: Ende`, `4, 5`. Null for a part that is none. */
export function waysOf(text: string): { readonly part: string; readonly way: StepWay | null }[] {
  const numbersOnly = new RegExp(`^${TARGET}(\\s*,\\s*${TARGET})+$`, 'i').test(text.trim());
  return text
    .split(numbersOnly ? /[,;\n]/ : /[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, way: wayOf(part) }));
}

function wayOf(part: string): StepWay | null {
  const first = TARGET_FIRST.exec(part);
  if (first) return way(first[1] ?? '', first[2] ?? '');
  const second = CONDITION_FIRST.exec(part);
  if (!second) return null;
  return way(second[2] ?? '', [second[1], second[3]].join(' '));
}

function way(target: string, rest: string): StepWay | null {
  const to = ROW_NUMBER.test(target) ? target.toLowerCase() : null;
  const shared = SHARE_AT_END.exec(rest.trim());
  const share = shared ? perCent(Number((shared[2] ?? '').replace(',', '.'))) : null;
  if (share !== null && share > 1) return null;
  const condition = (shared?.[1] ?? rest).trim().replace(/^(wenn|falls|bei|if|when)\s+/i, '');
  return { to, condition, share };
}

/** As a person types it. */
export function nextText(ways: readonly StepWay[], language: Language): string {
  const german = language === 'de';
  return ways
    .map(({ to, condition, share }) => {
      const percent = share === null ? '' : String(Number((share * 100).toPrecision(12)));
      return [
        to ?? (german ? 'Ende' : 'end'),
        condition === '' ? '' : `${german ? 'wenn' : 'if'} ${condition}`,
        percent === '' ? '' : `${german ? percent.replace('.', ',') : percent} %`,
      ]
        .filter((word) => word !== '')
        .join(' ');
    })
    .join('; ');
}
