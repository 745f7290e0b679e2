import { capital, inWords } from '../phrases.ts';
import type { RuleWording } from '../wording.ts';

export const numberGapsWording: RuleWording = {
  de: {
    name: 'Lücken in Nummernfolgen',
    looksFor: 'Fehlende oder mehrfach verwendete Nummern in sonst lückenlosen Folgen.',
    sentence: (f) =>
      f.raw('kind') === 'gap'
        ? `Zwischen den Nummern ${f.text('from_number')} und ${f.text('to_number')} ${f.raw('numbers') === 1 ? 'fehlt eine Nummer' : `fehlen ${inWords(Number(f.raw('numbers')), 'de')} Nummern`}; die Folge ist sonst zu ${f.text('fill_permille')} belegt.`
        : `Die Nummer ${f.text('from_number')} wurde ${f.text('numbers')}-mal für verschiedene Empfänger oder Tage verwendet (${f.text('before_date')} bis ${f.text('after_date')}).`,
    harmless: [
      'Stornierte oder nicht ausgeführte Vorgänge, die im Auszug fehlen.',
      'Nummernkreise mehrerer Stellen, von denen nur eine geliefert wurde.',
      'Mehrere Positionen einer Sammelbuchung.',
    ],
    requests: [
      'Vollständige Liste der Nummern mit Status.',
      'Protokoll gelöschter oder stornierter Vorgänge.',
    ],
  },
  en: {
    name: 'Gaps in number series',
    looksFor: 'Missing numbers, or numbers used several times, in series that are otherwise dense.',
    sentence: (f) =>
      f.raw('kind') === 'gap'
        ? `${f.raw('numbers') === 1 ? 'One number is' : `${capital(inWords(Number(f.raw('numbers')), 'en'))} numbers are`} missing between ${f.text('from_number')} and ${f.text('to_number')}; the series is otherwise filled to ${f.text('fill_permille')}.`
        : `The number ${f.text('from_number')} was used ${f.text('numbers')} times for different payees or days (${f.text('before_date')} to ${f.text('after_date')}).`,
    harmless: [
      'Cancelled or unexecuted items that the extract leaves out.',
      'Number ranges of several offices of which only one was delivered.',
      'Several items of one collective booking.',
    ],
    requests: [
      'Complete list of the numbers with their status.',
      'Log of deleted or cancelled items.',
    ],
  },
};
