import { createHash } from 'node:crypto';
import { type Box, boxAround, cornersOf } from '../dom/box.ts';
import type { Drawing } from '../draw-diagram.ts';
import { legend, type LegendContent } from '../marks/legend.ts';
import { placeMarks } from '../marks/place-marks.ts';
import { svgNumber, svgText } from './svg-text.ts';

/** bpmn-js puts its origin into every picture; it stays there. */
const ATTRIBUTION = '<!-- created with bpmn-js / http://bpmn.io -->';
const PADDING = 6;
const LEGEND_WIDTH = 420;

export interface PictureWords extends LegendContent {
  readonly title: string;
  readonly description: string;
}

/** The whole picture: drawing, marks and legend on white, with a name and a description for those who do not see it. */
export function composeSvg(drawing: Drawing, words: PictureWords): string {
  const { contents, box } = takeApart(drawing.svg);
  const marks = placeMarks(words.marks, drawing.places);
  const seen = boxAround([box, ...marks.boxes].flatMap(cornersOf)) ?? box;
  const left = seen.x - PADDING;
  const top = seen.y - PADDING;
  const width = Math.max(seen.width + 2 * PADDING, words.marks.length > 0 ? LEGEND_WIDTH : 0);
  const bottom = seen.y + seen.height + PADDING;
  const key = legend(words, left + PADDING, bottom + 4, width - 2 * PADDING);
  const height = bottom - top + (key.height > 0 ? key.height + 4 : 0);
  const frame = [left, top, width, height].map(svgNumber).join(' ');
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}" viewBox="${frame}"`;
  const ground = `<rect x="${svgNumber(left)}" y="${svgNumber(top)}" width="${svgNumber(width)}" height="${svgNumber(height)}" fill="#ffffff"/>`;
  const body = `<title id="title">${svgText(words.title)}</title><desc id="desc">${svgText(words.description)}</desc>${ground}${contents}${marks.svg}${key.svg}`;
  const named = withOwnIds(body);
  return `${ATTRIBUTION}\n<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${named.prefix}-1 ${named.prefix}-2">${named.svg}</svg>\n`;
}

/** Inside of the root element, and the box that it shows. */
function takeApart(svg: string): { readonly contents: string; readonly box: Box } {
  const root = /<svg[^>]*viewBox="([^"]*)"[^>]*>/.exec(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (root?.[1] ?? '').split(' ').map(Number);
  const from = (root?.index ?? 0) + (root?.[0].length ?? 0);
  return { contents: svg.slice(from, svg.lastIndexOf('</svg>')), box: { x, y, width, height } };
}

/**
 * Numbered ids instead of the random ones of bpmn-js: the same picture is the same text on every run, and two
 * pictures on one page do not take each other's arrow heads.
 */
function withOwnIds(svg: string): { readonly svg: string; readonly prefix: string } {
  const old = [...new Set(Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id ?? ''))];
  const number = new Map(old.map((id, i) => [id, i + 1]));
  const numbered = replaceIds(svg, (id) => `@${number.get(id) ?? 0}`);
  const prefix = `p${createHash('sha256').update(numbered).digest('hex').slice(0, 10)}`;
  return { prefix, svg: replaceIds(svg, (id) => `${prefix}-${number.get(id) ?? 0}`) };
}

const replaceIds = (svg: string, next: (id: string) => string): string =>
  svg
    .replace(/\sid="([^"]*)"/g, (_, id: string) => ` id="${next(id)}"`)
    .replace(
      /url\((?:&quot;|["'])?#([^)"'&]*)(?:&quot;|["'])?\)/g,
      (_, id: string) => `url(#${next(id)})`,
    );
