import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { printedSvg } from './diagram-colours.ts';
import { embeddedFont } from './diagram-font.ts';

/** The drawing as a file of its own, black on white, with its font. */
export async function pictureOf(diagram: BaseViewer): Promise<Blob> {
  const [{ svg }, font] = await Promise.all([diagram.saveSVG(), embeddedFont()]);
  return new Blob([printedSvg(svg, font)], { type: 'image/svg+xml' });
}
