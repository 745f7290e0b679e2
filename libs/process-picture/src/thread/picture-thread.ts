import { parentPort } from 'node:worker_threads';
import { Problem } from '#pruefwerk/problems';
import { renderDiagram } from '../render-diagram.ts';
import { toPng } from '../to-png.ts';
import type { PictureAnswer, PictureOrder } from './picture-order.ts';

// Only for a file that worker_threads starts: one picture after the other, in the order in which they are wanted.
let line = Promise.resolve();
parentPort?.on('message', ({ id, order }: { id: number; order: PictureOrder }) => {
  line = line.then(async () => {
    parentPort?.postMessage({ id, answer: await answerOf(order) });
  });
});

/** Problems do not survive the way between threads as what they are: they are told, and made again over there. */
async function answerOf({ xml, options, format, width }: PictureOrder): Promise<PictureAnswer> {
  try {
    const svg = await renderDiagram(xml, options);
    if (format === 'svg') return { picture: svg };
    return { picture: await toPng(svg, width === undefined ? {} : { width }) };
  } catch (error) {
    if (!(error instanceof Problem)) return { failure: String(error) };
    const { code, parameters, status, level } = error;
    return { problem: { code, parameters, status, level } };
  }
}
