import { defineTexts } from '../../texts/define-texts.ts';

export const processTabsTexts = defineTexts('process-tabs', {
  de: {
    label: 'Seiten des Prozesses',
    model: 'Modell und Schrittliste',
    checks: 'Prüfung',
    figures: 'Zeiten und Kosten',
    improvement: 'Verbesserung',
    simulation: 'Simulation',
    comparison: 'Vergleich',
    versions: 'Versionen',
  },
  en: {
    label: 'Pages of the process',
    model: 'Model and list of steps',
    checks: 'Checks',
    figures: 'Times and cost',
    improvement: 'Improvement',
    simulation: 'Simulation',
    comparison: 'Comparison',
    versions: 'Versions',
  },
});
