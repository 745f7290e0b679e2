import { processFile } from '../process-file.ts';
import { duplicateCheck, keyControl, lane, minutes, payment } from './clean-parts.ts';

/** A one-time benefit with a rejection, a deadline and a decision at discretion. */
export const oneTimeBenefit = processFile({
  process: { zahlungsart: 'einmalig', gesetzlicheFrist: 21, norm: '§ 18 SGB XII' },
  lanes: [
    lane('sb', 'Leistungssachbearbeitung'),
    lane('tl', 'Teamleitung', { betragsgrenzeEur: 5000 }),
    lane('kasse', 'Stadtkasse'),
  ],
  nodes: [
    { id: 'eingang', type: 'startEvent', lane: 'sb' },
    { id: 'pruefen', lane: 'sb', a: minutes(12, { ermessen: 'ermessen', dokumente: 'Vermerk' }) },
    { id: 'frist', type: 'boundaryEvent:timer', attachedTo: 'pruefen', lane: 'sb' },
    { id: 'erinnern', lane: 'tl', a: minutes(3) },
    { id: 'erinnert', type: 'endEvent', lane: 'tl' },
    { id: 'anspruch', type: 'exclusiveGateway', kriterium: 'anspruch', lane: 'sb' },
    { id: 'ablehnen', lane: 'sb', a: minutes(15, { bescheidMitRechtsbehelf: true }) },
    { id: 'abgelehnt', type: 'endEvent', ergebnis: 'abgelehnt', lane: 'sb' },
    {
      ...{ id: 'feststellen', lane: 'sb', k: [duplicateCheck('K-01')] },
      a: minutes(8, { zahlungsrelevant: 'begruendet' }),
      r: [{ id: 'R-01', eintritt: 4, schaden: 4 }],
    },
    {
      ...{ id: 'anordnen', lane: 'tl', k: [keyControl('K-02', { risikoIds: 'R-01' })] },
      a: minutes(4, { zahlungsrelevant: 'ordnetAn', betragBisEur: 5000 }),
    },
    { id: 'auszahlen', type: 'serviceTask', lane: 'kasse', a: payment() },
    { id: 'bezahlt', type: 'endEvent', ergebnis: 'bewilligt', lane: 'kasse' },
  ],
  flows: [
    ...['eingang>pruefen', 'frist>erinnern', 'erinnern>erinnert', 'pruefen>anspruch'],
    ...['anspruch>ablehnen:0.1', 'anspruch>feststellen:0.9', 'ablehnen>abgelehnt'],
    ...['feststellen>anordnen', 'anordnen>auszahlen', 'auszahlen>bezahlt'],
  ],
});
