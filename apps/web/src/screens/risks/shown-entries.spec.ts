import { describe, expect, it } from '@jest/globals';
import type { Control, Matrix, Risk } from '../../controls/controls.queries.ts';
import { shownControls, shownRisks } from './shown-entries.ts';

const risk = (code: string, part: Partial<Risk> = {}) =>
  ({
    ...{ id: code, code, title: `Titel ${code}`, description: '', causes: [], state: 'active' },
    ...{ likelihood: 4, impact: 3 },
    ...part,
  }) as unknown as Risk;

const risks = [
  risk('R-01', { causes: ['keine zweite Person'] }),
  risk('R-02', { likelihood: 2 }),
  risk('R-03', { state: 'withdrawn' }),
];

const control = (code: string, part: Partial<Control> = {}) =>
  ({
    ...{ id: code, code, title: '', objective: '', description: '', performerRole: '' },
    ...{ state: 'active', assessment: 'not-tested' },
    ...part,
  }) as unknown as Control;

const controls = [
  control('K-01', { title: 'Tagesabstimmung' }),
  control('K-02', { assessment: 'effective' }),
  control('K-03', { state: 'withdrawn' }),
];

const matrix = {
  risks: [
    { risk: risks[0], residualLikelihood: 2, residualImpact: 3, residualLevel: 'medium' },
    { risk: risks[1], residualLikelihood: 2, residualImpact: 3, residualLevel: 'high' },
  ],
  gaps: {
    risksWithoutControl: ['R-02'],
    controlsWithoutRisk: [],
    controlsWithoutTest: ['K-01'],
    keyControlsNotTested: [],
    controlsWithoutStep: ['K-02'],
  },
} as unknown as Matrix;

describe('risks that an address asks for', () => {
  it.each([
    ['all that count', {}, ['R-01', 'R-02']],
    ['withdrawn ones too', { zurueckgezogen: 1 }, ['R-01', 'R-02', 'R-03']],
    ['those of a level', { stufe: ['high'] }, ['R-02']],
    ['those with a gap', { luecke: 'risiko-ohne-kontrolle' }, ['R-02']],
    ['those of a field after controls', { eintritt: 2, schaden: 3 }, ['R-01', 'R-02']],
    ['those of a field before controls', { eintritt: 4, schaden: 3, brutto: 1 }, ['R-01']],
    ['words of a cause, in any order', { suche: 'person zweite' }, ['R-01']],
    ['a number leads to its entry and hides nothing', { suche: 'R-02' }, ['R-01', 'R-02']],
  ] as const)('%s', (_name, search, expected) => {
    expect(shownRisks(risks, matrix, search).map((one) => one.risk.code)).toEqual(expected);
  });
});

describe('controls that an address asks for', () => {
  it.each([
    ['all that count', {}, ['K-01', 'K-02']],
    ['withdrawn ones too', { zurueckgezogen: 1 }, ['K-01', 'K-02', 'K-03']],
    ['those of an assessment', { beurteilung: ['effective'] }, ['K-02']],
    ['those with a gap', { luecke: 'ohne-schritt' }, ['K-02']],
    ['words', { suche: 'abstimmung' }, ['K-01']],
  ] as const)('%s', (_name, search, expected) => {
    expect(shownControls(controls, matrix, search).map(({ code }) => code)).toEqual(expected);
  });
});
