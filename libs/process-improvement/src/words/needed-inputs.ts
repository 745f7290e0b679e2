import type { Language } from '#pruefwerk/problems';
import type { NeededInput } from '../rule.ts';

/** What is missing, and where it is entered. */
export const neededInputTexts: Readonly<Record<NeededInput, Readonly<Record<Language, string>>>> = {
  'case-count': {
    de: 'Es fehlt die Fallzahl pro Jahr. Sie steht am Prozess.',
    en: 'The number of cases per year is missing. It stands at the process.',
  },
  'control-results': {
    de: 'Es fehlt die Trefferquote der Kontrolle: wie viele Fälle angesehen und wie viele beanstandet wurden. Sie kommt aus einem Kontrolltest.',
    en: 'The hit rate of the control is missing: how many cases were looked at and how many were objected to. It comes from a test of the control.',
  },
  'data-fields': {
    de: 'Es fehlen die Datenfelder, die die Schritte lesen und schreiben. Ohne sie ist nicht zu erkennen, ob ein Schritt das Ergebnis des anderen braucht.',
    en: 'The data fields that the steps read and write are missing. Without them nobody can tell whether one step needs the result of the other.',
  },
  'hourly-rates': {
    de: 'Es fehlen Stundensätze der Entgeltgruppen.',
    en: 'Hourly rates of the pay grades are missing.',
  },
  'knock-out-marks': {
    de: 'Es fehlt an den Entscheidungen das Merkmal „Ausschluss“ oder die Wahrscheinlichkeit der Ablehnung.',
    en: 'The decisions lack the mark “knock-out” or the share of rejections.',
  },
  posts: {
    de: 'Es fehlt die Anzahl der Stellen (VZÄ) der Rolle.',
    en: 'The number of posts of the role is missing.',
  },
  simulation: {
    de: 'Es fehlt eine Simulation mit der gesetzlichen Frist. Sie wird unter „Simulation“ gestartet.',
    en: 'A simulation with the legal deadline is missing. It is started under “Simulation”.',
  },
  'smaller-model': {
    de: 'Das Modell hat mehr solche Stellen, als auf einmal bewertet werden. Die hier genannten fehlen in den Vorschlägen; teilen Sie das Modell auf, um auch sie zu bewerten.',
    en: 'The model has more such places than are judged at once. Those named here are missing from the proposals; split the model to judge them too.',
  },
  spread: {
    de: 'Es fehlt die Streuung der Bearbeitungszeit: Anzahl der Beobachtungen und Vertrauensintervall.',
    en: 'The spread of the processing time is missing: number of observations and confidence interval.',
  },
};
