import {
  date,
  decimal,
  flag,
  type IksElement,
  integer,
  lists,
  matching,
  oneOf,
  someOf,
  texts,
} from './iks-attribute.ts';
import * as values from './iks-values.ts';

const process: IksElement = {
  local: 'prozess',
  type: 'Prozess',
  attributes: [
    ...texts('leistungsschluessel'),
    integer('fimStatus', { least: 1, most: 8 }),
    oneOf('prozessTyp', 'ProzessTyp', values.processTypes),
    oneOf('istSoll', 'IstSoll', values.processStages),
    ...texts('prozesseigner', 'orgEinheit'),
    integer('fallzahlJahr', { unit: 'cases-per-year' }),
    ...texts('fallzahlQuelle'),
    date('stichtag'),
    decimal('zahlungsvolumenJahr', 'eur-per-year'),
    oneOf('zahlungsart', 'Zahlungsart', values.paymentRhythms),
    decimal('zielDurchlaufzeit', 'h'),
    integer('gesetzlicheFrist', { unit: 'd' }),
    ...texts('norm'),
  ],
};

const activity: IksElement = {
  local: 'aktivitaet',
  type: 'Aktivitaet',
  attributes: [
    ...[decimal('grundzeitMin', 'min'), decimal('erholzeitMin', 'min')],
    oneOf('zeitMethode', 'ZeitMethode', values.timeMethods),
    ...[integer('zeitN'), decimal('zeitCi95', 'min')],
    ...[decimal('liegezeitH', 'h'), decimal('transportzeitH', 'h')],
    decimal('haeufigkeitProFall', 'times'),
    ...[integer('stapelGroesse'), decimal('stapelIntervallH', 'h')],
    oneOf('ausfuehrungsart', 'Ausfuehrungsart', values.executions),
    someOf('medienEin', 'Medium', values.media),
    someOf('medienAus', 'Medium', values.media),
    ...lists('itSysteme', 'dokumente'),
    { name: 'datenfelder', kind: 'data-fields' },
    oneOf('zahlungsrelevant', 'Zahlungsrelevant', values.paymentRoles),
    decimal('betragBisEur', 'eur'),
    oneOf('zahlweg', 'Zahlweg', values.paymentWays),
    flag('stammdatenAenderung'),
    ...lists('rechtsgrundlage'),
    oneOf('ermessen', 'Ermessen', values.discretions),
    flag('bescheidMitRechtsbehelf'),
    decimal('rueckfragenQuote', 'share', { most: 1 }),
    decimal('fehlerQuote', 'share', { most: 1 }),
    oneOf('wertbeitrag', 'Wertbeitrag', values.valueContributions),
    ...texts('entgeltgruppe'),
    matching('rag', '0[1-9]|10'),
    ...texts('pictureBaustein'),
  ],
};

const control: IksElement = {
  local: 'kontrolle',
  type: 'Kontrolle',
  attributes: [
    ...texts('id', 'name'),
    oneOf('art', 'Kontrollart', values.controlTypes),
    oneOf('wirkung', 'Wirkung', values.controlEffects),
    oneOf('ausfuehrung', 'Ausfuehrung', values.controlExecutions),
    flag('schluessel'),
    ...texts('frequenz'),
    decimal('quote', 'share', { most: 1 }),
    decimal('schwelleEur', 'eur'),
    ...texts('rolle', 'nachweis'),
    ...lists('risikoIds'),
    ...texts('testId'),
    integer('reife', { most: 5 }),
    date('letzterTest'),
    oneOf('ergebnis', 'Kontrollergebnis', values.controlResults),
  ],
};

const risk: IksElement = {
  local: 'risiko',
  type: 'Risiko',
  attributes: [
    ...texts('id', 'kategorie'),
    ...[integer('eintritt', { most: 5 }), integer('schaden', { most: 5 })],
    integer('restrisiko', { most: 25 }),
  ],
};

const role: IksElement = {
  local: 'rolle',
  type: 'Rolle',
  attributes: [
    ...texts('rolleRef', 'orgEinheit', 'stelle', 'standort', 'vertretung'),
    ...[decimal('vzaeSoll', 'posts'), decimal('vzaeIst', 'posts')],
    someOf('befugnisse', 'Befugnis', values.authorities),
    decimal('betragsgrenzeEur', 'eur'),
  ],
};

const decision: IksElement = {
  local: 'entscheidung',
  type: 'Entscheidung',
  attributes: [
    oneOf('kriterium', 'Kriterium', values.decisionCriteria),
    ...texts('regelRef'),
    flag('ausschluss'),
  ],
};

const event: IksElement = {
  local: 'ereignis',
  type: 'Ereignis',
  attributes: [oneOf('ergebnis', 'Ergebnis', values.caseOutcomes)],
};

const flow: IksElement = {
  local: 'fluss',
  type: 'Fluss',
  attributes: [
    decimal('wahrscheinlichkeit', 'share', { most: 1 }),
    integer('n'),
    oneOf('quelle', 'FlussQuelle', values.flowSources),
    oneOf('medium', 'Medium', values.media),
    decimal('uebergabeZeitH', 'h'),
  ],
};

/** Of a message flow, a data object or a data store. */
const information: IksElement = {
  local: 'information',
  type: 'Information',
  attributes: [
    oneOf('medium', 'Medium', values.media),
    oneOf('personenbezug', 'Personenbezug', values.personalReferences),
    integer('aufbewahrungJahre', { unit: 'years' }),
    ...texts('formularNr'),
  ],
};

/** Everything that the program records inside of a BPMN file. */
export const iksElements: readonly IksElement[] = [
  ...[process, activity, control, risk, role, decision, event, flow, information],
];
