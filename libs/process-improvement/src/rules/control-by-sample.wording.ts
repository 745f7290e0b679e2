import type { ImprovementWording } from '../rule.ts';

export const controlBySampleWording: ImprovementWording = {
  de: {
    name: 'Kontrolle als Stichprobe',
    looksFor: 'Handkontrollen aller Fälle, deren Tests kaum Fehler zeigen.',
    finding: (f) =>
      `„${f.text('control')}“ bei ${f.here} prüft jeden Fall; nach den Tests sind höchstens ${f.percent('bound')} der Fälle fehlerhaft (Grenze ${f.percent('limit')}).`,
    change: (f) =>
      `Geprüft wird eine zufällige Stichprobe (${f.percent('share')}). Höchstens ${f.number('unseen')} fehlerhafte Fälle im Jahr blieben ungesehen.`,
    checkFirst: () =>
      'Wie groß ist der Schaden eines Fehlers? Schreckt die Kontrolle ab, auch wenn sie nichts findet?',
  },
  en: {
    name: 'Control by sample',
    looksFor: 'Manual controls of all cases whose tests show hardly any errors.',
    finding: (f) =>
      `“${f.text('control')}” at ${f.here} looks at every case; after its tests ${f.percent('bound')} of the cases at the most are wrong (limit ${f.percent('limit')}).`,
    change: (f) =>
      `A random sample (${f.percent('share')}) is looked at. At most ${f.number('unseen')} wrong cases a year would pass unseen.`,
    checkFirst: () =>
      'How large is the damage of an error? Does the control deter although it finds nothing?',
  },
};
