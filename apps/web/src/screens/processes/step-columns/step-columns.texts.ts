import { defineTexts } from '../../../texts/define-texts.ts';

/** Words of choosing the columns of the list of steps. */
export const stepColumnsTexts = defineTexts('stepColumns', {
  de: {
    choose: 'Spalten',
    title: 'Spalten der Schrittliste',
    all: 'Alle',
    usual: 'Übliche',
    none: 'Keine',
    documentation: 'Bemerkung',
    'fault.words': 'Möglich sind {{words}}, mehrere mit Semikolon.',
    keys: 'Pfeiltasten wechseln die Zelle, Eingabe übernimmt, Esc verwirft.',
    scroll: 'Schrittliste, waagerecht verschiebbar',
  },
  en: {
    choose: 'Columns',
    title: 'Columns of the list of steps',
    all: 'All',
    usual: 'Usual',
    none: 'None',
    documentation: 'Remark',
    'fault.words': 'Possible are {{words}}, several with semicolons.',
    keys: 'Arrow keys change the cell, Enter takes over, Esc discards.',
    scroll: 'List of steps, can be moved sideways',
  },
});
