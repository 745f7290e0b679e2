import type { ProcessDraft } from '#pruefwerk/bpmn';
import { oneTimeBenefitDraft } from '#pruefwerk/processes';
import { recordedDraft } from './recorded-draft.ts';

const template = oneTimeBenefitDraft('Einmalige Beihilfe auszahlen');

/** Shares of the cases, counted in the payment data and in the register of rejections of 2025. */
const shares: Readonly<Record<string, { readonly share: number }>> = {
  'anspruch erfassen': { share: 0.86 },
  'anspruch ablehnen': { share: 0.14 },
  'betrag freigeben': { share: 0.21 },
  'betrag drucken': { share: 0.79 },
};

/** Typed twice: in the case system and again at the treasury. */
const betrag = { feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' } as const;
const iban = { feld: 'Person.IBAN', zugriff: 'w', personenbezug: 'ja' } as const;

/** As it is in the town: the order leaves the system on paper and is typed in again at the treasury. */
export const oneTimeBenefitProcess: ProcessDraft = recordedDraft(
  {
    ...template,
    casesPerYear: 5120,
    flows: template.flows.map((flow) => ({ ...flow, ...shares[`${flow.from} ${flow.to}`] })),
  },
  {
    pruefen: {
      documentation: 'Antrag, Leistungsakte und Nachweise; bei Bedarf Rückfrage.',
      activity: {
        ...{ grundzeitMin: 18, zeitMethode: 'schaetzung', liegezeitH: 16.4 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Akte', 'E-Akte'] },
        ...{ medienEin: ['portal'], medienAus: ['portal'], zahlungsrelevant: 'begruendet' },
        ...{ rechtsgrundlage: ['§ 6 AsylbLG'], ermessen: 'ermessen', rueckfragenQuote: 0.22 },
        datenfelder: [
          { feld: 'Antrag.Bedarf', zugriff: 'r', personenbezug: 'besondere' },
          { feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' },
        ],
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    },
    anspruch: { decision: { kriterium: 'anspruch', ausschluss: true } },
    betrag: { decision: { kriterium: 'betrag' } },
    abgelehnt: { event: { ergebnis: 'abgelehnt' } },
    ausgezahlt: { event: { ergebnis: 'bewilligt' } },
    ablehnen: {
      activity: {
        ...{ bescheidMitRechtsbehelf: true, dokumente: ['Ablehnungsbescheid'] },
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
        datenfelder: [betrag, iban],
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
        betragBisEur: 10_000,
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    },
    drucken: {
      activity: {
        ...{ grundzeitMin: 3, zeitMethode: 'schaetzung', liegezeitH: 7 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Papier'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['papier'], zahlungsrelevant: 'aendert' },
        wertbeitrag: 'verschwendung',
      },
    },
    uebertragen: {
      documentation: 'Betrag und Bankverbindung werden vom Ausdruck abgeschrieben.',
      activity: {
        ...{ grundzeitMin: 6, zeitMethode: 'schaetzung', liegezeitH: 10.9 },
        ...{ ausfuehrungsart: 'manuell', itSysteme: ['Kassenverfahren'] },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'], zahlungsrelevant: 'aendert' },
        ...{ wertbeitrag: 'verschwendung', fehlerQuote: 0.012, datenfelder: [betrag, iban] },
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
