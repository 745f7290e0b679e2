import { processFile } from '../process-file.ts';
import { keyControl, lane, minutes, payment } from './clean-parts.ts';

const site = (id: string, standort: string) => lane(id, 'Lotse', { rolleRef: 'lotse', standort });
const plausible = [{ id: 'K-41', art: 'plausibilitaet', wirkung: 'praeventiv' }];

/** Training and child care over two sites, a sub-process, and a treasury that waits for a message in its own pool. */
export const trainingWithChildCare = processFile({
  process: { zahlungsart: 'laufend' },
  lanes: [
    ...[site('nord', 'Nord'), site('sued', 'Süd'), lane('tl', 'Teamleitung')],
    { ...lane('kasse', 'Kreiskasse'), process: 'q' },
  ],
  nodes: [
    { id: 'gespraech', type: 'startEvent', lane: 'nord' },
    { id: 'standort', type: 'exclusiveGateway', lane: 'nord' },
    { id: 'planen-nord', lane: 'nord', a: minutes(30), k: plausible },
    { id: 'planen-sued', lane: 'sued', a: minutes(30), k: plausible },
    { id: 'zusagen', type: 'subProcess', lane: 'tl' },
    {
      ...{ id: 'begruenden', parent: 'zusagen', lane: 'nord' },
      a: minutes(10, { zahlungsrelevant: 'begruendet' }),
    },
    { id: 'freigeben', parent: 'zusagen', lane: 'tl', a: minutes(5), k: [keyControl('K-42')] },
    { id: 'uebergeben', type: 'endEvent:message', lane: 'tl' },
    { id: 'angekommen', type: 'startEvent:message', lane: 'kasse' },
    { id: 'zahlen', lane: 'kasse', a: payment() },
    { id: 'gezahlt', type: 'endEvent', lane: 'kasse' },
  ],
  flows: [
    ...['gespraech>standort', 'standort>planen-nord:0.6', 'standort>planen-sued:0.4'],
    ...['planen-nord>zusagen', 'planen-sued>zusagen', 'begruenden>freigeben'],
    ...['zusagen>uebergeben', 'angekommen>zahlen', 'zahlen>gezahlt'],
  ],
  messages: ['uebergeben>angekommen'],
});
