import type { Language } from '#pruefwerk/problems';
import type { Evaluation } from './evaluate-sample.ts';
import type { planSample } from './plan-sample.ts';

type Plan = ReturnType<typeof planSample>;

const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(share);

/** The plan as people say it. */
export function planSentences(plan: Plan, language: Language): string[] {
  const share = (value: number) => percent(value, language);
  const { n, allowedErrors, confidence, tolerable, cleanBound } = plan;
  return language === 'de'
    ? [
        `Umfang: ${n}, zulässige Abweichungen: ${allowedErrors}.`,
        `Bei ${share(confidence)} Sicherheit und ${share(tolerable)} tolerierbarem Anteil.`,
        `Ein Ergebnis ohne Abweichung beweist höchstens ${share(cleanBound)}.`,
      ]
    : [
        `Size: ${n}, deviations allowed: ${allowedErrors}.`,
        `At ${share(confidence)} confidence and a tolerable share of ${share(tolerable)}.`,
        `A result without deviation proves at most ${share(cleanBound)}.`,
      ];
}

/** The result as people say it. */
export function resultSentences(result: Evaluation, language: Language): string[] {
  const share = (value: number) => percent(value, language);
  const { n, errors, mostLikely, upperBound, confidence, interval } = result;
  const both = interval ? [`${share(interval[0])} – ${share(interval[1])}`] : [];
  return language === 'de'
    ? [
        `Abweichungen: ${errors} von ${n}, wahrscheinlichster Anteil ${share(mostLikely)}.`,
        `Mit ${share(confidence)} Sicherheit höchstens ${share(upperBound)}.`,
        ...both.map((range) => `Zweiseitiges Intervall: ${range}.`),
      ]
    : [
        `Deviations: ${errors} of ${n}, most likely share ${share(mostLikely)}.`,
        `With ${share(confidence)} confidence at most ${share(upperBound)}.`,
        ...both.map((range) => `Two-sided interval: ${range}.`),
      ];
}
