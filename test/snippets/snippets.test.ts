import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TOPIC_IDS } from '../../server/src/topics/define.ts';
import { parseSnippet } from './parse.ts';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const read = (language: string): Record<string, Snippet> =>
  JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8'));
const languages = { en: read('en'), fr: read('fr') };
const all = Object.entries(languages).flatMap(([language, snippets]) =>
  Object.entries(snippets).map(([key, snippet]) => ({ name: `${language} ${key}`, key, snippet })),
);
/** Each topic has a section to insert under its own name. */
const sections: readonly string[] = TOPIC_IDS;

describe('the snippets', () => {
  it('are the same in both languages, in the same order', () => {
    assert.deepEqual(Object.keys(languages.fr), Object.keys(languages.en));
    for (const key of sections) assert.ok(key in languages.en, key);
  });

  it('have what VS Code reads and nothing else', () => {
    for (const { name, snippet } of all) {
      assert.deepEqual(Object.keys(snippet).sort(), ['body', 'description', 'prefix'], name);
      assert.match(snippet.prefix, /^cahier-[a-z-]+$/, name);
      assert.ok(snippet.description.length > 20, name);
      assert.ok(snippet.body.length > 0 && snippet.body.every(line => !line.includes('\n')), name);
    }
  });

  it('answer to a prefix of their own', () => {
    for (const snippets of Object.values(languages)) {
      const prefixes = Object.values(snippets).map(snippet => snippet.prefix);
      assert.equal(new Set(prefixes).size, prefixes.length);
    }
  });

  it('number their tab stops from 1 without a gap, each once', () => {
    for (const { name, snippet } of all) {
      const numbers = parseSnippet(snippet.body.join('\n')).tabStops.map(stop => stop.number);
      const stops = numbers.filter(number => number > 0);
      assert.ok(numbers.length - stops.length <= 1, name);
      assert.deepEqual(
        stops,
        stops.map((_, n) => n + 1),
        name,
      );
    }
  });

  it('put a usable value into each tab stop and at least two into each choice', () => {
    for (const { name, snippet } of all) {
      const body = snippet.body.join('\n');
      for (const stop of parseSnippet(body).tabStops) {
        if (stop.number === 0) continue;
        assert.ok(stop.values.length > 0, name);
        for (const value of stop.values) assert.match(value, /^\S(?:.*\S)?$/u, name);
        for (const value of stop.values)
          assert.doesNotMatch(value, /\b(?:TBD|TODO|X{2,})\b|à définir|…|\?/u, name);
      }
      assert.doesNotMatch(body, /\$\{\d+\|[^,|]*\|\}/, name);
    }
  });

  it('start a section with its heading and leave other text without one above it', () => {
    for (const { name, key, snippet } of all) {
      if (sections.includes(key)) assert.match(snippet.body[0]!, /^## \p{Lu}/u, name);
      assert.ok(snippet.body.at(-1) !== '', name);
    }
  });

  it('have as many tab stops in one language as in the other', () => {
    for (const key of Object.keys(languages.en)) {
      const count = (snippets: Record<string, Snippet>) =>
        parseSnippet(snippets[key]!.body.join('\n')).tabStops.length;
      assert.equal(count(languages.fr), count(languages.en), key);
    }
  });

  it('follow French typography', () => {
    for (const [key, snippet] of Object.entries(languages.fr)) {
      const { plain } = parseSnippet(snippet.body.join('\n'));
      for (const text of [plain, snippet.description]) {
        assert.doesNotMatch(text, /'|[^\u202f][:;!?»%€]|«[^\u202f]/u, key);
      }
    }
  });
});
