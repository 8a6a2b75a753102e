/** Whether it is `YYYY-MM-DD`, and a day of the calendar. */
export function isDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(+instant) && instant.toISOString().startsWith(date);
}
