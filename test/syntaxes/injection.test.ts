import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { markdownHost } from './markdown-host.ts';

// Both are CommonJS bundles whose names Node cannot see from an ES module.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');

const path = 'syntaxes/cahier.injection.tmLanguage.json';
const injection = readFileSync(path, 'utf8');

const registry = new textmate.Registry({
  onigLib: oniguruma
    .loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
    .then(() => ({
      createOnigScanner: sources => new oniguruma.OnigScanner(sources),
      createOnigString: text => new oniguruma.OnigString(text),
    })),
  loadGrammar: async scope => {
    if (scope === 'text.html.markdown') {
      return textmate.parseRawGrammar(JSON.stringify(markdownHost), 'markdown.json');
    }
    return scope === 'cahier.injection' ? textmate.parseRawGrammar(injection, path) : null;
  },
  getInjections: scope => (scope === 'text.html.markdown' ? ['cahier.injection'] : []),
});
const grammar = await registry.loadGrammar('text.html.markdown');
assert.ok(grammar);

const KINDS = {
  id: 'constant.other.requirement-id.cahier',
  must: 'keyword.other.obligation.cahier',
  may: 'keyword.other.recommendation.cahier',
  open: 'invalid.unimplemented.placeholder.cahier',
  step: 'keyword.control.gherkin.cahier',
};

/** What the grammar colours in a text, in reading order, as `kind:words`. */
function coloured(text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar!.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const kind = Object.entries(KINDS).find(([, scope]) => token.scopes.includes(scope))?.[0];
      if (kind) found.push(`${kind}:${line.slice(token.startIndex, token.endIndex)}`);
    }
  }
  return found;
}

describe('the injection grammar', () => {
  it('colours requirement identifiers in items, headings, emphasis, rows and citations', () => {
    assert.deepEqual(coloured('- EX-001 : le portail affiche la liste.'), ['id:EX-001']);
    assert.deepEqual(coloured('### FR-012 Renew a loan'), ['id:FR-012']);
    assert.deepEqual(coloured('**REQ_7**: the gate closes.'), ['id:REQ_7']);
    assert.deepEqual(coloured('| EXG-12 | Impression | NFR-3.2 |'), ['id:EXG-12', 'id:NFR-3.2']);
    assert.deepEqual(coloured('(see REQ-AUTH-004, EX-01/EX-02)'), [
      'id:REQ-AUTH-004',
      'id:EX-01',
      'id:EX-02',
    ]);
  });

  it('leaves names of the same shape as an identifier alone', () => {
    for (const name of [
      'ISO-27001',
      'UTF-8',
      'RFC-2119',
      'SHA-256',
      'AES-256',
      'CVE-2024-3094',
      'COVID-19',
    ]) {
      assert.deepEqual(coloured(`The file follows ${name}.`), [], name);
    }
    assert.deepEqual(coloured('https://example.org/FR-001 page#FR-002 FR-001-draft FR-75011 XFR-001'), []);
  });

  it('colours obligations in English', () => {
    assert.deepEqual(coloured('The clerk must sign and the lender MUST NOT copy.'), [
      'must:must',
      'must:MUST NOT',
    ]);
    assert.deepEqual(coloured('The desk shall not open before 9:00.'), ['must:shall not']);
    assert.deepEqual(coloured('The Supplier undertakes to reply and may not subcontract.'), [
      'must:undertakes to',
      'must:may not',
    ]);
  });

  it('colours obligations in French, with either apostrophe and any space', () => {
    assert.deepEqual(coloured('Le guichet doit ouvrir ; les agents DOIVENT signer.'), [
      'must:doit',
      'must:DOIVENT',
    ]);
    assert.deepEqual(coloured('Le prêteur NE DOIT PAS copier, il ne devra pas céder.'), [
      'must:NE DOIT PAS',
      'must:ne devra pas',
    ]);
    assert.deepEqual(coloured("Elle s’engage à livrer et elles s'engagent à payer."), [
      'must:s’engage à',
      "must:s'engagent à",
    ]);
    assert.deepEqual(coloured('Il est tenu de répondre, ils sont tenus\u00a0d’alerter.'), [
      'must:est tenu de',
      'must:sont tenus\u00a0d’',
    ]);
  });

  it('colours recommendations and permissions, and never the month of May', () => {
    assert.deepEqual(coloured('The page should scroll and the reader may print.'), ['may:should', 'may:may']);
    assert.deepEqual(coloured('Le menu devrait défiler ; il pourrait clignoter.'), [
      'may:devrait',
      'may:pourrait',
    ]);
    assert.deepEqual(coloured('Opening on 3 May 2027 (May 3, 2027, or 3 MAY 2027).'), []);
  });

  it('colours what is still to be filled in', () => {
    assert.deepEqual(coloured('Deadline: TBD, budget to be confirmed.'), [
      'open:TBD',
      'open:to be confirmed',
    ]);
    assert.deepEqual(coloured('Sous XX jours ; durée à définir, lieu À COMPLÉTER.'), [
      'open:XX',
      'open:à définir',
      'open:À COMPLÉTER',
    ]);
    assert.deepEqual(coloured('Refunds [NEEDS CLARIFICATION: which limit?] apply.'), [
      'open:[NEEDS CLARIFICATION: which limit?]',
    ]);
    assert.deepEqual(coloured('Au XXe siècle, l’écran XXL, le cadre à définition stable.'), []);
  });

  it('colours the steps of a scenario in both languages', () => {
    assert.deepEqual(coloured('- **Given** a reader\n- **When** the loan ends\n- **Then** a mail leaves'), [
      'step:Given',
      'step:When',
      'step:Then',
    ]);
    assert.deepEqual(coloured('Étant donné un lecteur\nQuand le prêt finit\nAlors un courriel part'), [
      'step:Étant donné',
      'step:Quand',
      'step:Alors',
    ]);
    assert.deepEqual(coloured('1. Given a card\n   - And a PIN\n   - But no loan'), [
      'step:Given',
      'step:And',
      'step:But',
    ]);
    assert.deepEqual(
      coloured('- Lorsqu’un prêt finit\n- Et que le lecteur répond\n- **Alors** il reçoit un reçu'),
      ['step:Lorsqu', 'step:Et', 'step:Alors'],
    );
  });

  it('colours cells of a table', () => {
    assert.deepEqual(
      coloured('| Id | Criterion |\n|---|---|\n| FR-001 | Given a card |\n|EX-2|Le guichet doit ouvrir|'),
      ['id:FR-001', 'step:Given', 'id:EX-2', 'must:doit'],
    );
  });

  it('leaves step words inside a sentence alone', () => {
    assert.deepEqual(coloured('The date is given when the loan ends, and Then is a word.'), []);
    assert.deepEqual(coloured('And so the day went.\nEt alors la journée passa.'), []);
    assert.deepEqual(coloured('- Andover is a town.\n- Givens is a name.\n- Étage trois.'), []);
  });

  it('leaves words alone that only contain one of its words', () => {
    assert.deepEqual(coloured('A must-have, the shoulder, the mayor, the endroit, XML, un redevrait.'), []);
  });

  it('leaves code, comments, addresses, tags and front matter alone', () => {
    assert.deepEqual(coloured('Write `FR-001 shall` and [here](https://example.org/EX-001).'), []);
    assert.deepEqual(coloured('```\nFR-001 must TBD\n```\n<!-- FR-002 shall -->'), []);
    assert.deepEqual(coloured('A cell <td id="FR-003"> <!-- TODO --> ends.'), []);
    assert.deepEqual(coloured('---\nid: FR-001\nstatus: TBD\n---\nFR-002'), ['id:FR-002']);
  });

  it('keeps its pace on long lines made to slow it down', () => {
    const lines = ['[NEEDS CLARIFICATION ', 'ne doit ', 'FR-A-', 'à ', 'XX', 'Given ', 's’engage '];
    const started = performance.now();
    for (const piece of lines) coloured(piece.repeat(20_000 / piece.length));
    assert.ok(performance.now() - started < 5_000);
  });
});
