const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** Day of the offices' calendar as 'yyyy-mm-dd', wherever the server stands: deadlines and validity are counted in it. */
export function officeDay(now: Date): string {
  return berlin.format(now);
}
