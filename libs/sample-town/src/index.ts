export { OFFICES, type Office, type SigningLimitRecord } from './offices.ts';
export { generateTown, Town, type AccountChange, type TownFile, type TownOptions } from './town.ts';
export type { LabelKind, Truth, TruthLabel } from './truth.ts';
export { csvLine, encodeWindows1252 } from './windows-1252.ts';
export { TOWN_LAND, TOWN_YEAR } from './work-calendar.ts';
export { townFileBytes } from './town-file-bytes.ts';
