import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFile, xmlOf } from '../../../../test/kit/process-file.ts';
import { diffFiles } from './diff-files.ts';
import { diffLines } from './diff-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, nodes: object[], flows: string[]): string {
  const path = join(folder, name);
  const lanes = [{ id: 'team', name: 'Team Leistungen', rolle: {} }];
  writeFileSync(
    path,
    xmlOf(
      processFile({
        lanes,
        nodes: nodes.map((one) => ({ id: '', lane: 'team', ...one })),
        flows,
      }),
    ),
  );
  return path;
}

const check = { id: 'pruefen', name: 'Antrag prüfen', a: { grundzeitMin: 12 } };
const before = fileOf('ist.bpmn', [check, { id: 'zahlen', name: 'Auszahlen' }], ['pruefen>zahlen']);
const after = fileOf(
  'soll.bpmn',
  [
    { ...check, a: { grundzeitMin: 8.5 }, k: [{ id: 'K-03', art: 'vierAugen' }] },
    { id: 'neu', name: 'Auszahlen' },
    { id: 'ende', type: 'endEvent', name: 'Ausgezahlt' },
  ],
  ['pruefen>neu', 'neu>ende'],
);

describe('bpmn diff', () => {
  it('says what changed, what came, and what was recognised under a new id', async () => {
    const report = await diffFiles(before, after, 'de');
    expect(diffLines(report, 'de')).toEqual([
      `ist.bpmn → soll.bpmn: entfallen 0, geändert 1, neu 3, gleich ${report.counts.unchanged}.`,
      '',
      'Geändert',
      '  Tätigkeit am Bildschirm: Antrag prüfen',
      '    Bearbeitungszeit (Min.): 12 → 8,5',
      '',
      'Neu',
      '  Ende: Ausgezahlt',
      '  Weg: Auszahlen → Ausgezahlt',
      '  Kontrolle: K-03 (Antrag prüfen)',
      '',
      'Wiedererkannt',
      '  Tätigkeit am Bildschirm: Auszahlen (vermutlich dasselbe: gleicher Name, gleiche Stelle)',
      '  Weg: Antrag prüfen → Auszahlen (vermutlich derselbe: verbindet dasselbe)',
    ]);
    expect(report.changed[0]).toMatchObject({ id: 'pruefen', idBefore: 'pruefen', guess: '' });
    expect(report.changed[0]?.changes[0]).toMatchObject({
      ...{ property: 'grundzeitMin', before: 12, after: 8.5 },
    });
  });

  it('tells the other way round what goes, in English too', async () => {
    const lines = diffLines(await diffFiles(after, before, 'en'), 'en');
    expect(lines.slice(1, 6)).toEqual([
      '',
      'Removed',
      '  end: Ausgezahlt',
      '  way: Auszahlen → Ausgezahlt',
      '  control: K-03 (Antrag prüfen)',
    ]);
  });

  it('says nothing but the counts when there is no difference', async () => {
    const report = await diffFiles(before, before, 'de');
    expect(diffLines(report, 'de')).toHaveLength(1);
    expect(report.counts).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });
});
