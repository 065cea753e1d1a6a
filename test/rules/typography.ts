/** What French typography forbids in a text of the program's own, each with what was found; empty when all is well. */
export function typographyMistakes(french: string): string[] {
  const prose = french.replace(/`[^`]*`|https?:\S+|\{\w+\}/g, slot => (slot.startsWith('{') ? 'x' : ''));
  const mistakes: string[] = [];
  const forbid = (pattern: RegExp, why: string) => {
    for (const match of prose.matchAll(pattern)) mistakes.push(`${why}: “${match[0]}” in “${french}”`);
  };
  forbid(/\p{L}'\p{L}/gu, 'a straight apostrophe');
  forbid(/[^\u202f][;!?»]/gu, 'no narrow no-break space before');
  // A colon within a time or a name such as `cahier:` is no punctuation.
  forbid(/[^\u202f\d]:(?=\s|$)/gu, 'no narrow no-break space before');
  forbid(/«(?!\u202f)/gu, 'no narrow no-break space after');
  forbid(/\d[ \u00a0]?%|\d[ \u00a0]€/gu, 'no narrow no-break space before');
  forbid(/"/g, 'a straight quotation mark');
  forbid(/\.\.\./g, 'three points for an ellipsis');
  return mistakes;
}
