import { SaxesParser } from 'saxes';
import { bpmnDefinitions } from '../model/read-process-model.ts';
import { MODDLE, moddleCopy, newModdle } from '../moddle/moddle-copy.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { type CountedElement, censusOf, countOf } from './census.ts';
import { LossCollector } from './loss-collector.ts';
import { LossReasons } from './loss-reason.ts';
import type { Loss, LossReport } from './loss-report.ts';
import { notShown } from './not-shown.ts';

/**
 * What of a BPMN file a program loses that opens and saves it with bpmn-moddle. Computed from what is written, not from
 * the warnings of that reader, which does not tell all.
 * @throws BpmnTooLarge, BpmnUnsafe, BpmnTooDeep, BpmnMalformed, NotBpmn
 */
export async function lossReport(xml: string): Promise<LossReport> {
  const definitions = bpmnDefinitions(xml);
  const census = censusOf(definitions);
  const copy = await moddleCopy(xml);
  const losses = copy === null ? [unreadable(definitions, census)] : lossesOf(xml, census, copy);
  return {
    comparedWith: MODDLE,
    elements: census.length,
    attributes: census.reduce((sum, { attributes }) => sum + attributes.length, 0),
    losses: losses.toSorted((a, b) => a.line - b.line),
    comments: commentsIn(xml),
    notShown: notShown(definitions),
    lossless: losses.every(({ harmless }) => harmless),
  };
}

/** What of a file is not in another copy of it, by line. */
export function lossesAgainst(xml: string, definitions: XmlElement, copy: XmlElement): Loss[] {
  return lossesOf(xml, censusOf(definitions), copy).toSorted((a, b) => a.line - b.line);
}

function lossesOf(xml: string, census: readonly CountedElement[], copy: XmlElement): Loss[] {
  const kept = censusOf(copy);
  const reasons = new LossReasons(newModdle(), firstById(census));
  const collector = new LossCollector(xml, reasons, kept, countOf(kept));
  for (const counted of census) collector.look(counted);
  return collector.losses();
}

function firstById(census: readonly CountedElement[]): ReadonlyMap<string, XmlElement> {
  const first = new Map<string, XmlElement>();
  for (const { element } of census) {
    const id = attributeOf(element, 'id');
    if (id !== null && !first.has(id)) first.set(id, element);
  }
  return first;
}

function unreadable(definitions: XmlElement, { length }: readonly CountedElement[]): Loss {
  const { local, prefix, place } = definitions;
  return {
    ...{ line: place.line, element: prefix === '' ? local : `${prefix}:${local}` },
    ...{ elementId: attributeOf(definitions, 'id'), attribute: null, value: null, instead: null },
    ...{ reason: 'file-unreadable', contained: length - 1, harmless: false },
  };
}

function commentsIn(xml: string): number {
  let count = 0;
  const parser = new SaxesParser();
  parser.on('comment', () => (count += 1));
  parser.write(xml).close();
  return count;
}
