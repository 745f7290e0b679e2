import { type Loss, type LossReport, lossTexts } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';

export interface FileLosses extends LossReport {
  readonly file: string;
}

/** The report as people read it. */
export function lossLines(report: FileLosses, language: Language): string[] {
  const { losses, notShown } = report;
  const line = language === 'de' ? 'Zeile' : 'line';
  return [
    summary(report, language),
    ...losses.map((loss) => `${line} ${loss.line}: ${told(loss, language)}`),
    ...(notShown.length > 0 ? ['', hidden[language]] : []),
    ...notShown.map((one) => `${line} ${one.line}: ${one.element} (${one.count})`),
  ];
}

const hidden: Readonly<Record<Language, string>> = {
  de: 'Bleibt in der Datei, wird aber weder gezeichnet noch aufgeführt:',
  en: 'Stays in the file, but is neither drawn nor listed:',
};

function summary(report: FileLosses, language: Language): string {
  const { file, elements, attributes, comments, comparedWith } = report;
  const harmless = report.losses.filter((loss) => loss.harmless).length;
  const lost = report.losses.length - harmless;
  return language === 'de'
    ? `${file}: ${lost} Verluste (${comparedWith}), ${harmless} ohne Bedeutung, Kommentare ${comments}; Elemente ${elements}, Attribute ${attributes}.`
    : `${file}: ${lost} losses (${comparedWith}), ${harmless} without meaning, comments ${comments}; elements ${elements}, attributes ${attributes}.`;
}

function told(loss: Loss, language: Language): string {
  const { element, elementId, attribute, value, instead, contained, reason } = loss;
  const id = elementId === null ? '' : ` (${elementId})`;
  const what = attribute === null ? '' : ` ${attribute}`;
  const held = value === null ? '' : ` = "${value}"`;
  const now = instead === null ? '' : ` -> "${instead}"`;
  const inside = contained === 0 ? '' : ` [+${contained}]`;
  return `${element}${id}${what}${held}${now}${inside}: ${lossTexts[reason][language]}`;
}
