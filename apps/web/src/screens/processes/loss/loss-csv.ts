import type { Loss } from './loss.queries.ts';

/** Semicolons and a byte order mark, as German spreadsheets expect; no cell is read as a formula. */
export function lossCsv(
  losses: readonly Loss[],
  heads: readonly string[],
  reason: (loss: Loss) => string,
): string {
  const rows = losses.map((loss) => [
    ...[String(loss.line), loss.element, loss.elementId ?? '', loss.attribute ?? ''],
    ...[loss.value ?? '', loss.instead ?? '', reason(loss), String(loss.contained)],
  ]);
  const lines = [heads, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
