import type { LossReason } from './loss-report.ts';

/** Reasons as people read them. */
export const lossTexts: Readonly<Record<LossReason, { readonly de: string; readonly en: string }>> =
  {
    'file-unreadable': {
      de: 'Die Datei lässt sich dort nicht öffnen oder nicht wieder schreiben.',
      en: 'The file cannot be opened or written again there.',
    },
    'element-unknown': {
      de: 'BPMN 2.0 kennt dieses Element nicht.',
      en: 'BPMN 2.0 does not know this element.',
    },
    'element-foreign': {
      de: 'Fremdes Element außerhalb von extensionElements.',
      en: 'Foreign element outside of extensionElements.',
    },
    'id-duplicate': {
      de: 'Die Kennung kommt schon vorher in der Datei vor.',
      en: 'The id occurs earlier in the file.',
    },
    'only-one-kept': {
      de: 'Kommt mehrfach vor; nur eines bleibt erhalten.',
      en: 'Occurs more than once; only one is kept.',
    },
    'reference-unresolved': {
      de: 'Verweist auf ein Element, das es in der Datei nicht gibt.',
      en: 'Refers to an element that is not in the file.',
    },
    'reference-with-prefix': {
      de: 'Verweist mit einem Namensraum-Präfix; nur die bloße Kennung wird erkannt.',
      en: 'Refers with a namespace prefix; only the bare id is recognised.',
    },
    'attribute-unknown': {
      de: 'BPMN 2.0 kennt dieses Attribut hier nicht.',
      en: 'BPMN 2.0 does not know this attribute here.',
    },
    'value-changed': {
      de: 'Der Wert wird anders gelesen und so geschrieben.',
      en: 'The value is read differently and written so.',
    },
    'value-unreadable': {
      de: 'Der Wert passt nicht zum Typ des Attributs.',
      en: 'The value does not fit the type of the attribute.',
    },
    'text-lost': {
      de: 'Text, der an dieser Stelle nicht gelesen wird.',
      en: 'Text that is not read at this place.',
    },
    'not-kept': {
      de: 'Wird gelesen, aber nicht wieder geschrieben.',
      en: 'Is read, but not written again.',
    },
    'default-value': {
      de: 'Ohne die Angabe gilt dasselbe (Standardwert).',
      en: 'The same holds without it (default value).',
    },
    'nothing-in-it': {
      de: 'Leeres Element ohne Inhalt.',
      en: 'Empty element without content.',
    },
  };
