import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/lint/check.ts';
import { ADVERSARIAL } from './adversarial.ts';
import { settingsFor, TODAY } from './example.ts';

/** Growth when the length doubles: 2 is linear, 4 quadratic; the rest is for the garbage collector and a busy machine. */
const LINEAR = 2.6;
/** Below this, in ms, a time says nothing about growth. */
const FAST = 150;
const ATTEMPTS = 3;

for (const { name, language, length, write } of ADVERSARIAL) {
  test(`the time to check ${name} grows no faster than the text`, () => {
    const half = write(length / 2);
    const whole = write(length);
    let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      before = Math.min(before, time(half, language));
      after = Math.min(after, time(whole, language));
      if (after < FAST || after / before <= LINEAR) return;
    }
    assert.fail(
      `${before.toFixed(0)} ms for ${half.length} units, ${after.toFixed(0)} ms for ${whole.length}`,
    );
  });
}

/** How long, in ms, the engine takes for a text. */
function time(text: string, language: 'en' | 'fr'): number {
  const start = performance.now();
  check(text, settingsFor(language), { today: TODAY });
  return performance.now() - start;
}
