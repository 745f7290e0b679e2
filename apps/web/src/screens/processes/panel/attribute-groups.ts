/** Own attributes in the order and under the titles of the panel; one that is listed nowhere comes last. */
export interface AttributeGroup {
  /** Key of its title. */
  readonly title: GroupTitle;
  readonly names: readonly string[];
}

export type GroupTitle =
  | 'times'
  | 'media'
  | 'payment'
  | 'law'
  | 'quality'
  | 'fim'
  | 'duty'
  | 'posts'
  | 'share'
  | 'handover'
  | 'decision'
  | 'outcome'
  | 'caseload'
  | 'deadline'
  | 'information'
  | 'control'
  | 'test'
  | 'risk'
  | 'other';

const groups: Readonly<Record<string, readonly (readonly [GroupTitle, ...string[]])[]>> = {
  Prozess: [
    ['fim', 'leistungsschluessel', 'fimStatus', 'prozessTyp', 'istSoll'],
    ['duty', 'prozesseigner', 'orgEinheit'],
    [
      'caseload',
      'fallzahlJahr',
      'fallzahlQuelle',
      'stichtag',
      'zahlungsvolumenJahr',
      'zahlungsart',
    ],
    ['deadline', 'zielDurchlaufzeit', 'gesetzlicheFrist', 'norm'],
  ],
  Aktivitaet: [
    [
      ...(['times', 'ausfuehrungsart', 'grundzeitMin', 'erholzeitMin', 'zeitMethode'] as const),
      ...['zeitN', 'zeitCi95', 'liegezeitH', 'transportzeitH', 'haeufigkeitProFall'],
      ...['stapelGroesse', 'stapelIntervallH'],
    ],
    ['media', 'itSysteme', 'medienEin', 'medienAus', 'dokumente', 'datenfelder'],
    ['payment', 'zahlungsrelevant', 'betragBisEur', 'zahlweg', 'stammdatenAenderung'],
    ['law', 'rechtsgrundlage', 'ermessen', 'bescheidMitRechtsbehelf'],
    ['quality', 'rueckfragenQuote', 'fehlerQuote', 'wertbeitrag', 'entgeltgruppe'],
    ['fim', 'rag', 'pictureBaustein'],
  ],
  Rolle: [
    ['duty', 'stelle', 'orgEinheit', 'standort', 'rolleRef', 'vertretung'],
    ['payment', 'befugnisse', 'betragsgrenzeEur'],
    ['posts', 'vzaeSoll', 'vzaeIst'],
  ],
  Fluss: [
    ['share', 'wahrscheinlichkeit', 'n', 'quelle'],
    ['handover', 'medium', 'uebergabeZeitH'],
  ],
  Entscheidung: [['decision', 'kriterium', 'regelRef', 'ausschluss']],
  Ereignis: [['outcome', 'ergebnis']],
  Information: [['information', 'medium', 'personenbezug', 'aufbewahrungJahre', 'formularNr']],
  Kontrolle: [
    [
      ...(['control', 'name', 'art', 'wirkung', 'ausfuehrung', 'schluessel', 'frequenz'] as const),
      ...['quote', 'schwelleEur', 'rolle', 'nachweis', 'risikoIds'],
    ],
    ['test', 'testId', 'letzterTest', 'ergebnis', 'reife'],
  ],
  Risiko: [['risk', 'kategorie', 'eintritt', 'schaden', 'restrisiko']],
};

/** The number of a control or risk leads to its record and is given where it is assigned. */
const HIDDEN = new Set(['id']);

export function groupsOf(type: string, names: readonly string[]): AttributeGroup[] {
  const known = new Set(names);
  const listed = (groups[type] ?? []).map(([title, ...all]) => ({
    ...{ title, names: all.filter((name) => known.has(name)) },
  }));
  const taken = new Set(listed.flatMap((group) => group.names));
  const rest = names.filter((name) => !taken.has(name) && !HIDDEN.has(name));
  return [...listed, { title: 'other' as const, names: rest }].filter(
    (group) => group.names.length > 0,
  );
}
