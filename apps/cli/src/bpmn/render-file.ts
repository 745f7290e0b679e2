import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import {
  type MarkKind,
  markKinds,
  modelMarks,
  renderDiagram,
  sizeOf,
  toPng,
} from '#pruefwerk/process-picture';
import { inputFiles } from '../input.ts';
import { UsageProblem } from '../usage-problem.ts';

export interface RenderOptions {
  /** `.svg` or `.png`. */
  readonly out: string;
  /** Pixels of a PNG. */
  readonly width?: number;
  readonly overlays?: readonly MarkKind[];
}

export interface RenderReport {
  readonly file: string;
  readonly out: string;
  readonly format: 'svg' | 'png';
  /** Of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly marks: number;
}

/** @throws UsageProblem, and the problems of `renderDiagram` */
export async function renderFile(
  path: string,
  { out, width, overlays = [] }: RenderOptions,
  language: Language,
): Promise<RenderReport> {
  const format = formatOf(out);
  const [input] = await inputFiles([path]);
  const xml = decodeBpmn(await readFile(input?.path ?? path));
  const marks = modelMarks(readProcessModel(xml), { show: new Set(overlays), language });
  const svg = await renderDiagram(xml, { marks, language });
  const content = format === 'svg' ? Buffer.from(svg) : await toPng(svg, width ? { width } : {});
  await writeWhole(out, content);
  const file = input?.name ?? path;
  return { file, out, format, ...sizeOf(svg), bytes: content.length, marks: marks.length };
}

function formatOf(out: string): 'svg' | 'png' {
  const ending = extname(out).toLowerCase();
  if (ending === '.svg') return 'svg';
  if (ending === '.png') return 'png';
  throw wrongValue('--out', out, '.svg, .png');
}

/** The file appears whole or not at all. */
async function writeWhole(target: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.part-${process.pid}`;
  await writeFile(partial, content);
  await rename(partial, target);
}

/** `all`, or kinds with commas between. @throws UsageProblem */
export function overlaysFrom(value: string): MarkKind[] {
  const wanted = value.split(',').map((word) => word.trim());
  if (wanted.includes('all')) return [...markKinds];
  const unknown = wanted.find((word) => !markKinds.some((kind) => kind === word));
  if (unknown !== undefined)
    throw wrongValue('--overlays', unknown, ['all', ...markKinds].join(', '));
  return markKinds.filter((kind) => wanted.includes(kind));
}

/** @throws UsageProblem */
export function pixelsFrom(value: string): number {
  const pixels = Number(value);
  if (Number.isInteger(pixels) && pixels >= 50 && pixels <= 8000) return pixels;
  throw wrongValue('--width', value, '50 – 8000');
}

const wrongValue = (option: string, value: string, expected: string): UsageProblem =>
  new UsageProblem('cli.invalid-value', { option, value, expected });
