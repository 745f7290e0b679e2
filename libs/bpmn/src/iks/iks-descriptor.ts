import { IKS } from '../namespaces.ts';
import * as values from './iks-values.ts';

export type IksPropertyType = 'String' | 'Integer' | 'Real' | 'Boolean';

export interface IksDescriptorProperty {
  readonly name: string;
  readonly isAttr: true;
  /** A basic type or an enumeration of this descriptor. */
  readonly type: string;
}

export interface IksDescriptorType {
  readonly name: string;
  readonly superClass: string[];
  readonly properties: IksDescriptorProperty[];
}

export interface IksDescriptorEnumeration {
  readonly name: string;
  readonly literalValues: { name: string }[];
}

/** What bpmn-moddle needs to read and write the own elements with their types. */
export interface IksDescriptor {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly xml: { readonly tagAlias: 'lowerCase' };
  readonly types: IksDescriptorType[];
  readonly enumerations: IksDescriptorEnumeration[];
}

const type = (name: string, properties: Record<string, string>): IksDescriptorType => ({
  name,
  superClass: ['Element'],
  properties: Object.entries(properties).map(([property, kind]) => ({
    name: property,
    isAttr: true,
    type: kind,
  })),
});

const enumeration = (name: string, literals: readonly string[]): IksDescriptorEnumeration => ({
  name,
  literalValues: literals.map((literal) => ({ name: literal })),
});

const all = (kind: IksPropertyType, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, kind]));

/** Lists (`itSysteme`, `medienEin` …) are texts whose parts are separated by semicolons: moddle has no list attribute. */
export const iksDescriptor: IksDescriptor = {
  name: 'iks',
  prefix: 'iks',
  uri: IKS,
  xml: { tagAlias: 'lowerCase' },
  types: [
    type('Prozess', {
      ...all('String', 'leistungsschluessel', 'prozesseigner', 'orgEinheit'),
      ...all('String', 'fallzahlQuelle', 'stichtag'),
      ...all('String', 'norm'),
      ...{ fallzahlJahr: 'Integer', zielDurchlaufzeit: 'Real', gesetzlicheFrist: 'Integer' },
      ...{ zahlungsart: 'Zahlungsart' },
    }),
    type('Aktivitaet', {
      ...all('Real', 'grundzeitMin', 'erholzeitMin', 'zeitCi95', 'liegezeitH', 'transportzeitH'),
      ...all('Real', 'haeufigkeitProFall', 'rueckfragenQuote', 'fehlerQuote', 'betragBisEur'),
      ...all('Real', 'stapelIntervallH'),
      ...all('Integer', 'zeitN', 'stapelGroesse'),
      ...all('String', 'rag', 'rechtsgrundlage', 'entgeltgruppe', 'itSysteme', 'dokumente'),
      ...all('String', 'medienEin', 'medienAus'),
      ...{ zeitMethode: 'ZeitMethode', ausfuehrungsart: 'Ausfuehrungsart' },
      ...{ wertbeitrag: 'Wertbeitrag', ermessen: 'Ermessen', zahlweg: 'Zahlweg' },
      ...{ zahlungsrelevant: 'Zahlungsrelevant', stammdatenAenderung: 'Boolean' },
      ...{ bescheidMitRechtsbehelf: 'Boolean' },
    }),
    type('Kontrolle', {
      ...all('String', 'id', 'name', 'frequenz', 'rolle', 'nachweis', 'risikoIds', 'testId'),
      ...all('String', 'letzterTest'),
      ...{ art: 'Kontrollart', wirkung: 'Wirkung', ausfuehrung: 'Ausfuehrung' },
      ...{ schluessel: 'Boolean', quote: 'Real', schwelleEur: 'Real' },
    }),
    type('Risiko', {
      ...all('String', 'id', 'kategorie'),
      ...all('Integer', 'eintritt', 'schaden'),
    }),
    type('Rolle', {
      ...all('String', 'rolleRef', 'orgEinheit', 'stelle', 'vertretung', 'befugnisse', 'standort'),
      ...all('Real', 'vzaeSoll', 'vzaeIst', 'betragsgrenzeEur'),
    }),
    type('Entscheidung', { kriterium: 'Kriterium' }),
    type('Ereignis', { ergebnis: 'Ergebnis' }),
    type('Fluss', { wahrscheinlichkeit: 'Real', n: 'Integer', quelle: 'FlussQuelle' }),
  ],
  enumerations: [
    enumeration('ZeitMethode', values.timeMethods),
    enumeration('Ausfuehrungsart', values.executions),
    enumeration('Wertbeitrag', values.valueContributions),
    enumeration('Ermessen', values.discretions),
    enumeration('Zahlungsrelevant', values.paymentRoles),
    enumeration('Zahlweg', values.paymentWays),
    enumeration('Kontrollart', values.controlTypes),
    enumeration('Wirkung', values.controlEffects),
    enumeration('Ausfuehrung', values.controlExecutions),
    enumeration('Zahlungsart', values.paymentRhythms),
    enumeration('Kriterium', values.decisionCriteria),
    enumeration('Ergebnis', values.caseOutcomes),
    enumeration('FlussQuelle', values.flowSources),
  ],
};
