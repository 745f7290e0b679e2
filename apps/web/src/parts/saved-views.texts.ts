import { defineTexts } from '../texts/define-texts.ts';

export const savedViewsTexts = defineTexts('saved-views', {
  de: {
    label: 'Ansichten',
    none: 'Noch keine Ansicht gespeichert',
    save: 'Diese Ansicht speichern',
    name: 'Name der Ansicht',
    'name.hint': 'Zum Beispiel „Hohe Beträge, offen“. Ein vorhandener Name wird ersetzt.',
    'name.missing': 'Bitte geben Sie der Ansicht einen Namen.',
    remove: 'Ansicht „{{name}}“ löschen',
    removed: 'Ansicht „{{name}}“ gelöscht.',
    saved: 'Ansicht „{{name}}“ gespeichert.',
  },
  en: {
    label: 'Views',
    none: 'No view saved yet',
    save: 'Save this view',
    name: 'Name of the view',
    'name.hint': 'For example “High amounts, open”. An existing name is replaced.',
    'name.missing': 'Please give the view a name.',
    remove: 'Delete view “{{name}}”',
    removed: 'View “{{name}}” deleted.',
    saved: 'View “{{name}}” saved.',
  },
});
