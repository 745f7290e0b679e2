const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** Deadlines are days of the offices' calendar, wherever the server stands. */
export function officeDay(now: Date): string {
  return berlin.format(now);
}
