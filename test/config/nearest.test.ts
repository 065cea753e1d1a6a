import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from '../../server/src/config/nearest.ts';

test('a swap of neighbours is one mistake, as are one letter more, less or other', () => {
  assert.equal(editDistance('rules', 'rulse'), 1);
  assert.equal(editDistance('rules', 'rule'), 1);
  assert.equal(editDistance('rules', 'ruless'), 1);
  assert.equal(editDistance('rules', 'roles'), 1);
  assert.equal(editDistance('', 'abc'), 3);
});

test('the nearest name is offered, and none when nothing is near', () => {
  assert.equal(nearest('waring', ['error', 'warning', 'info', 'off']), 'warning');
  assert.equal(nearest('warn', ['error', 'warning', 'info', 'off']), 'warning');
  assert.equal(nearest('vague-terms', ['vague-term', 'weak-modal']), 'vague-term');
  assert.equal(nearest('banana', ['error', 'warning', 'info', 'off']), null);
});

test('a pasted page is compared in no time', () => {
  const begin = performance.now();
  nearest('x'.repeat(1_000_000), ['vague-term', 'weak-modal']);
  assert.ok(performance.now() - begin < 200);
});
