import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import { checkProcess } from './check-process.ts';
import { checkStructure } from './structure/check-structure.ts';
import { tellStructureHit } from './structure/tell-structure-hit.ts';
import { suggestAttributes } from './suggest-attributes.ts';
import { tellHit } from './words/tell-hit.ts';

const archive = resolve(import.meta.dirname, '../../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);
const withData = present ? describe : describe.skip;
const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-rules-')) : '';
if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'];

withData(
  `rules of control on the interchange suite${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(files)('every hit names an element of the file: %s', (file) => {
      const xml = decodeBpmn(readFileSync(join(folder, file)));
      const plain = readProcessModel(xml);
      // As it is, and with a payment at every task, so that the ways are looked at too.
      const paying = {
        ...plain,
        steps: plain.steps.map((step) => ({ ...step, paymentRelevant: step.kind === 'activity' })),
      };
      const { steps, lanes, flows, processes } = plain;
      const known = new Set([...steps, ...lanes, ...flows, ...processes].map(({ id }) => id));
      for (const model of [plain, paying]) {
        for (const hit of checkProcess(model, { asOf: '2026-01-31' })) {
          const named = [...hit.elementIds, ...(hit.path ?? [])];
          expect(named.filter((id) => !known.has(id))).toEqual([]);
          expect(hit.elementIds.length).toBeGreaterThan(0);
          expect(tellHit(hit, model, 'de').sentence).not.toMatch(/undefined|null|NaN/);
        }
      }
      // Nothing is recorded in foreign files: without attributes no rule claims an error.
      expect(checkProcess(plain).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(suggestAttributes(plain).every(({ elementId }) => known.has(elementId))).toBe(true);
    });

    it('a newcomer is not drowned: few foreign models have an error of structure', async () => {
      const found = [];
      for (const file of files) {
        const hits = await checkStructure(decodeBpmn(readFileSync(join(folder, file))));
        for (const hit of hits) {
          expect(tellStructureHit(hit, 'de').sentence).not.toMatch(/[{}]|undefined/);
        }
        found.push(hits.filter(({ severity }) => severity === 'error').length);
      }
      expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(files.length / 20);
      expect(Math.max(...found)).toBeLessThanOrEqual(5);
    });
  },
);
