import { inWords } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';

const who = (f: SentenceFacts, all: string): string =>
  f.raw('employee') === null ? all : f.text('employee');

function few(f: SentenceFacts, language: 'de' | 'en'): string {
  const count = Number(f.raw('neighbour'));
  if (count === 0) return language === 'de' ? 'keine' : 'none';
  const one = language === 'de' ? 'eine' : 'one';
  return `${language === 'de' ? 'nur' : 'only'} ${count === 1 ? one : inWords(count, language)}`;
}

export const huggingTheLimitWording: RuleWording = {
  de: {
    name: 'Häufung knapp unter der Freigabegrenze',
    looksFor: 'Auffällig viele Beträge knapp unter der Freigabegrenze.',
    sentence: (f) =>
      `${who(f, 'Gesamter Bestand')}: ${f.text('near')} von ${f.text('payments')} Zahlungen unter der Freigabegrenze von ${f.text('limit_cents')} liegen bei ${f.text('band_from_cents')} oder mehr (${f.text('share_permille')}), im gleich breiten Bereich darunter ${few(f, 'de')}.` +
      (f.raw('others_permille') === null
        ? ''
        : ` Bei den anderen sind es ${f.text('others_permille')}.`),
    harmless: [
      'Eine Pauschale oder ein üblicher Preis liegt zufällig nahe der Grenze.',
      'Die Stelle bearbeitet eine Fallgruppe mit Kosten in dieser Höhe.',
    ],
    requests: [
      'Anträge und Belege einer Stichprobe dieser Zahlungen.',
      'Frühere oder spätere Zahlungen an dieselben Empfänger.',
      'Erläuterung der üblichen Kosten.',
    ],
  },
  en: {
    name: 'Amounts just below the signing limit',
    looksFor: 'Strikingly many amounts just below the signing limit.',
    sentence: (f) =>
      `${who(f, 'Whole population')}: ${f.text('near')} of ${f.text('payments')} payments below the signing limit of ${f.text('limit_cents')} are ${f.text('band_from_cents')} or more (${f.text('share_permille')}), in the equally wide band below ${few(f, 'en')}.` +
      (f.raw('others_permille') === null
        ? ''
        : ` For the others it is ${f.text('others_permille')}.`),
    harmless: [
      'A lump sum or a usual price happens to be near the limit.',
      'The office handles a group of cases with costs of this size.',
    ],
    requests: [
      'Applications and documents of a sample of these payments.',
      'Earlier or later payments to the same payees.',
      'Explanation of the usual costs.',
    ],
  },
};
