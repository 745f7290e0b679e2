import type { Page } from 'playwright-core';
import type { Bundle, Language } from './web-bundles.ts';
import { ENGLISH, GERMAN, JUDGING, UUID } from './web-words.ts';

/** All that a person reads or hears on the page in its language: text, names of controls, pictures and columns. */
const READ = `(() => {
  const foreign = [...document.querySelectorAll('body [lang]')]
    .filter((one) => one.lang !== document.documentElement.lang);
  const text = foreign.reduce((rest, one) => rest.replace(one.innerText, ''), document.body.innerText);
  const named = [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')]
    .filter((one) => !foreign.includes(one.closest('[lang]')));
  const names = ['aria-label', 'title', 'placeholder', 'alt'];
  return [text, ...named.flatMap((one) => names.map((name) => one.getAttribute(name) ?? ''))].join('\\n');
})()`;

/** What only the application itself writes there, never the data: names of controls and of columns. */
const CHROME = `[...document.querySelectorAll(
  'nav a, th[scope=col], label, legend, [role=tab], main button, header button')]
  .filter((one) => !one.closest('td, li, th[scope=row], th[scope=rowgroup], [role=gridcell], [role=row]'))
  .map((one) => one.innerText).filter(Boolean).join('\\n')`;

/** In the language of the office that wrote them, whoever reads: names of files, and titles of the sample. */
const DATA = /\S+\.(?:xlsx|csv|bpmn)|Einmalige Beihilfe auszahlen|Bildung und Teilhabe/g;

/** Several words, and long enough to be no accident: a single one may stand in the data of the office. */
const isTelling = (piece: string): boolean => piece.length >= 14 && piece.includes(' ');

/** Pieces of the texts of one language that the other one does not have, without their gaps. */
function tellingPieces(bundles: ReadonlyMap<string, Bundle>, language: Language): string[] {
  const pieces = (which: Language) =>
    [...bundles.values()].flatMap((bundle) =>
      Object.values(bundle[which]).flatMap((text) => text.split(/\{\{\w+\}\}/)),
    );
  const other = pieces(language === 'de' ? 'en' : 'de').join('\n');
  const own = pieces(language).map((piece) => piece.trim());
  return own.filter((piece) => isTelling(piece) && !other.includes(piece));
}

const keysOf = (bundles: ReadonlyMap<string, Bundle>): Set<string> =>
  new Set(
    [...bundles.values()]
      .flatMap(({ de }) => Object.keys(de))
      .filter((key) => /[.]|[a-z][A-Z]/.test(key)),
  );

/** Checks pages in one language: `faults` answers what a person should not read there. */
export function textChecker(bundles: ReadonlyMap<string, Bundle>, language: Language) {
  const keys = keysOf(bundles);
  const foreign = tellingPieces(bundles, language === 'de' ? 'en' : 'de');
  const words = language === 'de' ? ENGLISH : GERMAN;
  return async function faults(page: Page): Promise<string[]> {
    const read = String(await page.evaluate(READ)).replaceAll(DATA, '');
    const chrome = String(await page.evaluate(CHROME));
    return [
      ...read
        .split(/\s+/)
        .filter((word) => keys.has(word))
        .map((word) => `key: ${word}`),
      ...foreign.filter((piece) => read.includes(piece)).map((piece) => `other language: ${piece}`),
      ...chrome
        .split('\n')
        .filter((line) => words.test(line))
        .map((line) => `foreign word: ${line}`),
      ...matches(read, JUDGING, 'judging'),
      ...matches(read, UUID, 'technical id'),
      ...matches(read, /\[object |undefined|\bNaN\b|Invalid Date|\{\{/, 'not filled in'),
    ];
  };
}

function matches(text: string, pattern: RegExp, kind: string): string[] {
  return text
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) => `${kind}: ${line}`);
}
