import type { Language } from '#pruefwerk/problems';
import type { RuleSeverity } from '#pruefwerk/process-rules';
import type { LintReport } from './lint-file.ts';

const severities: Readonly<Record<Language, Readonly<Record<RuleSeverity, string>>>> = {
  de: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { error: 'Error', warning: 'Warning', info: 'Note' },
};

/** The report as people read it. */
export function lintLines(report: LintReport, language: Language): string[] {
  const { hits, structure, warnings, suggestions, controlsByNumberOnly: silent } = report;
  const line = language === 'de' ? 'Zeile' : 'line';
  return [
    summary(report, language),
    ...hits.flatMap((hit) => hitLines(hit, language)),
    ...(structure.length > 0 ? ['', structureTitle[language]] : []),
    ...structure.flatMap((hit) => hitLines(hit, language)),
    ...(silent.length > 0 ? ['', `${silentControls[language]} ${silent.join(', ')}`] : []),
    ...(warnings.length > 0 ? [''] : []),
    ...warnings.map((warning) => `${line} ${warning.line}: ${warning.message}`),
    ...(suggestions.length > 0 ? ['', suggestionTitle[language]] : []),
    ...suggestions.map(({ name, attribute, value }) => `  ${name}: ${attribute} = ${value}?`),
  ];
}

function hitLines(
  { severity, ruleId, sentence, advice }: LintReport['hits' | 'structure'][number],
  language: Language,
): string[] {
  return ['', `${severities[language][severity]} (${ruleId}): ${sentence}`, `  ${advice}`];
}

const structureTitle: Readonly<Record<Language, string>> = { de: 'Aufbau', en: 'Structure' };

const silentControls: Readonly<Record<Language, string>> = {
  de: 'Nur mit Nummer angegeben und deshalb hier nicht gewertet:',
  en: 'Given by number only and therefore not counted here:',
};

const suggestionTitle: Readonly<Record<Language, string>> = {
  de: 'Nach dem Namen zu prüfen, im Modell nicht angegeben und hier nicht gewertet:',
  en: 'To be looked at by the name, not recorded in the model and not counted here:',
};

function summary({ file, steps, counts, hits }: LintReport, language: Language): string {
  const { error, warning, info } = counts;
  const hidden = error + warning + info - hits.length;
  const more = hidden > 0;
  return language === 'de'
    ? `${file}: Fehler ${error}, Warnungen ${warning}, Hinweise ${info}, Arbeitsschritte ${steps}.` +
        (more ? ' Mit --profile full werden alle gezeigt.' : '')
    : `${file}: errors ${error}, warnings ${warning}, notes ${info}, steps ${steps}.` +
        (more ? ' --profile full shows them all.' : '');
}
