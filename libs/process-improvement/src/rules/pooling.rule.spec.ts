import { improvementExamples } from '../../../../test/kit/improvement-examples.ts';
import type { FileAttributes, ProcessFile } from '../../../../test/kit/process-file.ts';

const lane = (id: string, rolle: FileAttributes) => ({ id, name: 'Sachbearbeitung', rolle });
const task = (id: string) => ({ id, lane: id, a: { grundzeitMin: 60 } });

/** Half of 400 cases at each site: load 400 × 0.5 × 66 / 93,600 = 0.141 posts. */
const sites = (posts: number | undefined, fallzahlJahr?: number): Partial<ProcessFile> => ({
  process: { fallzahlJahr },
  lanes: [
    lane('nord', { standort: 'Nord', vzaeIst: posts }),
    lane('sued', { standort: 'Süd', vzaeIst: posts }),
  ],
  nodes: [
    { id: 'start', type: 'startEvent' },
    { id: 'x', type: 'exclusiveGateway' },
    ...[task('nord'), task('sued')],
  ].map((one) => (one.id === 'nord' || one.id === 'sued' ? { ...one, id: `${one.id}-work` } : one)),
  flows: ['start>x', 'x>nord-work:0.5', 'x>sued-work:0.5'],
});

improvementExamples('pooling', [
  [
    'two little utilised sites need one post together',
    sites(1, 400),
    [{ at: 'nord-work', posts: 1 }],
  ],
  ['well utilised sites stay', sites(0.2, 400), []],
  ['posts are not recorded', sites(undefined, 400), [{ needs: 'posts' }]],
  ['cases are not recorded', sites(1), [{ needs: 'case-count' }]],
  [
    'one site',
    {
      ...sites(1, 400),
      lanes: [lane('nord', { standort: 'Nord' }), lane('sued', { standort: 'Nord' })],
    },
    [],
  ],
]);
