import { readFile } from 'node:fs/promises';
import {
  type ComparedElement,
  compareModels,
  decodeBpmn,
  DifferenceWords,
  type ElementPair,
  type ProcessModel,
  type PropertyChange,
  readProcessModel,
} from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { inputFiles } from '../input.ts';
import type { ChangedValue, DiffReport, PairedElement, ToldElement } from './diff-report.ts';

/** What lies between two files. @throws UsageProblem, and the problems of `readProcessModel` */
export async function diffFiles(
  before: string,
  after: string,
  language: Language,
): Promise<DiffReport> {
  const names = (await inputFiles([before, after])).map(({ name }) => name);
  const old = await modelIn(before);
  const now = await modelIn(after);
  const { added, removed, changed, guessed, unchanged } = compareModels(old, now);
  const teller = new Teller(old, now, language);
  return {
    before: names[0] ?? before,
    after: names[1] ?? after,
    counts: {
      ...{ added: added.length, removed: removed.length },
      ...{ changed: changed.length, unchanged },
    },
    added: added.map((one) => teller.element(one, 'after')),
    removed: removed.map((one) => teller.element(one, 'before')),
    changed: changed.map(({ changes, ...pair }) => ({
      ...teller.pair(pair),
      changes: changes.map((change) => teller.change(change)),
    })),
    guessed: guessed.map((pair) => teller.pair(pair)),
  };
}

const modelIn = async (path: string): Promise<ProcessModel> =>
  readProcessModel(decodeBpmn(await readFile(path)));

class Teller {
  readonly #words: DifferenceWords;
  readonly #models: Readonly<Record<'before' | 'after', ProcessModel>>;

  constructor(before: ProcessModel, after: ProcessModel, language: Language) {
    this.#words = new DifferenceWords(before, after, language);
    this.#models = { before, after };
  }

  element(element: ComparedElement, side: 'before' | 'after'): ToldElement {
    const title = this.#words.title(element, side, this.#models[side]);
    return { ...element, title, kindTold: this.#words.kind(element) };
  }

  pair({ before, after, match }: ElementPair): PairedElement {
    const guess = this.#words.guess(match);
    return { ...this.element(after, 'after'), idBefore: before.id, guess };
  }

  change(change: PropertyChange): ChangedValue {
    const { property, before, after } = change;
    return { property, before, after, told: this.#words.change(change) };
  }
}
