import { processFile } from '../process-file.ts';
import { keyControl, lane, minutes, payment } from './clean-parts.ts';

/** Monthly benefits: a loop for missing papers, and release by a colleague or by the head, as the amount asks for. */
export const monthlyBenefit = processFile({
  process: { zahlungsart: 'laufend' },
  lanes: [
    lane('sb', 'Sachbearbeitung'),
    lane('zweite', 'Zweite Sachbearbeitung'),
    lane('tl', 'Teamleitung'),
    lane('kasse', 'Kreiskasse'),
  ],
  nodes: [
    { id: 'antrag', type: 'startEvent', lane: 'sb' },
    { id: 'erfassen', lane: 'sb', a: minutes(20, { zahlungsrelevant: 'aendert' }) },
    { id: 'vollstaendig', type: 'exclusiveGateway', kriterium: 'vollstaendigkeit', lane: 'sb' },
    { id: 'nachfordern', lane: 'sb', a: minutes(5) },
    { id: 'betrag', type: 'exclusiveGateway', kriterium: 'betrag', lane: 'sb' },
    { id: 'freigabe-klein', lane: 'zweite', a: minutes(3), k: [keyControl('K-11')] },
    { id: 'freigabe-gross', lane: 'tl', a: minutes(6), k: [keyControl('K-11')] },
    { id: 'zusammen', type: 'exclusiveGateway', lane: 'kasse' },
    { id: 'zahllauf', lane: 'kasse', a: payment() },
    { id: 'fertig', type: 'endEvent', lane: 'kasse' },
  ],
  flows: [
    ...['antrag>erfassen', 'erfassen>vollstaendig', 'vollstaendig>nachfordern:0.3'],
    ...['nachfordern>erfassen', 'vollstaendig>betrag:0.7', 'betrag>freigabe-klein:0.8'],
    ...['betrag>freigabe-gross:0.2', 'freigabe-klein>zusammen', 'freigabe-gross>zusammen'],
    ...['zusammen>zahllauf', 'zahllauf>fertig'],
  ],
});
