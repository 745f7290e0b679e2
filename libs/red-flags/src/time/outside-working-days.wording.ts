import { functionNames } from '../segregation-of-duties/function-names.ts';
import { counted } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';

const DE: Readonly<Record<string, string>> = {
  weekend: 'an einem Wochenende',
  holiday: 'an einem Feiertag',
  night: 'außerhalb der Tageszeit',
};
const EN: Readonly<Record<string, string>> = {
  weekend: 'on a weekend',
  holiday: 'on a public holiday',
  night: 'at night',
};
const who = (f: SentenceFacts, unknown: string): string =>
  f.raw('employee') === null ? unknown : f.text('employee');

export const outsideWorkingDaysWording: RuleWording = {
  de: {
    name: 'Bearbeitung außerhalb der Arbeitstage',
    looksFor:
      'Erfassung, Anordnung oder Freigabe am Wochenende, an einem Feiertag des Landes oder nachts.',
    sentence: (f) =>
      `${who(f, 'Eine nicht genannte Kennung')} hat am ${f.text('day')} ${DE[String(f.raw('reason'))] ?? ''} ${counted(f, 'acts', 'de', 'einen Vorgang', 'Vorgänge')} bearbeitet (${functionNames(f.raw('functions'), 'de')}); Betrag der Zahlungen zusammen ${f.text('total_cents')}.`,
    harmless: [
      'Angeordnete Mehrarbeit, Bereitschaft oder Monatsabschluss.',
      'Mobiles Arbeiten mit freier Zeiteinteilung.',
      'Automatischer Lauf unter einer persönlichen Kennung.',
    ],
    requests: [
      'Zeiterfassung oder Anordnung der Mehrarbeit.',
      'Protokoll der Anmeldung mit Arbeitsplatz.',
      'Erläuterung des Anlasses.',
    ],
  },
  en: {
    name: 'Work outside working days',
    looksFor:
      'Capture, order or release on a weekend, on a public holiday of the Land or at night.',
    sentence: (f) =>
      `${who(f, 'An employee not named')} handled ${counted(f, 'acts', 'en', 'one act', 'acts')} on ${f.text('day')} ${EN[String(f.raw('reason'))] ?? ''} (${functionNames(f.raw('functions'), 'en')}); amount of the payments in total ${f.text('total_cents')}.`,
    harmless: [
      'Ordered overtime, stand-by or month-end closing.',
      'Mobile work with free hours.',
      'An automatic run under a personal account.',
    ],
    requests: [
      'Time records or the order of overtime.',
      'Log-in protocol with the workstation.',
      'Explanation of the occasion.',
    ],
  },
};
