import type { ImprovementWording } from '../rule.ts';

export const mediaBreakWording: ImprovementWording = {
  de: {
    name: 'Medienbruch',
    looksFor: 'Schritte, an denen Angaben von einem Medium in ein anderes übertragen werden.',
    finding: (f) =>
      f.raw('kind') === 'inside'
        ? `${f.here} nimmt Angaben in einem Medium auf und gibt sie in einem anderen weiter.`
        : `${f.here} braucht Angaben in einem anderen Medium, als ${f.element('fromId')} sie liefert.`,
    change: (f) => `${f.here} übernimmt die Angaben in dem Medium, in dem sie schon vorliegen.`,
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
    change: (f) => `${f.here} takes the information in the medium in which it already exists.`,
    checkFirst: () =>
      'Is there an interface between the systems? Does an original on paper have to exist?',
  },
};
