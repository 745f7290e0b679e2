import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import german from 'bpmn-js-i18n/translations/de.js';
import type { Language } from '../texts/define-texts.ts';
import { diagramColours } from './diagram-colours.ts';
import { diagramFont } from './diagram-font.ts';
import { translateModule } from './translate.ts';

interface DiagramOptions {
  readonly container: HTMLElement;
  readonly editable: boolean;
  readonly language: Language;
  /** Moddle descriptor of the extension attributes, as the API publishes it. */
  readonly extension: object;
}

/**
 * Without it the library would move the insides of collapsed sub-processes to new sheets while it opens a file, and a
 * file that nobody has edited would be saved as another one.
 */
const asImported = { subprocessCompatibility: ['value', null] };

/** bpmn-js, to look at or to edit; the caller destroys it. */
export function createDiagram({
  container,
  editable,
  language,
  extension,
}: DiagramOptions): BaseViewer {
  const options = {
    container,
    bpmnRenderer: diagramColours,
    textRenderer: {
      defaultStyle: { fontFamily: diagramFont, fontSize: 12 },
      externalStyle: { fontSize: 11 },
    },
    moddleExtensions: { iks: extension },
    additionalModules: [
      ...(language === 'de' ? [translateModule(german)] : []),
      ...(editable ? [asImported] : []),
    ],
  };
  return editable ? new Modeler(options) : new NavigatedViewer(options);
}
