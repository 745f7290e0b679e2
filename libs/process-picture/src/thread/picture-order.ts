import type { ProblemLevel, ProblemParameters } from '#pruefwerk/problems';
import type { PictureOptions } from '../render-diagram.ts';

/** A picture that is wanted; everything in it can be copied from one thread to another. */
export interface PictureOrder {
  readonly xml: string;
  readonly options?: PictureOptions;
  readonly format: 'svg' | 'png';
  /** Of a PNG, in pixels. */
  readonly width?: number;
}

export interface ToldProblem {
  readonly code: string;
  readonly parameters: ProblemParameters;
  readonly status: number;
  readonly level: ProblemLevel;
}

export type PictureAnswer =
  | { readonly picture: string | Uint8Array }
  | { readonly problem: ToldProblem }
  | { readonly failure: string };
