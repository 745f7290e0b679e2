import { readFile } from 'node:fs/promises';
import {
  type ComparedElement,
  type ComparedValue,
  compareModels,
  decodeBpmn,
  DifferenceWords,
  type ElementPair,
  type ProcessModel,
  readProcessModel,
} from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { inputFiles } from '../input.ts';

export interface DiffReport {
  readonly before: string;
  readonly after: string;
  readonly counts: Readonly<Record<'added' | 'removed' | 'changed' | 'unchanged', number>>;
  readonly added: readonly ToldElement[];
  readonly removed: readonly ToldElement[];
  readonly changed: readonly ChangedElement[];
  /** Taken for the same by guess, and without a change. */
  readonly guessed: readonly PairedElement[];
}

/** An element with its name and kind as people read them. */
export interface ToldElement extends ComparedElement {
  readonly title: string;
  readonly told: string;
}

/** The element as it is later; `guess` is empty when the ids are the same. */
export interface PairedElement extends ToldElement {
  readonly idBefore: string;
  readonly guess: string;
}

export interface ChangedElement extends PairedElement {
  readonly changes: readonly {
    readonly property: string;
    readonly before: ComparedValue;
    readonly after: ComparedValue;
    readonly told: { readonly property: string; readonly before: string; readonly after: string };
  }[];
}

type Paths = readonly [before: string, after: string];

/** What lies between two files. @throws UsageProblem, and the problems of `readProcessModel` */
export async function diffFiles(paths: Paths, language: Language): Promise<DiffReport> {
  const [first, second] = await inputFiles(paths);
  const [before, after] = await Promise.all([first, second].map(modelAt));
  if (!first || !second || !before || !after) throw new TypeError('two files are compared');
  const words = new DifferenceWords(before, after, language);
  const tell = (side: 'before' | 'after') => (element: ComparedElement) => ({
    ...element,
    title: words.title(element, side, side === 'before' ? before : after),
    told: words.kind(element),
  });
  const pair = ({ before: old, after: now, match }: ElementPair): PairedElement => ({
    ...tell('after')(now),
    idBefore: old.id,
    guess: words.guess(match),
  });
  const { added, removed, changed, guessed, unchanged } = compareModels(before, after);
  return {
    ...{ before: first.name, after: second.name },
    counts: {
      ...{ added: added.length, removed: removed.length },
      ...{ changed: changed.length, unchanged },
    },
    added: added.map(tell('after')),
    removed: removed.map(tell('before')),
    changed: changed.map(({ changes, ...one }) => ({
      ...pair(one),
      changes: changes.map(({ refers: _, ...change }) => change).map((change, i) => ({
        ...change,
        told: words.change(changes[i] ?? { ...change, refers: false }),
      })),
    })),
    guessed: guessed.map(pair),
  };
}

async function modelAt(file: { readonly path: string } | undefined): Promise<ProcessModel | null> {
  return file ? readProcessModel(decodeBpmn(await readFile(file.path))) : null;
}
