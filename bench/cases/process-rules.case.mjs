import { readFileSync } from 'node:fs';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import { expectedVisits } from '#pruefwerk/process-figures';
import { checkProcess } from '#pruefwerk/process-rules';
import { reportMeasured } from '../measure.mjs';

await reportMeasured(() => {
  let [slowest, slowestFile, hits, steps] = [0, '', 0, 0];
  const files = process.argv.slice(2);
  for (const file of files) {
    const before = performance.now();
    const model = readProcessModel(decodeBpmn(readFileSync(file)));
    hits += checkProcess(model).length;
    steps += expectedVisits(model).perStep.size;
    const took = (performance.now() - before) / 1000;
    if (took > slowest) [slowest, slowestFile] = [took, file];
  }
  return { files: files.length, hits, steps, slowest, slowestFile };
});
