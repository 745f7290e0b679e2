import { given, integer, text, words } from '../../address/search-fields.ts';
import { type WizardStep, wizardSteps } from './wizard-steps.ts';

/** What the address remembers of the wizard. */
interface WizardSearch {
  readonly schritt?: WizardStep;
  /** Code of a reason for rejection. */
  readonly grund?: string;
  /** Header of the file. */
  readonly spalte?: string;
  /** Place of the rejected row that is shown, from 1. */
  readonly nr?: number;
}

export function wizardSearch(raw: Record<string, unknown>): WizardSearch {
  return given({
    schritt: words(raw, 'schritt', wizardSteps)?.[0],
    grund: text(raw, 'grund'),
    spalte: text(raw, 'spalte'),
    nr: integer(raw, 'nr'),
  });
}

/** What the address remembers of the list of rejected rows. */
interface RejectsSearch {
  readonly grund?: string;
  readonly spalte?: string;
  readonly seite?: number;
  /** Place of the row whose values are shown, from 1. */
  readonly nr?: number;
}

export function rejectsSearch(raw: Record<string, unknown>): RejectsSearch {
  return given({
    grund: text(raw, 'grund'),
    spalte: text(raw, 'spalte'),
    seite: integer(raw, 'seite'),
    nr: integer(raw, 'nr'),
  });
}

/** What the address remembers of the list of imports. */
interface ImportsSearch {
  readonly seite?: number;
}

export function importsSearch(raw: Record<string, unknown>): ImportsSearch {
  return given({ seite: integer(raw, 'seite') });
}
