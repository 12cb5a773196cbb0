const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const;

/** How long ago something was, in the widest unit that is whole: "3 days ago", "yesterday". Milliseconds. */
export function ageInWords(age: number, locale: string): string {
  const [unit, length] = units.find(([, milliseconds]) => age >= milliseconds) ?? units[2];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}
