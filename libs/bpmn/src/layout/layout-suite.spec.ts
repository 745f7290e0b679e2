import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeBpmn } from '../decode-bpmn.ts';
import { drawingFaults } from './drawing-faults.ts';
import { layoutModel } from './layout-model.ts';

const archive = resolve(import.meta.dirname, '../../../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);
const withData = present ? describe : describe.skip;
const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-layout-')) : '';
if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'];

const DIAGRAM = /\s*<(\w+:)?BPMNDiagram[\s>][\s\S]*?<\/\1?BPMNDiagram>/g;

withData(
  `interchange suite stripped of its drawings${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('is there as a whole', () => expect(files).toHaveLength(96));

    it.each(files)('is drawn without a fault: %s', (file) => {
      const stripped = decodeBpmn(readFileSync(join(folder, file))).replace(DIAGRAM, '');
      const drawn = layoutModel(stripped);
      const { nodes, flows, ...faults } = drawingFaults(drawn);
      expect(faults).toEqual({
        ...{ overlaps: [], outside: [], withoutShape: [], withoutEdge: [], throughNodes: [] },
      });
      expect(nodes).toBeGreaterThan(0);
      expect(flows).toBeGreaterThan(0);
      expect(layoutModel(stripped)).toBe(drawn);
      // All that is not drawing stays as it is.
      expect(drawn.replace(DIAGRAM, '')).toBe(stripped);
    });
  },
);
