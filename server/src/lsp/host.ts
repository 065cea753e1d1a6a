/** What the server needs from the place it runs in; the entries alone provide it. */
export interface Host {
  /** Today in the local time zone as `YYYY-MM-DD`. */
  today(): string;
  /** The text of the file at `uri`; `null` when there is none or it cannot be read. Never rejects. */
  readFile(uri: string): Promise<string | null>;
}

/** `date` in the local time zone as `YYYY-MM-DD`. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
