import type { Inspection } from './inspection.ts';

/** What Cahier read, for programs. Fields may be added; `version` rises when one changes its meaning or goes. */
export const renderInspectionJson = (documents: readonly Inspection[]): string =>
  `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
