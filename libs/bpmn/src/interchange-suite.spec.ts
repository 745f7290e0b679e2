import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeBpmn } from './decode-bpmn.ts';
import { readProcessModel } from './model/read-process-model.ts';
import { attachToStep } from './patch/attach-to-step.ts';

const archive = resolve(import.meta.dirname, '../../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);
const withData = present ? describe : describe.skip;
const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-bpmn-')) : '';
if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'];

/** Per file, on a machine that has other work. */
const MOST_MILLISECONDS = 1000;

withData(
  `interchange suite of the BPMN working group${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('is there as a whole', () => expect(files).toHaveLength(96));

    it.each(files)('is read and patched without loss: %s', (file) => {
      const xml = decodeBpmn(readFileSync(join(folder, file)));
      const before = performance.now();
      const model = readProcessModel(xml);
      expect(performance.now() - before).toBeLessThan(MOST_MILLISECONDS);
      expect(model.steps.map(({ position }) => position)).toEqual(model.steps.map((_, i) => i + 1));
      const step = model.steps.find(({ kind }) => kind === 'activity');
      if (!step) return;
      const patched = attachToStep(xml, step.id, { controls: ['K-04'], risks: [] });
      const read = readProcessModel(patched).steps.find(({ id }) => id === step.id);
      expect(read?.controls).toMatchObject([{ id: 'K-04' }]);
      let [head, tail] = [0, 0];
      while (patched[head] === xml[head] && head < xml.length) head += 1;
      while (patched.at(-1 - tail) === xml.at(-1 - tail) && tail < xml.length - head) tail += 1;
      // Besides what was inserted, at most the slash of a self-closing element is gone.
      expect(xml.length - head - tail).toBeLessThanOrEqual(2);
    });
  },
);
