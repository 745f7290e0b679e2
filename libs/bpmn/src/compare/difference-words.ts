import type { Language } from '#pruefwerk/problems';
import { iksElements } from '../iks/iks-elements.ts';
import type { ProcessModel } from '../model/process-model.ts';
import type {
  ComparedElement,
  ComparedValue,
  MatchReason,
  PropertyChange,
} from './model-difference.ts';
import { propertyWords } from './property-words.ts';
import { typeWords, valueWords } from './value-words.ts';

export interface ToldChange {
  readonly property: string;
  readonly before: string;
  readonly after: string;
}

/** The words of a comparison in one language. */
export class DifferenceWords {
  readonly #names: Readonly<Record<'before' | 'after', ReadonlyMap<string, string>>>;

  constructor(
    before: ProcessModel,
    after: ProcessModel,
    private readonly language: Language,
  ) {
    this.#names = { before: namesOf(before), after: namesOf(after) };
  }

  /** What kind of element it is. */
  kind({ stepKind, type, kind }: ComparedElement): string {
    const words = typeWords[type] ?? typeWords[stepKind ?? kind];
    return words ? this.#pick(words) : type;
  }

  /** The element by its name; an arrow by its ends, a control with its step. */
  title(element: ComparedElement, side: 'before' | 'after', model: ProcessModel): string {
    const { kind, id, name, shownAt } = element;
    if (kind === 'control' || kind === 'risk') {
      return `${id}${name === '' ? '' : ` ${name}`} (${this.#name(shownAt, side)})`;
    }
    if (kind !== 'flow' && kind !== 'message') return name === '' ? this.#nameless(element) : name;
    const arrow = [...model.flows, ...model.messages].find((one) => one.id === id);
    if (!arrow) return name;
    const ends = `${this.#name(arrow.fromId, side)} → ${this.#name(arrow.toId, side)}`;
    return name === '' ? ends : `${ends} (${name})`;
  }

  change({ property, before, after, refers }: PropertyChange): ToldChange {
    const words = propertyWords[property];
    const tell = (value: ComparedValue, side: 'before' | 'after') =>
      refers && typeof value === 'string' ? this.#name(value, side) : this.#value(property, value);
    return {
      property: words ? this.#pick(words) : property,
      before: tell(before, 'before'),
      after: tell(after, 'after'),
    };
  }

  /** Why two elements are taken for the same; empty when their ids say so. */
  guess(match: MatchReason): string {
    return match === 'id' ? '' : guesses[match][this.language];
  }

  #value(property: string, value: ComparedValue): string {
    if (value === null) return '–';
    if (typeof value === 'number') return this.#number(value, shares.has(property));
    if (typeof value === 'object') {
      const tell = (one: string) =>
        property === 'datenfelder' ? this.#dataField(one) : this.#word(property, one);
      return value.map(tell).join(', ') || '–';
    }
    return this.#word(property, String(value));
  }

  /** Only where the values are fixed: somebody may have called a step "bar". */
  #word(property: string, value: string): string {
    const words = property === 'type' ? typeWords[value] : fixed.has(property) && valueWords[value];
    return words ? this.#pick(words) : value;
  }

  /** As the step holds it: field, access, whether it is about persons. */
  #dataField(value: string): string {
    const [, field = '', access = '', personal = ''] = DATA_FIELD.exec(value) ?? [];
    if (field === '') return value;
    const words = [accessWords[access], personalWords[personal]].filter((one) => one !== undefined);
    return `${field} (${words.map((one) => this.#pick(one)).join(', ')})`;
  }

  #number(value: number, share: boolean): string {
    const locale = this.language === 'de' ? 'de-DE' : 'en-GB';
    const style = share
      ? ({ style: 'percent', maximumFractionDigits: 2 } as const)
      : { maximumFractionDigits: 4 };
    return new Intl.NumberFormat(locale, style).format(value);
  }

  #name(id: string, side: 'before' | 'after'): string {
    return this.#names[side].get(id) ?? this.#pick(['ohne Namen', 'without a name']);
  }

  #nameless(element: ComparedElement): string {
    return `${this.kind(element)} ${this.#pick(['ohne Namen', 'without a name'])}`;
  }

  #pick([de, en]: readonly [string, string]): string {
    return this.language === 'de' ? de : en;
  }
}

const guesses: Readonly<Record<Exclude<MatchReason, 'id'>, Readonly<Record<Language, string>>>> = {
  'name-and-role': {
    de: 'vermutlich dasselbe: gleicher Name, gleiche Stelle',
    en: 'presumably the same: same name, same role',
  },
  name: { de: 'vermutlich dasselbe: gleicher Name', en: 'presumably the same: same name' },
  ends: {
    de: 'vermutlich derselbe: verbindet dasselbe',
    en: 'presumably the same: connects the same',
  },
  'only-one': {
    de: 'vermutlich derselbe: es gibt nur einen',
    en: 'presumably the same: there is only one',
  },
};

const DATA_FIELD = /^(.+) (rw|r|w)(?: (nein|ja|besondere))?$/;

const accessWords: Readonly<Record<string, readonly [string, string]>> = {
  r: ['liest', 'reads'],
  w: ['schreibt', 'writes'],
  rw: ['liest und schreibt', 'reads and writes'],
};

const personalWords: Readonly<Record<string, readonly [string, string]>> = {
  nein: ['kein Personenbezug', 'no personal data'],
  ja: ['personenbezogen', 'personal data'],
  besondere: ['besonders geschützt', 'special categories'],
};

const shares: ReadonlySet<string> = new Set(
  iksElements
    .flatMap(({ attributes }) => attributes)
    .filter(({ unit }) => unit === 'share')
    .map(({ name }) => name),
);

const fixed: ReadonlySet<string> = new Set([
  'isDefault',
  ...iksElements
    .flatMap(({ attributes }) => attributes)
    .filter(({ kind }) => kind === 'one-of' || kind === 'some-of' || kind === 'flag')
    .map(({ name }) => name),
]);

function namesOf(model: ProcessModel): ReadonlyMap<string, string> {
  const { processes, participants, lanes, steps } = model;
  const named = [...processes, ...participants, ...lanes, ...steps];
  return new Map(named.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
}
