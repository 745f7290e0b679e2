import { defineTexts } from '../texts/define-texts.ts';

export const endedWorkTexts = defineTexts('ended-work', {
  de: {
    'run.done': 'Der Analyselauf ist fertig.',
    'run.failed': 'Der Analyselauf ist gescheitert.',
    'import.asks': 'Der Import wartet auf die Spaltenzuordnung.',
    'import.checked': 'Die Zahlungsdatei ist geprüft und kann übernommen werden.',
    'import.failed': 'Der Import ist gescheitert.',
    'export.issued': 'Die Arbeitsmappe ist fertig.',
    'export.failed': 'Die Arbeitsmappe konnte nicht geschrieben werden.',
    open: 'Ansehen',
  },
  en: {
    'run.done': 'The analysis run is finished.',
    'run.failed': 'The analysis run has failed.',
    'import.asks': 'The import waits for the mapping of its columns.',
    'import.checked': 'The payment file is checked and can be taken over.',
    'import.failed': 'The import has failed.',
    'export.issued': 'The workbook is finished.',
    'export.failed': 'The workbook could not be written.',
    open: 'View',
  },
});
