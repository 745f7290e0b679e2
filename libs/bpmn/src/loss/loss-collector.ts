import { attributePlaces, qualified } from '../xml/start-tag.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import type { CountedAttribute, CountedElement } from './census.ts';
import type { LossReasons } from './loss-reason.ts';
import type { Loss, LossReason } from './loss-report.ts';

const HARMLESS = new Set<LossReason>(['default-value', 'nothing-in-it']);
const LONGEST = 120;

/** Takes from what was kept, thing by thing in the order of the file; what is not there any more is a loss. */
export class LossCollector {
  readonly #losses: Entry[] = [];
  /** A lost element and its entry; what is lost inside belongs to it. */
  readonly #lost = new Map<XmlElement, Entry>();
  readonly #valueNow = new Map<string, string>();

  constructor(
    private readonly xml: string,
    private readonly reasons: LossReasons,
    kept: readonly CountedElement[],
    private readonly left: Map<string, number>,
  ) {
    for (const { key, attributes } of kept) {
      for (const { namespace, local, value } of attributes)
        this.#valueNow.set(`${key} @${namespace}:${local}`, value);
    }
  }

  look({ element, key, attributes, textKey }: CountedElement): void {
    const outer = element.parent && this.#lost.get(element.parent);
    const isKept = this.take(key);
    if (!isKept && outer) {
      outer.inside += 1;
      this.#lost.set(element, outer);
      return;
    }
    if (!isKept) {
      const value = element.text.trim() || null;
      const reason = this.reasons.ofElement(element);
      this.#lost.set(element, this.add(element, { reason, value }));
      return;
    }
    for (const attribute of attributes) this.lookAtAttribute(element, key, attribute);
    if (textKey === null || this.take(textKey)) return;
    this.add(element, { reason: 'text-lost', value: element.text.trim() });
  }

  losses(): Loss[] {
    return this.#losses.map(({ loss, inside, isBare }) => {
      // Several of one kind were put together: what was in them is there.
      const isMerged = loss.reason === 'only-one-kept' && isBare && inside === 0;
      const reason = isMerged ? 'nothing-in-it' : loss.reason;
      return { ...loss, reason, contained: inside, harmless: HARMLESS.has(reason) && inside === 0 };
    });
  }

  private lookAtAttribute(element: XmlElement, key: string, attribute: CountedAttribute): void {
    if (this.take(attribute.key)) return;
    const { namespace, local, value } = attribute;
    const instead = this.#valueNow.get(`${key} @${namespace}:${local}`) ?? null;
    const known = instead === null || instead === value;
    const reason = known ? this.reasons.ofAttribute(element, attribute) : 'value-changed';
    this.add(element, { reason, value, instead: known ? null : instead, attribute });
  }

  private take(key: string): boolean {
    const count = this.left.get(key) ?? 0;
    if (count > 0) this.left.set(key, count - 1);
    return count > 0;
  }

  private add(element: XmlElement, { reason, value, instead = null, attribute }: Finding): Entry {
    const place = attribute && this.placeOf(element, attribute);
    const loss = {
      line: element.place.line + (place?.linesBelow ?? 0),
      element: qualified(element, element.local),
      elementId: nearestId(element),
      attribute: place?.name ?? attribute?.local ?? null,
      value: value?.slice(0, LONGEST) ?? null,
      instead: instead?.slice(0, LONGEST) ?? null,
      ...{ reason, contained: 0, harmless: false },
    };
    const isBare = element.attributes.length === 0 && element.text.trim() === '';
    const entry = { loss, inside: 0, isBare };
    this.#losses.push(entry);
    return entry;
  }

  /** The name as written, and the lines between the element and its attribute. */
  private placeOf(element: XmlElement, { local }: CountedAttribute) {
    const places = attributePlaces(this.xml, element);
    const place = places.find(({ name }) => name.slice(name.indexOf(':') + 1) === local);
    if (!place) return undefined;
    const before = this.xml.slice(element.start, place.valueStart);
    return { name: place.name, linesBelow: before.split('\n').length - 1 };
  }
}

interface Entry {
  readonly loss: Loss;
  /** Lost elements inside. */
  inside: number;
  /** Without attributes and text of its own. */
  readonly isBare: boolean;
}

interface Finding {
  readonly reason: LossReason;
  readonly value: string | null;
  readonly instead?: string | null;
  readonly attribute?: CountedAttribute;
}

function nearestId(element: XmlElement | null): string | null {
  return element && (attributeOf(element, 'id') ?? nearestId(element.parent));
}
