import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeBpmn } from '#pruefwerk/bpmn';
import { renderDiagram } from './render-diagram.ts';
import { sizeOf } from './to-png.ts';

const archive = resolve(import.meta.dirname, '../../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);
const withData = present ? describe : describe.skip;
const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-pictures-')) : '';
if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'];

/** Largest distance of a shape from the origin that the suite has, with room. */
const MOST_UNITS = 8000;

/** Content of sub-processes that the file does not call expanded: bpmn-js shows it on a page of its own. */
const MOST_MISSING = 0.3;

const valuesOf = (xml: string, name: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g')), ([, value]) => value ?? '');

const placedIn = (diagram: string): string[] =>
  (diagram.match(/<[\w.-]*:?BPMN(?:Shape|Edge)\b[^>]*>/g) ?? []).flatMap((tag) =>
    valuesOf(tag, 'bpmnElement'),
  );

/** What the diagram shows that places the most. */
const largestDiagram = (xml: string): string[] =>
  (xml.match(/<[\w.-]*:?BPMNDiagram[\s\S]*?<\/[\w.-]*:?BPMNDiagram>/g) ?? [])
    .map(placedIn)
    .reduce((a, b) => (b.length > a.length ? b : a), []);

withData(
  `pictures of the interchange suite${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(files)('is drawn, of a plausible size: %s', async (file) => {
      const xml = decodeBpmn(readFileSync(join(folder, file)));
      const svg = await renderDiagram(xml);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const { width, height } = sizeOf(svg);
      const drawn = new Set(valuesOf(svg, 'data-element-id'));
      const known = new Set(valuesOf(xml, 'id'));
      const placed = largestDiagram(xml).filter((id) => known.has(id));
      const missing = placed.filter((id) => !drawn.has(id));
      expect(missing.length).toBeLessThanOrEqual(placed.length * MOST_MISSING);
      for (const side of [width, height]) {
        expect(side).toBeGreaterThan(50);
        expect(side).toBeLessThan(MOST_UNITS);
      }
    });
  },
);
