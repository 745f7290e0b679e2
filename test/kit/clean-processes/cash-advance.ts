import { processFile } from '../process-file.ts';
import { duplicateCheck, keyControl, lane, minutes, payment } from './clean-parts.ts';

/** An advance in cash, with a limit, a receipt and the closing of the cash desk in the evening. */
export const cashAdvance = processFile({
  process: { zahlungsart: 'einmalig' },
  lanes: [
    lane('sb', 'Fallmanagement'),
    lane('tl', 'Teamleitung', { betragsgrenzeEur: 300 }),
    lane('kasse', 'Zahlstelle'),
    lane('aufsicht', 'Kassenaufsicht'),
  ],
  nodes: [
    { id: 'vorsprache', type: 'startEvent', lane: 'sb' },
    { id: 'notlage', type: 'exclusiveGateway', kriterium: 'anspruch', lane: 'sb' },
    { id: 'wegschicken', type: 'endEvent', lane: 'sb' },
    {
      ...{ id: 'begruenden', lane: 'sb', k: [duplicateCheck('K-21')] },
      a: minutes(10, { zahlungsrelevant: 'begruendet' }),
    },
    {
      ...{ id: 'anweisen', lane: 'tl', a: minutes(3, { zahlungsrelevant: 'ordnetAn' }) },
      k: [
        keyControl('K-22'),
        { id: 'K-23', art: 'limit', wirkung: 'praeventiv', schwelleEur: 300 },
      ],
    },
    {
      ...{ id: 'aushaendigen', lane: 'kasse' },
      a: payment({ zahlweg: 'bar', dokumente: 'Quittung', itSysteme: 'Kassenverfahren' }),
    },
    {
      ...{ id: 'abschliessen', lane: 'aufsicht', a: minutes(10) },
      k: [{ id: 'K-24', art: 'abgleich', wirkung: 'detektiv', frequenz: 'taeglich' }],
    },
    { id: 'abgeschlossen', type: 'endEvent', lane: 'aufsicht' },
  ],
  flows: [
    ...['vorsprache>notlage', 'notlage>wegschicken:0.25', 'notlage>begruenden:0.75'],
    ...['begruenden>anweisen', 'anweisen>aushaendigen', 'aushaendigen>abschliessen'],
    'abschliessen>abgeschlossen',
  ],
});
