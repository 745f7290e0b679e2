import { describe, expect, it } from '@jest/globals';
import type { Control, MatrixRisk } from '../../controls/controls.queries.ts';
import type { ProcessStep } from './processes.queries.ts';
import { type MarkSources, stepMarks } from './step-marks.ts';

const control = (code: string, assessment: Control['assessment'], ruleId: string | null) =>
  [code, { code, assessment, ruleId } as Control] as const;

const sources: MarkSources = {
  controls: new Map([
    control('K-01', 'effective', 'r1'),
    control('K-02', 'not-tested', 'r1'),
    control('K-03', 'not-tested', null),
  ]),
  risks: new Map([['R-01', { residualLevel: 'high' } as MatrixRisk]]),
  openFlags: (rule) => (rule === 'r1' ? { count: 7 } : null),
  words: {
    control: ({ code }) => `Kontrolle ${code}`,
    risk: () => 'Risiko',
    minutes: (minutes) => `${minutes}`,
    processing: () => 'Bearbeitung',
    mediaBreak: () => 'Papier zu Fachverfahren',
    hours: (hours) => `${hours} h`,
    waiting: () => 'Liegezeit',
    flags: (count) => `${count} offen`,
  },
};

const step = (part: Partial<ProcessStep>) =>
  ({
    elementId: 'a',
    controlNumbers: [],
    riskNumbers: [],
    waitingHours: null,
    ...part,
  }) as unknown as ProcessStep;

const texts = (part: Partial<ProcessStep>, kind: Parameters<typeof stepMarks>[1]) =>
  stepMarks([step(part)], kind, sources).map(({ text }) => text);

describe('marks at a step', () => {
  it('show only the kinds that are switched on', () => {
    const all = { controlNumbers: ['K-01'], riskNumbers: ['R-01'], waitingHours: 3 };
    expect(texts(all, new Set(['liegezeiten']))).toEqual(['3 h']);
    expect(texts(all, new Set(['kontrollen', 'risiken']))).toEqual(['✓ K-01', '▲ R-01']);
  });

  it('name the first control and count the others, because a step has room for one', () => {
    const [mark] = stepMarks(
      [step({ controlNumbers: ['K-01', 'K-02', 'K-03'] })],
      new Set(['kontrollen']),
      sources,
    );
    expect(mark?.text).toBe('✓ K-01 +2');
    expect(mark?.title).toBe('Kontrolle K-01\nKontrolle K-02\nKontrolle K-03');
  });

  it('count the red flags of one rule once, though two controls rest on it', () => {
    expect(texts({ controlNumbers: ['K-01', 'K-02'] }, new Set(['auffaelligkeiten']))).toEqual([
      '⚑ 7',
    ]);
  });

  it('tell times apart, and where somebody has to carry information over', () => {
    const mediaBreak = { kind: 'inside' } as ProcessStep['mediaBreak'];
    const kinds = new Set(['bearbeitungszeiten', 'liegezeiten', 'medienbrueche'] as const);
    expect(texts({ minutes: 12, waitingHours: 3, mediaBreak }, kinds)).toEqual(['12', '3 h', '≠']);
    expect(texts({ minutes: null, mediaBreak: null }, kinds)).toEqual([]);
  });

  it('are silent where nothing is open and nothing waits', () => {
    const both = new Set(['auffaelligkeiten', 'liegezeiten'] as const);
    expect(texts({ controlNumbers: ['K-03'], waitingHours: 0 }, both)).toEqual([]);
  });

  it('show an unknown number as it stands in the file', () => {
    expect(texts({ controlNumbers: ['K-99'] }, new Set(['kontrollen']))).toEqual(['K-99']);
  });
});
