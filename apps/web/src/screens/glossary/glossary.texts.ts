import { defineTexts } from '../../texts/define-texts.ts';

export const glossaryTexts = defineTexts('glossary', {
  de: {
    title: 'Glossar',
    sub: 'Die Begriffe, wie Prüfwerk sie verwendet',
    note: 'Die Erläuterungen sind eigene Worte aus der Praxis, keine Zitate aus Vorschriften. „Nicht belegt“ steht, wo etwas über Recht oder Gebrauch gesagt wird, ohne dass eine Quelle genannt ist.',
    search: 'Begriff suchen',
    letters: 'Anfangsbuchstaben',
    found_one: 'Ein Begriff',
    found_other: '{{count}} Begriffe',
    none: 'Kein Begriff passt zu „{{search}}“.',
    unsourced: 'nicht belegt',
    english: 'Englisch',
    link: 'Adresse dieses Begriffs: {{term}}',
    'help.about':
      'Jedes Wort hat in Prüfwerk eine Bedeutung und kommt überall gleich vor, auch in der Arbeitsmappe und im Bericht.',
    'help.next':
      'Suchen Sie auf Deutsch oder Englisch. Jeder Begriff hat eine eigene Adresse zum Weitergeben.',
  },
  en: {
    title: 'Glossary',
    sub: 'The terms as Prüfwerk uses them',
    note: 'The explanations are own words from practice, no quotations of regulations. “Not sourced” stands where something is said about law or usage without a source being named.',
    search: 'Search a term',
    letters: 'First letters',
    found_one: 'One term',
    found_other: '{{count}} terms',
    none: 'No term fits “{{search}}”.',
    unsourced: 'not sourced',
    english: 'German',
    link: 'Address of this term: {{term}}',
    'help.about':
      'Each word has one meaning in Prüfwerk and is used alike everywhere, also in the workbook and the report.',
    'help.next':
      'Search in German or English. Each term has an address of its own to be passed on.',
  },
});
