import type { ProcessModel } from '#pruefwerk/bpmn';
import type { RiskControlMatrix } from '#pruefwerk/controls';
import { type Language, Problem } from '#pruefwerk/problems';
import { modelMarks, type PictureOrder } from '#pruefwerk/process-picture';
import type { PictureContent } from '#pruefwerk/workbook';
import { recordLooks, recordToneWords } from '../pictures/record-looks.ts';

/** Draws in a thread. */
export type Draw = (order: PictureOrder) => Promise<string | Uint8Array>;

export interface DrawnModel {
  readonly matrix: RiskControlMatrix;
  readonly draw: Draw;
  readonly language: Language;
}

/** Red flags are not in it: how many there are differs between readers. */
const SHOWN = new Set(['control', 'risk', 'time', 'media-break', 'hand-over'] as const);

/** The diagram with its marks; null when it cannot be drawn, which must not keep the workbook from being issued. */
export async function drawnBy(
  { matrix, draw, language }: DrawnModel,
  { xml, model }: { readonly xml: string; readonly model: ProcessModel },
): Promise<PictureContent | null> {
  const records = recordLooks(matrix, new Map());
  const marks = modelMarks(model, { show: SHOWN, language, records });
  const options = { marks, toneWords: recordToneWords[language], language };
  try {
    const png = await draw({ xml, options, format: 'png' });
    return typeof png === 'string' ? null : { png, ...drawnSize(Buffer.from(png)) };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Of the drawing, from the head of the PNG, which has two pixels for each of its units. */
function drawnSize(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16) / 2, height: png.readUInt32BE(20) / 2 };
}
