import type { ProblemParameters, ProblemTexts } from '#pruefwerk/problems';

export const modelWarningCodes = [
  'bpmn.warning.id-missing',
  'bpmn.warning.id-duplicate',
  'bpmn.warning.flow-dangling',
  'bpmn.warning.lane-reference',
  'bpmn.warning.process-missing',
  'bpmn.warning.diagram-missing',
  'bpmn.warning.diagram-second',
  'bpmn.warning.attribute-unreadable',
  'bpmn.warning.attribute-unknown',
] as const;
export type ModelWarningCode = (typeof modelWarningCodes)[number];

/** Something in the file that could not be read or will not be shown; the file itself keeps it. */
export interface ModelWarning {
  readonly code: ModelWarningCode;
  /** Of the element it is about, null when it has none. */
  readonly elementId: string | null;
  /** From 1. */
  readonly line: number;
  readonly parameters: ProblemParameters;
}

export const modelWarningTexts: ProblemTexts & Record<ModelWarningCode, unknown> = {
  'bpmn.warning.id-missing': {
    de: 'Ein Element „{element}“ hat keine Kennung und fehlt deshalb in der Schrittliste.',
    en: 'An element "{element}" has no id and is therefore missing from the list of steps.',
  },
  'bpmn.warning.id-duplicate': {
    de: 'Die Kennung „{id}“ kommt mehrfach vor; nur das erste Element steht in der Schrittliste.',
    en: 'The id "{id}" occurs more than once; only the first element is in the list of steps.',
  },
  'bpmn.warning.flow-dangling': {
    de: 'Der Sequenzfluss „{id}“ führt zu einem Element, das es nicht gibt. Verbinden Sie ihn neu.',
    en: 'The sequence flow "{id}" leads to an element that does not exist. Connect it anew.',
  },
  'bpmn.warning.lane-reference': {
    de: 'Die Bahn „{lane}“ nennt ein Element „{id}“, das es nicht gibt.',
    en: 'The lane "{lane}" names an element "{id}" that does not exist.',
  },
  'bpmn.warning.process-missing': {
    de: 'Die Datei enthält keinen Prozess, nur andere Diagrammarten.',
    en: 'The file holds no process, only other kinds of diagram.',
  },
  'bpmn.warning.diagram-missing': {
    de: 'Die Datei enthält keine Zeichnung. Die Schrittliste ist vollständig, das Diagramm bleibt leer.',
    en: 'The file holds no drawing. The list of steps is complete, the diagram stays empty.',
  },
  'bpmn.warning.diagram-second': {
    de: 'Ein Diagramm enthält mehr als eine Zeichenfläche; der Editor zeigt nur eine davon. Die anderen bleiben in der Datei erhalten.',
    en: 'A diagram holds more than one plane; the editor shows only one of them. The others stay in the file.',
  },
  'bpmn.warning.attribute-unreadable': {
    de: 'Die Angabe {attribute} = „{value}“ ist nicht lesbar und wird nicht berücksichtigt.',
    en: 'The value {attribute} = "{value}" cannot be read and is not considered.',
  },
  'bpmn.warning.attribute-unknown': {
    de: 'Die Angabe „{attribute}“ ist nicht bekannt und wird nur aufbewahrt.',
    en: 'The value "{attribute}" is not known and is only kept.',
  },
};
