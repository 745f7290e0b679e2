import type { Dice } from './dice.ts';

// Syllables put together at random: nobody is meant, and nobody can be found by them.
const GIVEN_START = [
  'Al',
  'Be',
  'Da',
  'El',
  'Fi',
  'Jo',
  'Ka',
  'Le',
  'Mi',
  'Na',
  'Ö',
  'Sa',
  'Ta',
  'Ze',
];
const GIVEN_END = [
  'belo',
  'danu',
  'fira',
  'lisk',
  'mero',
  'nuri',
  'rena',
  'soné',
  'tavi',
  'velin',
  'zaro',
];
const FAMILY_START = [
  'Barn',
  'Dröm',
  'Elk',
  'Farn',
  'Gröss',
  'Hask',
  'Kolb',
  'Lürt',
  'Mönk',
  'Quast',
  'Rüd',
  'Tarn',
  'Wesk',
  'Zirn',
];
const FAMILY_END = [
  'aßel',
  'becki',
  'dorfen',
  'eloff',
  'hagel',
  'itsch',
  'könig',
  'lamp',
  'mossen',
  'owari',
  'relt',
  'süm',
  'tholm',
  'wurf',
];
const STREETS = ['Wohnbau', 'Hausverwaltung', 'Grundbesitz', 'Vermietung'];

export function personName(dice: Dice): string {
  const given = dice.pick(GIVEN_START) + dice.pick(GIVEN_END);
  return `${familyName(dice)}, ${given}`;
}

export function familyName(dice: Dice): string {
  return dice.pick(FAMILY_START) + dice.pick(FAMILY_END);
}

export function landlordName(dice: Dice): string {
  return `${dice.pick(STREETS)} ${familyName(dice)} GmbH`;
}
