import { readFile, rename, writeFile } from 'node:fs/promises';
import { decodeBpmn, drawingFaults, layoutModel } from '#pruefwerk/bpmn';
import { inputFiles } from '../input.ts';

export interface LayoutReport {
  readonly file: string;
  /** Null: the file was not written, the new content is in `xml`. */
  readonly out: string | null;
  readonly nodes: number;
  readonly flows: number;
  /** Steps, events or gateways that share ground; those outside of their lane or pool. */
  readonly overlaps: number;
  readonly outside: number;
  /** Places where a line runs through a step, an event or a gateway. */
  readonly throughNodes: number;
}

export interface LaidOut {
  readonly report: LayoutReport;
  readonly xml: string;
}

/** Draws the model anew; nothing but the drawing changes. @throws UsageProblem, and the problems of `layoutModel` */
export async function layoutFile(path: string, out: string | undefined): Promise<LaidOut> {
  const [input] = await inputFiles([path]);
  const xml = layoutModel(decodeBpmn(await readFile(input?.path ?? path)));
  const faults = drawingFaults(xml);
  if (out !== undefined) await writeWhole(out, xml);
  const report: LayoutReport = {
    file: input?.name ?? path,
    out: out ?? null,
    nodes: faults.nodes,
    flows: faults.flows,
    overlaps: faults.overlaps.length,
    outside: faults.outside.length,
    throughNodes: faults.throughNodes.length,
  };
  return { report, xml };
}

/** The file appears whole or not at all. */
async function writeWhole(target: string, content: string): Promise<void> {
  const partial = `${target}.part-${process.pid}`;
  await writeFile(partial, content);
  await rename(partial, target);
}
