import type { ImprovementWording } from '../rule.ts';

export const poolingWording: ImprovementWording = {
  de: {
    name: 'Standorte gemeinsam',
    looksFor: 'Dieselbe Rolle an mehreren Standorten, überall wenig ausgelastet.',
    finding: (f) =>
      `„${f.text('role')}“ gibt es an mehreren Standorten (${f.text('sites')}), alle sind wenig ausgelastet. Getrennt werden ${f.number('apart')} volle Stellen gebraucht, gemeinsam ${f.number('together')}.`,
    change: (f) =>
      `Die Fälle werden gemeinsam bearbeitet; vor Ort bleibt die Beratung. Mittleres Warten: ${f.number('waitNow')} statt gemeinsam ${f.number('waitPooled')} Bürostunden.`,
    checkFirst: () =>
      'Welche Wege entstehen für die Bürgerinnen und Bürger? Können Fälle ohne Papierakte wandern?',
  },
  en: {
    name: 'Sites together',
    looksFor: 'The same role at several sites, little utilised everywhere.',
    finding: (f) =>
      `“${f.text('role')}” exists at several sites (${f.text('sites')}), all of them little utilised. Apart they need ${f.number('apart')} whole posts, together ${f.number('together')}.`,
    change: (f) =>
      `The cases are done together; counselling stays at the place. Mean wait: ${f.number('waitNow')} office hours apart, ${f.number('waitPooled')} together.`,
    checkFirst: () =>
      'Which distances would citizens have to go? Can cases move without a paper file?',
  },
};
