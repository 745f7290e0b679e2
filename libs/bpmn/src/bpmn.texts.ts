import type { ProblemTexts } from '#pruefwerk/problems';

export const bpmnTexts: ProblemTexts = {
  'bpmn.too-large': {
    de: 'Das Prozessmodell ist größer als {mostMegabytes} MB. Exportieren Sie es ohne eingebettete Bilder oder teilen Sie es auf.',
    en: 'The process model is larger than {mostMegabytes} MB. Export it without embedded pictures or split it.',
  },
  'bpmn.too-extensive': {
    de: 'Das Prozessmodell ist zu umfangreich. Möglich sind {steps} Elemente, {flows} Pfeile, {lanes} Bahnen, {messages} Nachrichtenflüsse, {controlsAndRisks} Kontrollen und Risiken sowie {linkPairs} Verbindungen durch Links. Teilen Sie es auf, zum Beispiel in einen Prozess je Teilprozess.',
    en: 'The process model is too extensive. Possible are {steps} elements, {flows} arrows, {lanes} lanes, {messages} message flows, {controlsAndRisks} controls and risks and {linkPairs} connections by links. Split it, for example into one process per sub-process.',
  },
  'bpmn.unsafe': {
    de: 'Die Datei enthält in Zeile {line}, Spalte {column} eine Dokumenttyp- oder Entitätsangabe und wird deshalb nicht gelesen. Exportieren Sie das Modell als BPMN 2.0 ohne DOCTYPE.',
    en: 'The file holds a document type or entity in line {line}, column {column} and is therefore not read. Export the model as BPMN 2.0 without DOCTYPE.',
  },
  'bpmn.too-deep': {
    de: 'Die Datei ist ab Zeile {line}, Spalte {column} tiefer als {mostLevels} Ebenen verschachtelt. Kein Modell braucht das; prüfen Sie, woher die Datei stammt.',
    en: 'The file is nested deeper than {mostLevels} levels from line {line}, column {column}. No model needs that; check where the file comes from.',
  },
  'bpmn.malformed': {
    de: 'Die Datei ist ab Zeile {line}, Spalte {column} kein lesbares XML. Exportieren Sie das Modell noch einmal als BPMN 2.0 (.bpmn).',
    en: 'From line {line}, column {column} the file is no readable XML. Export the model once more as BPMN 2.0 (.bpmn).',
  },
  'bpmn.not-bpmn': {
    de: 'Die Datei ist XML, aber kein BPMN 2.0: Zeile {line}, Spalte {column} beginnt mit „{root}“ statt mit „definitions“. Wählen Sie im Ursprungsprogramm den Export als BPMN 2.0.',
    en: 'The file is XML, but not BPMN 2.0: line {line}, column {column} begins with "{root}" instead of "definitions". Choose the export as BPMN 2.0 in the program it comes from.',
  },
  'bpmn.encoding-unreadable': {
    de: 'Die Zeichen der Datei lassen sich nicht als {encoding} lesen. Speichern Sie das Modell als UTF-8.',
    en: 'The characters of the file cannot be read as {encoding}. Save the model as UTF-8.',
  },
  'bpmn.step-unknown': {
    de: 'Diesen Arbeitsschritt ({elementId}) gibt es im Modell nicht mehr. Laden Sie das Modell neu.',
    en: 'This step ({elementId}) no longer exists in the model. Reload the model.',
  },
  'bpmn.element-unknown': {
    de: 'Dieses Element ({elementId}) gibt es im Modell nicht mehr. Laden Sie das Modell neu.',
    en: 'This element ({elementId}) no longer exists in the model. Reload the model.',
  },
  'bpmn.attribute-unfit': {
    de: 'Die Angabe „{attribute}“ gibt es an diesem Element ({element}, Zeile {line}) nicht. Möglich sind: {allowed}.',
    en: 'There is no value "{attribute}" at this element ({element}, line {line}). Possible are: {allowed}.',
  },
  'bpmn.value-invalid': {
    de: '„{value}“ passt nicht zu {attribute} (Zeile {line}). Erlaubt: {allowed}.',
    en: '"{value}" does not fit {attribute} (line {line}). Allowed: {allowed}.',
  },
};
