import type { Language } from '#pruefwerk/problems';
import { propertyWords } from '../compare/property-words.ts';
import type { IksAttribute } from '../iks/iks-attribute.ts';
import { iksElements } from '../iks/iks-elements.ts';

export const frameColumns = [
  'nr',
  'kind',
  'name',
  'role',
  'next',
  'controls',
  'risks',
  'remark',
] as const;
export type FrameColumn = (typeof frameColumns)[number];

export interface StepColumn {
  /** Of the frame, or name of an attribute. */
  readonly key: string;
  readonly heading: Readonly<Record<Language, string>>;
  /** Null for a column of the frame. */
  readonly attribute: IksAttribute | null;
}

const FRAME: Readonly<Record<FrameColumn, Readonly<Record<Language, string>>>> = {
  nr: { de: 'Nr.', en: 'No.' },
  kind: { de: 'Art', en: 'Kind' },
  name: { de: 'Schritt', en: 'Step' },
  role: { de: 'Rolle', en: 'Role' },
  next: { de: 'Weiter mit', en: 'Goes on to' },
  controls: { de: 'Kontrollen', en: 'Controls' },
  risks: { de: 'Risiken', en: 'Risks' },
  remark: { de: 'Bemerkung', en: 'Remark' },
};

const attributes = iksElements.find(({ local }) => local === 'aktivitaet')?.attributes ?? [];

/** Every column of a step table: the frame, then all attributes of a step. */
export const stepColumns: readonly StepColumn[] = [
  ...frameColumns.map((key) => ({ key, heading: FRAME[key], attribute: null })),
  ...attributes.map((attribute) => ({
    key: attribute.name,
    heading: headingOf(attribute.name),
    attribute,
  })),
];

function headingOf(name: string): Readonly<Record<Language, string>> {
  const [de, en] = propertyWords[name] ?? [name, name];
  return { de: capitalised(de), en: capitalised(en) };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Further headings that people use, in the spelling of {@link plainHeading}. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  nr: ['nummer', 'lfdnr', 'lfd', 'no', 'number', 'id', 'schrittnr', '#'],
  kind: ['typ', 'elementtyp', 'schrittart', 'type'],
  name: [
    ...['bezeichnung', 'tätigkeit', 'arbeitsschritt', 'aktivität', 'aufgabe', 'was', 'vorgang'],
    ...['prozessschritt', 'beschreibung', 'name', 'activity', 'task', 'description', 'what'],
  ],
  role: [
    ...['stelle', 'wer', 'zuständig', 'zuständigkeit', 'verantwortlich', 'bahn', 'beteiligte'],
    ...['bearbeiter', 'organisationseinheit', 'lane', 'who', 'responsible', 'actor', 'post'],
  ],
  next: ['weiter', 'nachfolger', 'danach', 'folgeschritt', 'next', 'successor', 'then', 'goto'],
  controls: ['kontrolle', 'control', 'kontrollnr'],
  risks: ['risiko', 'risk', 'risikonr'],
  remark: [
    'bemerkungen',
    'anmerkung',
    'hinweis',
    'notiz',
    'kommentar',
    'remarks',
    'note',
    'comment',
  ],
  grundzeitMin: [
    ...['minuten', 'min', 'zeit', 'dauer', 'bearbeitungszeit', 'bearbeitungsdauer', 'mbz'],
    ...['minutes', 'time', 'duration', 'processingtime', 'grundzeit'],
  ],
  zeitMethode: ['methode', 'zeitmethode', 'erhebungsmethode', 'method'],
  liegezeitH: [
    ...['wartezeit', 'liegezeit', 'wartestunden', 'wartezeitstd', 'liegezeitstd', 'waiting'],
    ...['waitinghours', 'waitingtime', 'stunden', 'hours'],
  ],
  transportzeitH: ['transportzeit', 'transport'],
  medienEin: ['medienein', 'medium', 'eingang', 'mediaein', 'mediain', 'eingangsmedium'],
  medienAus: ['medienaus', 'ausgang', 'mediaout', 'ausgangsmedium'],
  itSysteme: ['it', 'itsystem', 'system', 'fachverfahren', 'anwendung', 'software', 'systems'],
  dokumente: ['dokument', 'unterlagen', 'formular', 'document'],
  zahlungsrelevant: ['zahlung', 'payment', 'zahlungsrelevanz'],
  rechtsgrundlage: ['norm', 'gesetz', 'recht', 'law'],
  haeufigkeitProFall: ['häufigkeit', 'frequency'],
  ausfuehrungsart: ['automatisierung', 'automation'],
  betragBisEur: ['betrag', 'amount', 'wertgrenze'],
  datenfelder: ['daten', 'data'],
  entgeltgruppe: ['eg', 'besoldungsgruppe'],
  rag: ['rag'],
};

const COLUMN: ReadonlyMap<string, StepColumn> = new Map(
  stepColumns
    .flatMap((column) => {
      const { key, heading } = column;
      const words = [key, heading.de, heading.en, ...(SYNONYMS[key] ?? [])];
      return words.map((word) => [plainHeading(word), column] as const);
    })
    .toReversed(),
);

/** The column that a heading means; null when none does. */
export function columnOf(heading: string): StepColumn | null {
  const plain = plainHeading(heading);
  return COLUMN.get(plain) ?? COLUMN.get(plainHeading(heading.replace(/[([].*$/, ''))) ?? null;
}

/** Case, spaces, points and brackets say nothing. */
function plainHeading(text: string): string {
  return text.toLowerCase().replace(/[\s.:()[\]/_-]+/g, '');
}
