import type { PaymentRole, ProcessModel } from '#pruefwerk/bpmn';

/** What a name may mean; a person decides. No rule reads it. */
export interface AttributeSuggestion {
  readonly elementId: string;
  readonly attribute: 'zahlungsrelevant' | 'stammdatenAenderung' | 'kriterium';
  readonly value: PaymentRole | 'true' | 'betrag';
  /** The part of the name it rests on. */
  readonly word: string;
}

type Pattern = readonly [RegExp, AttributeSuggestion['attribute'], AttributeSuggestion['value']];

const ACTIVITIES: readonly Pattern[] = [
  [
    /(zahlung|auszahlung|kassen)\S* .*(anweisen|anordnen|freigeben)/i,
    'zahlungsrelevant',
    'ordnetAn',
  ],
  [/(zahlungs|auszahlungs|kassen)anordnung/i, 'zahlungsrelevant', 'ordnetAn'],
  [
    /(auszahlen|überweisen|zahlung \S*\s?(ausführen|veranlassen|auslösen)|auszahlung)/i,
    'zahlungsrelevant',
    'zahltAus',
  ],
  [/(pay out|execute payment|transfer money)/i, 'zahlungsrelevant', 'zahltAus'],
  [/(feststellen|sachlich.*rechnerisch)/i, 'zahlungsrelevant', 'begruendet'],
  [
    /(bankverbindung|iban|kontodaten|anschrift|adresse) .*(ändern|erfassen|aktualisieren)/i,
    'stammdatenAenderung',
    'true',
  ],
];
const GATEWAYS: readonly Pattern[] = [[/(betrag|€|euro|wertgrenze)/i, 'kriterium', 'betrag']];

/** Attributes that names suggest where none is recorded yet. */
export function suggestAttributes({ steps }: ProcessModel): AttributeSuggestion[] {
  return steps.flatMap(({ id, kind, name, activity, decision }) => {
    const recorded = {
      zahlungsrelevant: activity.zahlungsrelevant,
      stammdatenAenderung: activity.stammdatenAenderung,
      kriterium: decision.kriterium,
    };
    const patterns = kind === 'activity' ? ACTIVITIES : kind === 'gateway' ? GATEWAYS : [];
    for (const [pattern, attribute, value] of patterns) {
      const word = pattern.exec(name)?.[0];
      if (word && recorded[attribute] === null) return [{ elementId: id, attribute, value, word }];
    }
    return [];
  });
}
