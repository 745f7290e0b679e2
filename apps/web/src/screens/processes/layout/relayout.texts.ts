import { defineTexts } from '../../../texts/define-texts.ts';

/** Words of drawing a model anew. */
export const relayoutTexts = defineTexts('relayout', {
  de: {
    action: 'Neu anordnen',
    why: 'Zeichnet das Modell neu, mit Bahnen und ohne Überschneidungen. Am Inhalt ändert sich nichts.',
    done: 'Das Modell ist neu angeordnet.',
  },
  en: {
    action: 'Arrange anew',
    why: 'Draws the model anew, with lanes and without overlaps. The content does not change.',
    done: 'The model is arranged anew.',
  },
});
