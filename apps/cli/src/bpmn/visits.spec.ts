import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFile, xmlOf } from '../../../../test/kit/process-file.ts';
import { visitsFile } from './visits-file.ts';
import { visitsLines } from './visits-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-visits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(flows: string[]): string {
  const path = join(folder, 'model.bpmn');
  const nodes = [
    { id: 's', type: 'startEvent', name: '' },
    { id: 'check', name: 'Vollständigkeit prüfen' },
    { id: 'ok', type: 'exclusiveGateway', name: 'vollständig?' },
    { id: 'ask', name: 'Nachfordern' },
    { id: 'end', type: 'endEvent', name: '' },
  ];
  writeFileSync(path, xmlOf(processFile({ nodes, flows })));
  return path;
}
const loop = ['s>check', 'check>ok', 'ask>check'];

describe('bpmn visits', () => {
  it('tells the visits of a loop that 30 % of the cases take', async () => {
    const report = await visitsFile(fileWith([...loop, 'ok>ask:0.3', 'ok>end:0.7']), 'de');
    expect(report.steps.find(({ id }) => id === 'check')?.visits).toBe(1.428571);
    expect(report.flows.find(({ toId }) => toId === 'ask')?.visits).toBe(0.428571);
    expect(visitsLines(report, 'de')).toEqual([
      'model.bpmn: erwartete Besuche je Fall',
      '',
      '  1,4286  Vollständigkeit prüfen',
      '  0,4286  Nachfordern',
    ]);
  });

  it('says what it assumes and what no case gets through', async () => {
    const open = await visitsFile(fileWith([...loop, 'ok>ask', 'ok>end']), 'en');
    expect(visitsLines(open, 'en').slice(-2)).toEqual([
      'Assumed:',
      '  After “vollständig?” the share of cases is missing on 2 ways. Assumed: 50 % each.',
    ]);
    const trap = await visitsFile(fileWith([...loop, 'ok>ask']), 'de');
    expect(trap.problems.map(({ code }) => code)).toEqual(['figures.trap']);
  });
});
