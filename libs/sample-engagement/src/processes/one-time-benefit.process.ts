import type { ProcessDraft } from '#pruefwerk/bpmn';
import { oneTimeBenefitDraft } from '#pruefwerk/processes';
import { recordedDraft } from './recorded-draft.ts';

/** As it is in the town: the order leaves the system on paper and is typed in again at the treasury. */
export const oneTimeBenefitProcess: ProcessDraft = recordedDraft(
  { ...oneTimeBenefitDraft('Einmalige Beihilfe auszahlen'), casesPerYear: 5120 },
  {
    pruefen: {
      documentation: 'Antrag, Leistungsakte und Nachweise; bei Bedarf Rückfrage.',
      activity: {
        ...{ grundzeitMin: 18, zeitMethode: 'schaetzung', liegezeitH: 16.4 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Akte', 'E-Akte'] },
        ...{ medienEin: ['portal'], medienAus: ['portal'], zahlungsrelevant: 'begruendet' },
        ...{ rechtsgrundlage: ['§ 6 AsylbLG'], ermessen: 'ermessen' },
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    },
    ablehnen: {
      activity: {
        ...{ grundzeitMin: 20, zeitMethode: 'schaetzung', liegezeitH: 4 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
        ...{ medienEin: ['portal'], medienAus: ['papier', 'portal'], zahlungsrelevant: 'nein' },
      },
    },
    erfassen: {
      activity: {
        ...{ grundzeitMin: 7, zeitMethode: 'schaetzung', liegezeitH: 1.6 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
        ...{ medienEin: ['portal', 'fachverfahren'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'aendert', zahlweg: 'ueberweisung' },
      },
      ...{ controls: ['K-02'], risks: ['R-02', 'R-03'] },
    },
    freigeben: {
      documentation: 'Nur Beträge über 500 €.',
      activity: {
        ...{ grundzeitMin: 4, zeitMethode: 'schaetzung', liegezeitH: 10.1 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'ordnetAn', zahlweg: 'ueberweisung' },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    },
    drucken: {
      activity: {
        ...{ grundzeitMin: 3, zeitMethode: 'schaetzung', liegezeitH: 7 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Papier'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['papier'], zahlungsrelevant: 'aendert' },
      },
    },
    uebertragen: {
      documentation: 'Betrag und Bankverbindung werden vom Ausdruck abgeschrieben.',
      activity: {
        ...{ grundzeitMin: 6, zeitMethode: 'schaetzung', liegezeitH: 10.9 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Kassenverfahren'] },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'], zahlungsrelevant: 'aendert' },
      },
      risks: ['R-07', 'R-08'],
    },
    ausfuehren: {
      activity: {
        ...{ grundzeitMin: 1, zeitMethode: 'schaetzung', liegezeitH: 0.8 },
        ...{ ausfuehrungsart: 'auto', itSysteme: ['Kassenverfahren'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
      controls: ['K-06'],
    },
  },
);
