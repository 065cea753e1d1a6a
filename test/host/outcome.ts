/** What became of one Mocha test that ran inside VS Code. */
export interface Outcome {
  title: string;
  /** The stack of the failure; absent when the test passed. */
  error?: string;
}

/** The file in the workspace into which a suite writes its outcomes: a list of {@link Outcome} as JSON. */
export const outcomesFile = 'outcomes.json';
