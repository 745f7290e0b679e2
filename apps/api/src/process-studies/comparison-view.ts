import {
  type ComparedElement,
  DifferenceWords,
  type ElementChange,
  type PropertyChange,
} from '#pruefwerk/bpmn';
import type { ComparedContent, ProcessComparison } from '#pruefwerk/process-studies';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import type {
  ComparedContentDto,
  DifferenceDto,
  ProcessComparisonDto,
  PropertyChangeDto,
} from './comparison.dto.ts';
import { hitView } from './process-checks-view.ts';

export function comparisonView(comparison: ProcessComparison): ProcessComparisonDto {
  const { before, after, difference, hits, effect } = comparison;
  const tell = new Teller(comparison);
  return {
    before: contentView(before),
    after: contentView(after),
    differences: [
      ...difference.removed.map((one) => tell.single('removed', one)),
      ...difference.changed.map((one) => tell.changed(one)),
      ...difference.added.map((one) => tell.single('added', one)),
    ],
    unchanged: difference.unchanged,
    opened: hits.opened.map((hit) => hitView(hit, after.checked.model)),
    closed: hits.closed.map((hit) => hitView(hit, before.checked.model)),
    effect: { ...effect, figures: effect.figures.map((one) => ({ ...one })) },
  };
}

function contentView({
  process,
  revision,
  xml,
  checked,
  counts,
}: ComparedContent): ComparedContentDto {
  const { id: processId, number, name, kind } = process;
  return {
    ...{ processId, number, name, kind, revision, xml },
    ...{ counts: { ...counts }, hits: { ...checked.counts } },
  };
}

/** The words of a comparison in both languages. */
class Teller {
  readonly #german: DifferenceWords;
  readonly #english: DifferenceWords;

  constructor(private readonly comparison: ProcessComparison) {
    const { before, after } = comparison;
    this.#german = new DifferenceWords(before.checked.model, after.checked.model, 'de');
    this.#english = new DifferenceWords(before.checked.model, after.checked.model, 'en');
  }

  single(kind: 'added' | 'removed', element: ComparedElement): DifferenceDto {
    const side = kind === 'added' ? 'after' : 'before';
    return {
      ...{ kind, match: null, guess: null, changes: [], elementKind: element.kind },
      ...{ element: this.#both((words) => words.kind(element)), title: this.#title(element, side) },
      beforeId: side === 'before' ? element.shownAt : null,
      afterId: side === 'after' ? element.shownAt : null,
    };
  }

  changed({ before, after, match, changes }: ElementChange): DifferenceDto {
    return {
      ...{ kind: 'changed', match, title: this.#title(after, 'after') },
      elementKind: after.kind,
      element: this.#both((words) => words.kind(after)),
      ...{ beforeId: before.shownAt, afterId: after.shownAt },
      guess: match === 'id' ? null : this.#both((words) => words.guess(match)),
      changes: changes.map((change) => this.#change(change)),
    };
  }

  #change(change: PropertyChange): PropertyChangeDto {
    const told = { de: this.#german.change(change), en: this.#english.change(change) };
    const both = (part: 'property' | 'before' | 'after') => ({
      de: told.de[part],
      en: told.en[part],
    });
    return { property: both('property'), before: both('before'), after: both('after') };
  }

  #title(element: ComparedElement, side: 'before' | 'after'): BothLanguagesDto {
    const { model } = this.comparison[side].checked;
    return this.#both((words) => words.title(element, side, model));
  }

  #both(tell: (words: DifferenceWords) => string): BothLanguagesDto {
    return { de: tell(this.#german), en: tell(this.#english) };
  }
}
