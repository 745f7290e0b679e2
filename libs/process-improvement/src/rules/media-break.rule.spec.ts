import { describe, expect, it } from '@jest/globals';
import { improvementsOf, tellProposal } from '#pruefwerk/process-improvement';
import { modelOf } from '../../../../test/kit/process-file.ts';
import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const out = { id: 'a', a: { grundzeitMin: 5, medienAus: 'papier' } };
const step = (a: object) => ({ id: 'b', a: { grundzeitMin: 5, ...a } });

improvementExamples('media-break', [
  ['the same medium', inRow([out, step({ medienEin: 'papier' })]), []],
  [
    // 4 min + 2 % × 10 min.
    'typed off paper',
    inRow([out, step({ medienEin: 'fachverfahren' })]),
    [{ at: 'b', minutesPerCase: 4.2 }],
  ],
  [
    'with its own error rate',
    inRow([out, step({ medienEin: 'fachverfahren', fehlerQuote: 0.1 })]),
    [{ at: 'b', minutesPerCase: 5 }],
  ],
  [
    'no more than the step takes at all',
    inRow([out, { id: 'b', a: { grundzeitMin: 3, medienEin: 'fachverfahren' } }]),
    [{ at: 'b', minutesPerCase: 3 }],
  ],
  [
    'printed inside a step',
    inRow([step({ medienEin: 'portal', medienAus: 'papier' })]),
    [{ at: 'b', minutesPerCase: 4.2 }],
  ],
]);

describe('a media break is mended at the poorer side', () => {
  const cases = [
    ['printed', [step({ medienEin: 'fachverfahren', medienAus: 'papier' })], 'b', 'Fachverfahren'],
    ['scanned', [step({ medienEin: 'papier', medienAus: 'fachverfahren' })], 'b', 'Fachverfahren'],
    ['handed over on paper', [out, step({ medienEin: 'portal' })], 'a', 'Portal'],
    [
      'asked for on paper',
      [{ id: 'a', a: { medienAus: 'fachverfahren' } }, step({ medienEin: 'papier' })],
      'b',
      'Fachverfahren',
    ],
  ] as const;

  it.each(cases)('%s', (_case, steps, at, medium) => {
    const model = modelOf(inRow([...steps]));
    const [found] = improvementsOf(model).proposals.filter(
      ({ ruleId }) => ruleId === 'media-break',
    );
    if (!found) throw new Error('no proposal');
    expect(found.edits).toEqual([
      expect.objectContaining({ elementId: at, value: medium.toLowerCase() }),
    ]);
    expect(tellProposal(found, model, 'de').change).toContain(`(${medium})`);
  });
});
