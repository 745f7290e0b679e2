import { layoutModel, readProcessModel } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { drawDiagram, type ElementColours } from './draw-diagram.ts';
import type { ColourWord, ToneWords } from './marks/legend.ts';
import type { PictureMark } from './marks/picture-mark.ts';
import { DiagramMissing } from './picture.problems.ts';
import { describeModel, titleOf } from './svg/describe-model.ts';
import { composeSvg } from './svg/compose-svg.ts';

export interface PictureOptions {
  /** By the id of a BPMN element. */
  readonly colours?: ElementColours;
  readonly marks?: readonly PictureMark[];
  /** What the colours say, for the legend. */
  readonly colourWords?: readonly ColourWord[];
  /** What the tones of the marks say, for the legend. */
  readonly toneWords?: ToneWords;
  /** Else the name of the process. */
  readonly title?: string;
  /** Of the legend and of the description; German if not said. */
  readonly language?: Language;
}

/**
 * The first diagram of a model as SVG: bpmn-js draws it, without a browser. No scripts, no links to other places, the
 * same text for the same input on every machine.
 * @param xml BPMN 2.0
 * @throws DiagramMissing, DiagramNotDrawn, and the problems of `readProcessModel` for unsafe or unreadable XML
 */
export async function renderDiagram(xml: string, options: PictureOptions = {}): Promise<string> {
  const { marks = [], colourWords = [], toneWords = {}, language = 'de' } = options;
  const model = readProcessModel(xml);
  const drawing = await drawDiagram(withDiagram(xml), options.colours);
  return composeSvg(drawing, {
    ...{ marks, toneWords, language },
    colours: colourWords,
    title: options.title ?? titleOf(model, language),
    description: describeModel(model, language),
  });
}

const DRAWN = /<(?:[\w.-]+:)?BPMN(?:Shape|Edge)\b/;

/** Many models say only what flows; they are laid out for the picture, the file stays as it is. */
function withDiagram(xml: string): string {
  const drawn = DRAWN.test(xml) ? xml : layoutModel(xml);
  if (!DRAWN.test(drawn)) throw new DiagramMissing();
  return drawn;
}
