/** Whole days since the deadline; 0 while it has not passed. Plain dates. */
export function daysLate(deadline: string, today: string): number {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
  return Math.max(0, Math.round((day(today) - day(deadline)) / 86_400_000));
}

/** The person's own day, as plain date. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
