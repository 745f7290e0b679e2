/** Common English words that have no place in a German sentence. */
export const ENGLISH =
  /\b(?:upload|download|review|dashboard|settings|save|cancel|delete|loading|error|warning|user|password|finding|measure|red flag|run|overview|search|the|and|with|for|please|your|not|is|are|file|row|button|click|drag|drop|bulk|undo|submit|tooltip|workflow|feedback|ticket|checkbox|dropdown|layout|update|preview|template|issue)\b/i;

/** Common German words that have no place in an English sentence. */
export const GERMAN =
  /\b(?:und|oder|nicht|das|ist|für|mit|von|bei|wird|werden|eine|einer|einem|keine|bitte|Sie|Ihre|Prüfung|Auffälligkeit|Auffälligkeiten|Zahlung|Zahlungen|Feststellung|Maßnahme|Speichern|Abbrechen)\b/;

/** What judges people before a person has: the application points at payments only. */
export const JUDGING = /Betrug|Betrüg|Täter|fraud|perpetrator|culprit/i;

export const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
