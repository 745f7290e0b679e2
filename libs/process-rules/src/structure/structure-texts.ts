import type { Language } from '#pruefwerk/problems';
import type { StructureRuleId } from './structure-rules.ts';

export interface StructureText {
  readonly name: string;
  /** What is the case; `{here}` stands for the element. */
  readonly sentence: string;
  readonly advice: string;
}

const text = (name: string, sentence: string, advice: string): StructureText => ({
  name,
  sentence,
  advice,
});

/** What a hit of a structural rule says. */
export const structureTexts: Readonly<
  Record<StructureRuleId, Readonly<Record<Language, StructureText>>>
> = {
  'no-disconnected': {
    de: text(
      'Element ohne Verbindung',
      '{here} hat weder einen Pfeil hinein noch hinaus.',
      'Verbinden Sie das Element mit dem Ablauf, oder löschen Sie es.',
    ),
    en: text(
      'Element without connection',
      'No arrow leads to or from {here}.',
      'Connect the element with the flow, or delete it.',
    ),
  },
  'no-duplicate-sequence-flows': {
    de: text(
      'Doppelter Pfeil',
      'Bei {here} liegen zwei Pfeile mit demselben Anfang und demselben Ende übereinander.',
      'Löschen Sie einen der beiden: Sonst zählt der Weg doppelt.',
    ),
    en: text(
      'Double arrow',
      'At {here} two arrows with the same beginning and the same end lie over each other.',
      'Delete one of them: otherwise the way counts twice.',
    ),
  },
  'no-complex-gateway': {
    de: text(
      'Komplexe Verzweigung',
      '{here} ist eine komplexe Verzweigung. Welche Wege ein Fall nimmt, ist daraus nicht zu berechnen.',
      'Ersetzen Sie sie durch einfache Verzweigungen (entweder–oder, gleichzeitig).',
    ),
    en: text(
      'Complex gateway',
      '{here} is a complex gateway. Which ways a case takes cannot be computed from it.',
      'Replace it by simple gateways (either–or, at the same time).',
    ),
  },
  'event-based-gateway': {
    de: text(
      'Ereignisverzweigung unvollständig',
      'An {here} hängen weniger als zwei Ereignisse, oder ein Pfeil trägt eine Bedingung.',
      'Ergänzen Sie die Ereignisse, auf die gewartet wird; Bedingungen gehören dort nicht hin.',
    ),
    en: text(
      'Event-based gateway incomplete',
      'Fewer than two events hang at {here}, or an arrow carries a condition.',
      'Add the events that are waited for; conditions do not belong there.',
    ),
  },
  'link-event': {
    de: text(
      'Verweis ohne Gegenstück',
      'Der Verweis {here} hat keinen Namen oder kein eindeutiges Gegenstück.',
      'Geben Sie Absprung und Ziel denselben, nur einmal vergebenen Namen.',
    ),
    en: text(
      'Link without counterpart',
      'The link {here} has no name or no single counterpart.',
      'Give the jump and its target the same name, used only once.',
    ),
  },
  'sub-process-blank-start-event': {
    de: text(
      'Unterprozess wartet beim Start',
      'Der Unterprozess {here} beginnt mit einem auslösenden Ereignis.',
      'Beginnen Sie ihn mit einem einfachen Startereignis: Ausgelöst wird er vom Ablauf davor.',
    ),
    en: text(
      'Sub-process waits at its start',
      'The sub-process {here} begins with a triggering event.',
      'Let it begin with a plain start event: the flow before it triggers it.',
    ),
  },
  'event-sub-process-typed-start-event': {
    de: text(
      'Ereignis-Unterprozess ohne Auslöser',
      'Der Ereignis-Unterprozess um {here} sagt nicht, wodurch er ausgelöst wird.',
      'Geben Sie seinem Startereignis einen Auslöser, zum Beispiel Frist oder Nachricht.',
    ),
    en: text(
      'Event sub-process without trigger',
      'The event sub-process around {here} does not say what triggers it.',
      'Give its start event a trigger, for example a deadline or a message.',
    ),
  },
  'ad-hoc-sub-process': {
    de: text(
      'Start oder Ende im freien Unterprozess',
      '{here} steht in einem Unterprozess ohne feste Reihenfolge.',
      'Ein solcher Unterprozess hat weder Start noch Ende; löschen Sie das Ereignis.',
    ),
    en: text(
      'Start or end in an ad-hoc sub-process',
      '{here} stands in a sub-process without a fixed order.',
      'Such a sub-process has neither start nor end; delete the event.',
    ),
  },
  'start-event-required': {
    de: text(
      'Start fehlt',
      '{here} hat kein Startereignis.',
      'Zeichnen Sie, womit ein Fall beginnt.',
    ),
    en: text('Start is missing', '{here} has no start event.', 'Draw what a case begins with.'),
  },
  'end-event-required': {
    de: text('Ende fehlt', '{here} hat kein Endereignis.', 'Zeichnen Sie, womit ein Fall endet.'),
    en: text('End is missing', '{here} has no end event.', 'Draw what a case ends with.'),
  },
  'no-implicit-start': {
    de: text(
      'Beginn ohne Startereignis',
      'Zu {here} führt kein Pfeil; der Ablauf beginnt dort, ohne dass es gesagt wird.',
      'Setzen Sie ein Startereignis davor, oder verbinden Sie den Schritt.',
    ),
    en: text(
      'Beginning without start event',
      'No arrow leads to {here}; the flow begins there without saying so.',
      'Put a start event before it, or connect the step.',
    ),
  },
  'no-implicit-end': {
    de: text(
      'Schluss ohne Endereignis',
      'Von {here} führt kein Pfeil weiter; der Ablauf endet dort, ohne dass es gesagt wird.',
      'Setzen Sie ein Endereignis dahinter, oder verbinden Sie den Schritt.',
    ),
    en: text(
      'Conclusion without end event',
      'No arrow leads on from {here}; the flow ends there without saying so.',
      'Put an end event behind it, or connect the step.',
    ),
  },
  'no-implicit-split': {
    de: text(
      'Mehrere Pfeile ohne Verzweigung',
      'Von {here} gehen mehrere Pfeile ohne Verzweigung ab; nach BPMN werden alle gleichzeitig gegangen.',
      'Zeichnen Sie eine Verzweigung, die sagt, ob entweder–oder oder gleichzeitig gemeint ist.',
    ),
    en: text(
      'Several arrows without gateway',
      'Several arrows leave {here} without a gateway; in BPMN all of them are taken at the same time.',
      'Draw a gateway that says whether either–or or at the same time is meant.',
    ),
  },
  'no-gateway-join-fork': {
    de: text(
      'Verzweigung führt zusammen und teilt',
      '{here} führt Wege zusammen und teilt sie zugleich.',
      'Zeichnen Sie zwei: eine, die zusammenführt, und eine, die teilt.',
    ),
    en: text(
      'Gateway joins and splits',
      '{here} joins ways and splits them at the same time.',
      'Draw two: one that joins and one that splits.',
    ),
  },
  'no-inclusive-gateway': {
    de: text(
      'Und-oder-Verzweigung',
      'An {here} kann ein Fall einen oder mehrere Wege nehmen; Häufigkeiten lassen sich dann nur schätzen.',
      'Prüfen Sie, ob entweder–oder oder gleichzeitig gemeint ist.',
    ),
    en: text(
      'Inclusive gateway',
      'At {here} a case can take one way or several; frequencies can then only be estimated.',
      'Check whether either–or or at the same time is meant.',
    ),
  },
  'single-blank-start-event': {
    de: text(
      'Mehrere einfache Starts',
      '{here} hat mehrere Startereignisse ohne Auslöser.',
      'Sagen Sie, was die Starts unterscheidet, oder fassen Sie sie zusammen.',
    ),
    en: text(
      'Several plain starts',
      '{here} has several start events without a trigger.',
      'Say what tells the starts apart, or join them.',
    ),
  },
  'single-event-definition': {
    de: text(
      'Ereignis mit mehreren Auslösern',
      '{here} hat mehrere Auslöser zugleich.',
      'Zeichnen Sie für jeden Auslöser ein eigenes Ereignis.',
    ),
    en: text(
      'Event with several triggers',
      '{here} has several triggers at once.',
      'Draw one event for each trigger.',
    ),
  },
  'conditional-flows': {
    de: text(
      'Bedingung fehlt',
      'Der Pfeil {here} hat keine Bedingung, andere Pfeile derselben Verzweigung aber schon.',
      'Ergänzen Sie die Bedingung, oder machen Sie den Pfeil zum Standardweg.',
    ),
    en: text(
      'Condition is missing',
      'The arrow {here} has no condition, but others of the same gateway have one.',
      'Add the condition, or make the arrow the default way.',
    ),
  },
  'no-bpmndi': {
    de: text(
      'Nicht gezeichnet',
      '{here} steht im Modell, aber nicht im Diagramm.',
      'Öffnen Sie die Datei im Ursprungsprogramm und zeichnen Sie das Element, oder löschen Sie es.',
    ),
    en: text(
      'Not drawn',
      '{here} is in the model, but not in the diagram.',
      'Open the file in the program it comes from and draw the element, or delete it.',
    ),
  },
  'no-overlapping-elements': {
    de: text(
      'Elemente liegen übereinander',
      '{here} liegt über einem anderen Element oder außerhalb seiner Bahn.',
      'Verschieben Sie das Element, oder ordnen Sie das Diagramm neu an.',
    ),
    en: text(
      'Elements lie over each other',
      '{here} lies over another element or outside of its lane.',
      'Move the element, or lay out the diagram anew.',
    ),
  },
  'fake-join': {
    de: text(
      'Mehrere Pfeile in einen Schritt',
      'In {here} münden mehrere Pfeile; auf die übrigen wird nicht gewartet.',
      'Soll gewartet werden, zeichnen Sie davor eine zusammenführende Verzweigung.',
    ),
    en: text(
      'Several arrows into one step',
      'Several arrows lead into {here}; none waits for the others.',
      'If they shall be waited for, draw a joining gateway before it.',
    ),
  },
  'label-required': {
    de: text(
      'Beschriftung fehlt',
      'Es fehlt eine Beschriftung: {here}.',
      'Benennen Sie Schritte mit Hauptwort und Tätigkeitswort, Verzweigungen als Frage.',
    ),
    en: text(
      'Label is missing',
      'A label is missing: {here}.',
      'Name steps by a noun and a verb, gateways as a question.',
    ),
  },
  'superfluous-gateway': {
    de: text(
      'Verzweigung ohne Wahl',
      '{here} hat nur einen Weg hinein und einen hinaus.',
      'Löschen Sie sie, oder ergänzen Sie den fehlenden Weg.',
    ),
    en: text(
      'Gateway without choice',
      '{here} has only one way in and one way out.',
      'Delete it, or add the missing way.',
    ),
  },
  'superfluous-termination': {
    de: text(
      'Abbruch ohne Wirkung',
      '{here} bricht alles ab, obwohl nichts anderes mehr läuft.',
      'Ein einfaches Endereignis sagt dasselbe.',
    ),
    en: text(
      'Termination without effect',
      '{here} ends everything although nothing else is running.',
      'A plain end event says the same.',
    ),
  },
};
