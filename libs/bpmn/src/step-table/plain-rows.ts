import { kindOf } from './kind-words.ts';
import { fault, type RawRow, type RawTable } from './raw-row.ts';
import type { StepTableFault } from './step-table.ts';

const LINE =
  /^(?:[-•*]\s+)?(?:(\d+(?:\.\d+)*[a-z]?)[.):]?\s+)?(.*?)(?:\s*\(([^()]*)\))?(?:\s*(?:→|->|=>)\s*(.+))?$/i;
const MINUTES = /^(\d+(?:[.,]\d+)?)\s*(?:min\.?|minuten|minutes)$/i;
const HOURS =
  /^(?:(?:liegezeit|wartezeit|waiting)\s*)?(\d+(?:[.,]\d+)?)\s*(?:h|std\.?|stunden|hours)(?:\s*(?:liegezeit|wartezeit|liegt|waiting))?$/i;

/** One step per line: `3. Antrag prüfen (Sachbearbeitung, 12 min) → 4 wenn ja; 6 wenn nein`. */
export function plainRows(text: string): RawTable {
  const faults: StepTableFault[] = [];
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const rows = lines
    .filter((line) => line.text !== '')
    .map((line) => plainRow(line.text, line.line, faults));
  return { rows, faults, headings: new Map() };
}

function plainRow(text: string, line: number, faults: StepTableFault[]): RawRow {
  const [, nr = '', said = '', brackets = '', next = ''] = LINE.exec(text) ?? [];
  const { kind, name } = kindBefore(said);
  const cells: Record<string, string> = { nr, name, kind, next };
  for (const detail of brackets.split(/[,;]/).map((part) => part.trim())) {
    const known = detail === '' || understood(detail, cells);
    if (!known) faults.push(fault('step-table.detail-unknown', { line }, detail));
  }
  return { line, cells };
}

/** `Entscheidung: …` says the kind; so does a question mark at the end. */
function kindBefore(said: string): { readonly kind: string; readonly name: string } {
  const [, word = '', rest = ''] = /^([^:]{2,20}):\s*(.+)$/.exec(said) ?? [];
  if (word !== '' && kindOf(word)) return { kind: word, name: rest };
  return { kind: said.endsWith('?') ? 'decision' : '', name: said };
}

function understood(detail: string, cells: Record<string, string>): boolean {
  const put = (key: string, value: string): boolean => {
    if ((cells[key] ?? '') !== '') return false;
    cells[key] = value;
    return true;
  };
  const minutes = MINUTES.exec(detail);
  if (minutes) return put('grundzeitMin', minutes[1] ?? '');
  const hours = HOURS.exec(detail);
  if (hours) return put('liegezeitH', hours[1] ?? '');
  if (/^[KR]-\d+/.test(detail)) {
    const key = detail.startsWith('K') ? 'controls' : 'risks';
    cells[key] = [cells[key] ?? '', detail].filter((one) => one !== '').join('; ');
    return true;
  }
  return kindOf(detail) ? put('kind', detail) : put('role', detail);
}
