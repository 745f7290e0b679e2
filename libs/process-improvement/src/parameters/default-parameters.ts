import type { ParameterSource } from '#pruefwerk/staffing';
import type { Parameter, ParameterKey, ParameterUnit } from './parameter.ts';

const OWN: ParameterSource = {
  source: 'Annahme dieses Programms',
  ...{ asOf: '2026-11', address: null, verified: false, readOn: null },
  note: 'Keine Norm und keine Messung: vor Gebrauch durch eigene Werte ersetzen.',
};

const POST: ParameterSource = {
  source: 'Deutsche Post, Standardbrief ab 01.01.2025',
  ...{ asOf: '2025-01-01', address: null, verified: false, readOn: null },
  note: 'Nicht nachgelesen; Rabatte der Behörde sind nicht berücksichtigt.',
};

type Words = readonly [de: string, en: string];

/** Low, base and high effect. */
const assumed = (
  key: ParameterKey,
  unit: ParameterUnit,
  [low, base, high]: readonly [number, number, number],
  [de, en]: Words,
  source: ParameterSource = OWN,
): Parameter => ({ ...source, key, unit, value: { low, base, high }, name: { de, en } });

const limit = (key: ParameterKey, unit: ParameterUnit, value: number, words: Words): Parameter =>
  assumed(key, unit, [value, value, value], words);

export const defaultParameters: readonly Parameter[] = [
  limit('loopThreshold', 'share', 0.1, ['Rücksprung ab', 'Way back from']),
  assumed(
    'relocationEffect',
    'share',
    [0.25, 0.5, 0.75],
    ['Rückläufe, die eine frühere Prüfung vermeidet', 'Ways back that an earlier check avoids'],
  ),
  assumed(
    'simpleShare',
    'share',
    [0.2, 0.3, 0.4],
    ['Anteil einfacher Fälle', 'Share of simple cases'],
  ),
  assumed(
    'simpleTime',
    'share',
    [0.7, 0.5, 0.3],
    [
      'Zeit eines einfachen Falls, gemessen an der heutigen',
      'Time of a simple case as a share of today’s',
    ],
  ),
  assumed(
    'setupMin',
    'minutes',
    [1, 2, 3],
    ['Rüstzeit je Wechsel (Minuten)', 'Setup time per change (minutes)'],
  ),
  limit('handoverLimit', 'count', 3, ['Übergaben je Fall ab', 'Hand-overs per case from']),
  assumed(
    'handoverReduction',
    'share',
    [0.3, 0.5, 0.7],
    ['Anteil der Übergaben, der entfällt', 'Share of the hand-overs that falls away'],
  ),
  assumed(
    'transcriptionMin',
    'minutes',
    [2, 4, 6],
    ['Übertragen in das andere Medium (Minuten)', 'Carrying over into the other medium (minutes)'],
  ),
  assumed(
    'transcriptionErrors',
    'share',
    [0.01, 0.02, 0.04],
    ['Fehler beim Übertragen', 'Errors when carrying over'],
  ),
  assumed(
    'correctionMin',
    'minutes',
    [5, 10, 15],
    ['Berichtigen eines Fehlers (Minuten)', 'Correcting an error (minutes)'],
  ),
  assumed(
    'fieldEntryMin',
    'minutes',
    [0.25, 0.5, 1],
    ['Erfassen eines Feldes (Minuten)', 'Entering a field (minutes)'],
  ),
  limit('automationCases', 'count', 1000, [
    'Automatisieren ab Ausführungen pro Jahr',
    'Automation from executions per year',
  ]),
  assumed(
    'automationShare',
    'share',
    [0.3, 0.5, 0.7],
    ['Zeit, die Automatisierung erspart', 'Time that automation saves'],
  ),
  assumed(
    'smallAmountShare',
    'share',
    [0.3, 0.5, 0.7],
    ['Anteil der Fälle unter der Betragsgrenze', 'Share of cases below the amount limit'],
  ),
  limit('negligibleErrors', 'share', 0.001, ['Vernachlässigbare Fehlerquote', 'Negligible errors']),
  limit('tolerableErrors', 'share', 0.02, ['Tolerierbare Fehlerquote', 'Tolerable errors']),
  assumed(
    'sampleShare',
    'share',
    [0.3, 0.2, 0.1],
    ['Anteil der Fälle in der Stichprobe', 'Share of cases in the sample'],
  ),
  limit('utilisationLimit', 'share', 0.85, ['Auslastung höchstens', 'Utilisation at most']),
  limit('poolingLimit', 'share', 0.6, [
    'Auslastung je Standort unter',
    'Utilisation per site below',
  ]),
  limit('queryThreshold', 'share', 0.15, ['Rückfragen ab', 'Queries from']),
  assumed(
    'queryMin',
    'minutes',
    [5, 10, 15],
    ['Bearbeiten einer Rückfrage (Minuten)', 'Handling a query (minutes)'],
  ),
  assumed(
    'queryReduction',
    'share',
    [0.3, 0.5, 0.7],
    ['Anteil der Rückfragen, der entfällt', 'Share of the queries that falls away'],
  ),
  assumed(
    'contactMin',
    'minutes',
    [5, 8, 12],
    ['Bearbeiten eines Kontakts (Minuten)', 'Handling a contact (minutes)'],
  ),
  assumed('letterCents', 'cents', [95, 95, 95], ['Porto je Brief', 'Postage per letter'], POST),
  limit('exceptionShare', 'share', 0.02, ['Seltener Weg unter', 'Rare way below']),
  limit('exceptionElements', 'share', 0.15, [
    'Anteil der Elemente auf dem seltenen Weg über',
    'Share of elements on the rare way above',
  ]),
  limit('lateThreshold', 'share', 0.05, ['Verspätete Fälle über', 'Late cases above']),
];
