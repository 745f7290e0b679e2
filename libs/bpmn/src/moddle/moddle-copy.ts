import { BpmnModdle } from 'bpmn-moddle';
import { iksDescriptor } from '../iks/iks-descriptor.ts';
import { MOST_MEGABYTES, parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Name and version of the reader and writer inside of the browser's editor and of many other programs. */
export const MODDLE = 'bpmn-moddle 10.3.1';

/** With the own descriptor, as the editor uses it; a fresh one each time, because it is not said to be without state. */
export function newModdle(): BpmnModdle {
  // It writes prefixes into the descriptor that it is given.
  return new BpmnModdle({ iks: structuredClone(iksDescriptor) });
}

/** Formatting and long prefixes can make the copy of a permitted file larger than one that is handed in may be. */
const MOST_COPY_MEGABYTES = 4 * MOST_MEGABYTES;

/**
 * What such a program makes of a file by opening and saving it, as a tree; null when it cannot. The file is known to be
 * safe: document types are refused before it comes here.
 */
export async function moddleCopy(xml: string): Promise<XmlElement | null> {
  const moddle = newModdle();
  try {
    const { rootElement } = await moddle.fromXML(xml);
    const copy = await moddle.toXML(rootElement, { format: true });
    return parseXml(copy.xml, MOST_COPY_MEGABYTES);
  } catch {
    return null;
  }
}
