import type { Medium } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import type { ImprovementWording, SentenceFacts } from '../rule.ts';

const NAMES: Readonly<Record<Medium, Readonly<Record<Language, string>>>> = {
  papier: { de: 'Papier', en: 'paper' },
  email: { de: 'E-Mail', en: 'e-mail' },
  fachverfahren: { de: 'Fachverfahren', en: 'business system' },
  portal: { de: 'Portal', en: 'portal' },
  telefon: { de: 'Telefon', en: 'telephone' },
  excel: { de: 'Excel', en: 'Excel' },
};

function mediaIn(facts: SentenceFacts, language: Language): string {
  const media = facts.text('medium').split(', ');
  return media.map((one) => NAMES[one as Medium][language]).join(', ');
}

export const mediaBreakWording: ImprovementWording = {
  de: {
    name: 'Medienbruch',
    looksFor: 'Schritte, an denen Angaben von einem Medium in ein anderes übertragen werden.',
    finding: (f) =>
      f.raw('kind') === 'inside'
        ? `${f.here} nimmt Angaben in einem Medium auf und gibt sie in einem anderen weiter.`
        : `${f.here} braucht Angaben in einem anderen Medium, als ${f.element('fromId')} sie liefert.`,
    change: (f) =>
      f.raw('kind') === 'inside'
        ? `${f.here} bleibt bei einem Medium (${mediaIn(f, 'de')}); das Übertragen entfällt.`
        : `${f.element('fromId')} und ${f.here} verwenden dasselbe Medium (${mediaIn(f, 'de')}); das Übertragen entfällt.`,
    checkFirst: () =>
      'Gibt es eine Schnittstelle zwischen den Verfahren? Muss ein Original in Papierform vorliegen?',
  },
  en: {
    name: 'Media break',
    looksFor: 'Steps at which information is carried over from one medium into another.',
    finding: (f) =>
      f.raw('kind') === 'inside'
        ? `${f.here} takes in information in one medium and hands it on in another.`
        : `${f.here} needs information in another medium than ${f.element('fromId')} delivers.`,
    change: (f) =>
      f.raw('kind') === 'inside'
        ? `${f.here} keeps to one medium (${mediaIn(f, 'en')}); the carrying over falls away.`
        : `${f.element('fromId')} and ${f.here} use the same medium (${mediaIn(f, 'en')}); the carrying over falls away.`,
    checkFirst: () =>
      'Is there an interface between the systems? Does an original on paper have to exist?',
  },
};
