import type { DigitObstacle } from '#pruefwerk/statistics';
import type { Language } from '#pruefwerk/problems';
import type { DigitReport } from './digit-report.ts';

const obstacles: Readonly<Record<Language, Readonly<Record<DigitObstacle, string>>>> = {
  de: {
    'too-few': 'weniger als 300 Beträge',
    'narrow-range': 'die Beträge umfassen weniger als zwei Zehnerpotenzen',
    tariffs: 'wenige feste Beträge machen den größten Teil aus (Tarife)',
  },
  en: {
    'too-few': 'fewer than 300 amounts',
    'narrow-range': 'the amounts span less than two powers of ten',
    tariffs: 'a few fixed amounts make up most of them (tariffs)',
  },
};

const conformities = {
  de: { close: 'eng', acceptable: 'annehmbar', marginal: 'gerade noch', none: 'keine' },
  en: { close: 'close', acceptable: 'acceptable', marginal: 'marginal', none: 'none' },
} as const;

/** The test as people say it: whether it says anything at all comes first. */
export function digitSentences(report: DigitReport, language: Language): string[] {
  const german = language === 'de';
  const { applicable, obstacles: found } = report.applicability;
  const reasons = found.map((obstacle) => obstacles[language][obstacle]).join('; ');
  const figure = (value: number) => value.toPrecision(4);
  const fit = report.conformity ? conformities[language][report.conformity] : '–';
  const largest = [...report.blocks].sort((a, b) => b.z - a.z).slice(0, 5);
  return [
    applicable
      ? german
        ? 'Der Ziffertest ist anwendbar.'
        : 'The digit test is applicable.'
      : `${german ? 'Der Ziffertest ist nicht anwendbar' : 'The digit test is not applicable'}: ${reasons}.`,
    `n = ${report.n}, MAD = ${figure(report.mad)} (${german ? 'Übereinstimmung' : 'conformity'}: ${fit})`,
    `χ² = ${figure(report.chiSquare)} (df ${report.degreesOfFreedom}), D = ${figure(report.ksD)}`,
    ...largest.map(
      ({ digits, count, expected, z }) =>
        `${digits}: ${count} (${german ? 'erwartet' : 'expected'} ${expected.toFixed(1)}), Z = ${z.toFixed(2)}`,
    ),
  ];
}
