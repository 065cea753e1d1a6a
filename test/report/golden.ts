import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Compares with the file `path`; writes it instead when UPDATE_GOLDEN is set. */
export function matchesGolden(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  assert.ok(existsSync(path), `${path} is missing: run again with UPDATE_GOLDEN=1 and look at it`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
