import type { RuleWording } from '../rule.ts';

const DE: Readonly<Record<string, string>> = {
  capture: 'erfasst oder ändert',
  determine: 'stellt fest',
  order: 'ordnet an',
  pay: 'zahlt aus',
  release: 'gibt frei',
  'master-data': 'pflegt Stammdaten',
  'account-check': 'bestätigt Bankdaten',
};
const EN: Readonly<Record<string, string>> = {
  capture: 'enters or changes',
  determine: 'certifies',
  order: 'orders',
  pay: 'pays out',
  release: 'releases',
  'master-data': 'keeps master data',
  'account-check': 'confirms bank data',
};

export const segregationOfDutiesWording: RuleWording = {
  de: {
    name: 'Unvereinbare Aufgaben in einer Rolle',
    looksFor: 'Eine Rolle, die auf einem Weg zwei Aufgaben erledigt, die getrennt gehören.',
    sentence: (f) =>
      f.raw('firstId') === null
        ? `Die Rolle „${f.text('role')}“ darf anordnen und auszahlen.`
        : `Die Rolle „${f.text('role')}“ ${DE[f.text('firstDuty')]} (${f.element('firstId')}) und ${DE[f.text('secondDuty')]} (${f.element('secondId')}) auf demselben Weg.`,
    advice: (f) =>
      f.raw('weight') === 3
        ? 'Aufgaben auf zwei Rollen verteilen oder dazwischen eine Freigabe durch eine dritte Person vorsehen.'
        : 'Aufgaben auf zwei Rollen verteilen; eine Ausnahme ist zu begründen und zu dokumentieren.',
  },
  en: {
    name: 'Incompatible duties in one role',
    looksFor: 'A role that on one way carries out two duties that belong apart.',
    sentence: (f) =>
      f.raw('firstId') === null
        ? `The role “${f.text('role')}” may order and pay.`
        : `The role “${f.text('role')}” ${EN[f.text('firstDuty')]} (${f.element('firstId')}) and ${EN[f.text('secondDuty')]} (${f.element('secondId')}) on the same way.`,
    advice: (f) =>
      f.raw('weight') === 3
        ? 'Give the duties to two roles, or add a release by a third person between them.'
        : 'Give the duties to two roles; an exception needs a documented reason.',
  },
};
