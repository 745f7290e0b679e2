import type { ImprovementWording } from '../rule.ts';

export const approvalsInSeriesWording: ImprovementWording = {
  de: {
    name: 'Mitzeichnung nach Risiko',
    looksFor: 'Mehrere Freigaben hintereinander, auch bei kleinen Beträgen.',
    finding: (f) => `${f.here} und ${f.element('keptId')} prüfen jeden Fall nacheinander.`,
    change: (f) =>
      `Unter einer Betragsgrenze (angenommen: ${f.percent('share')} der Fälle) entfällt ${f.here}; ${f.element('keptId')} bleibt. Betroffene Risiken: ${f.text('risks')}.`,
    checkFirst: (f) =>
      `Welche Fehler hat ${f.here} zuletzt gefunden? Eine Vier-Augen-Schlüsselkontrolle wird nie vorgeschlagen.`,
  },
  en: {
    name: 'Approval by risk',
    looksFor: 'Several approvals in a row, for small amounts too.',
    finding: (f) => `${f.here} and ${f.element('keptId')} look at every case one after the other.`,
    change: (f) =>
      `Below an amount limit (assumed: ${f.percent('share')} of the cases) ${f.here} falls away; ${f.element('keptId')} stays. Risks concerned: ${f.text('risks')}.`,
    checkFirst: (f) =>
      `Which errors has ${f.here} found lately? A key control of four eyes is never proposed.`,
  },
};
