import type { Text } from '../language/language.ts';

/** The exit codes of every command. */
export const EXIT = {
  /** Nothing to object to. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** The job could not be done: wrong arguments, wrong configuration, a file that cannot be read. */
  failed: 2,
} as const;

/** The job cannot be done; the message is one line that says what to do. */
export class Failure extends Error {
  readonly text: Text;
  readonly slots: Readonly<Record<string, string>>;
  /** Said after the text: the nearest valid name, where to look. */
  readonly hint: Text | null;

  constructor(text: Text, slots: Readonly<Record<string, string>> = {}, hint: Text | null = null) {
    super(text.en);
    this.text = text;
    this.slots = slots;
    this.hint = hint;
  }
}
