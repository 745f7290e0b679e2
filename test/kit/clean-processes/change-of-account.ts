import { processFile } from '../process-file.ts';
import { keyControl, lane, minutes, payment } from './clean-parts.ts';

/** A change of the bank account: calling back runs beside printing the notice, and both are waited for. */
export const changeOfAccount = processFile({
  process: { zahlungsart: 'laufend' },
  lanes: [
    lane('sb', 'Leistungssachbearbeitung'),
    lane('zweite', 'Stammdatenpflege'),
    lane('tl', 'Teamleitung'),
    lane('kasse', 'Stadtkasse'),
  ],
  nodes: [
    { id: 'mitteilung', type: 'startEvent', lane: 'sb' },
    { id: 'aendern', lane: 'sb', a: minutes(6, { stammdatenAenderung: true }) },
    { id: 'teilen', type: 'parallelGateway', lane: 'sb' },
    { id: 'zurueckrufen', lane: 'zweite', a: minutes(9), k: [comparison()] },
    { id: 'drucken', lane: 'sb', a: minutes(2) },
    { id: 'sammeln', type: 'parallelGateway', lane: 'tl' },
    { id: 'freigeben', lane: 'tl', a: minutes(3), k: [keyControl('K-32')] },
    { id: 'faellig', type: 'exclusiveGateway', lane: 'kasse' },
    { id: 'zahlen', lane: 'kasse', a: payment() },
    { id: 'gezahlt', type: 'endEvent', lane: 'kasse' },
    { id: 'ruht', type: 'endEvent', lane: 'kasse' },
  ],
  flows: [
    ...['mitteilung>aendern', 'aendern>teilen', 'teilen>zurueckrufen', 'teilen>drucken'],
    ...['zurueckrufen>sammeln', 'drucken>sammeln', 'sammeln>freigeben', 'freigeben>faellig'],
    ...['faellig>zahlen:0.95', 'faellig>ruht:0.05', 'zahlen>gezahlt'],
  ],
});

function comparison() {
  return keyControl('K-31', { art: 'abgleich', testId: 'shared-account' });
}
