import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

test('every string of the client has a French translation, and no other has', () => {
  const sources = readdirSync('client/src').map(file => readFileSync(join('client/src', file), 'utf8'));
  const strings = sources.flatMap(source =>
    [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(match => match[1]!),
  );
  const translated = Object.keys(json('client/l10n/bundle.l10n.fr.json'));
  assert.deepEqual(translated.sort(), [...new Set(strings)].sort());
});

test('every string of the manifest is there in English and in French', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const asked = [...manifest.matchAll(/"%([^%]+)%"/g)].map(match => match[1]!).sort();
  assert.ok(asked.length > 0);
  assert.deepEqual(Object.keys(json('package.nls.json')).sort(), asked);
  assert.deepEqual(Object.keys(json('package.nls.fr.json')).sort(), asked);
});

test('the French strings have narrow no-break spaces and typographic apostrophes', () => {
  const strings = [json('client/l10n/bundle.l10n.fr.json'), json('package.nls.fr.json')].flatMap(
    Object.values,
  );
  for (const string of strings) assert.doesNotMatch(string, / [:;?!»]|« |\p{L}'\p{L}/u, string);
});
