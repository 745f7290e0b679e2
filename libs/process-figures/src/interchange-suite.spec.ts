import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import type { Figure } from './figures/figure.ts';
import { processFigures } from './figures/process-figures.ts';

const archive = resolve(import.meta.dirname, '../../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);
const withData = present ? describe : describe.skip;
const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-figures-')) : '';
if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'];

withData(
  `figures of the interchange suite${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(files)('are finite, and every step and arrow has one: %s', (file) => {
      const model = readProcessModel(decodeBpmn(readFileSync(join(folder, file))));
      const { visits, totals } = processFigures(model);
      const all = [...visits.perStep.values(), ...visits.perFlow.values()];
      const totalValues = (Object.values(totals) as (Figure | null)[]).map(
        (one) => one?.value.base ?? 0,
      );
      for (const value of [...all, ...totalValues]) {
        expect(Number.isFinite(value) && value >= 0).toBe(true);
      }
      expect([...visits.perStep.keys()].sort()).toEqual(model.steps.map(({ id }) => id).sort());
      expect(visits.perFlow.size).toBe(new Set(model.flows.map(({ id }) => id)).size);
      if (model.steps.length > 0) expect(Math.max(...visits.perStep.values())).toBeGreaterThan(0);
    });
  },
);
