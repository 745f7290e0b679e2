import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { layoutFile } from './layout-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-layout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'modell.bpmn');
writeFileSync(
  file,
  `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><task id="a"/><task id="b"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/></process></definitions>`,
);

it('writes the model with its drawing and tells what it looks like', async () => {
  const out = join(folder, 'neu.bpmn');
  const { report, xml } = await layoutFile(file, out);
  const faults = { overlaps: 0, outside: 0, throughNodes: 0 };
  expect(report).toEqual({ file: 'modell.bpmn', out, nodes: 2, flows: 1, ...faults });
  expect(readFileSync(out, 'utf8')).toBe(xml);
  expect(xml).toContain('BPMNEdge');
});

it('leaves the file alone when no other one is named, and tells when there is none', async () => {
  const before = readFileSync(file, 'utf8');
  expect((await layoutFile(file, undefined)).report.out).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe(before);
  await expect(layoutFile(join(folder, 'fehlt.bpmn'), undefined)).rejects.toMatchObject({
    code: 'cli.file-missing',
  });
});
