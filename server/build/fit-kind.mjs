// Fits the weights of the features of server/src/document/kind-features.ts on labelled documents, by multinomial
// logistic regression around the prior weights that each feature states: a feature that few documents show keeps what
// knowledge gave it, and no feature speaks of a kind that its prior does not name.
//   node server/build/fit-kind.mjs --corpus DIR [--corpus DIR] [--write]
// DIR holds docs/*.md and labels/*.json. Prints how many documents are read as labelled, by the priors, by the fitted
// weights and leaving one document out at a time, which is what to expect of documents never seen. Deterministic: no
// random start, no sampling.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    lambda: { type: 'string', default: '0.5' },
  },
});
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

await esbuild.build({
  stdin: {
    contents: `export { FEATURE_NAMES, FEATURES, readClues } from './server/src/document/kind-features.ts'; export { readShape } from './server/src/document/kind-shape.ts'; export { KINDS } from './server/src/document/model.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: '.cache/fit-kind.mjs',
});
const { FEATURE_NAMES, FEATURES, readClues, readShape, KINDS } = await import(
  pathToFileURL('.cache/fit-kind.mjs').href
);

/** What is fitted: what feature `feature` adds to the score of kind `kind`. */
const free = FEATURE_NAMES.flatMap((name, feature) =>
  Object.entries(FEATURES[name].prior).map(([kind, prior]) => ({
    feature,
    kind: KINDS.indexOf(kind),
    prior,
  })),
);
const priors = Float64Array.from(free, ({ prior }) => prior);
const lambda = Number(values.lambda);
/** A wrong alarm on a README is worse than silence on a specification. */
const OTHER_COUNTS = 2;

const documents = values.corpus.flatMap(corpus =>
  readdirSync(join(corpus, 'labels'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => read(corpus, file)),
);

report('priors alone', documents, () => priors);
const weights = train(documents);
report('fitted', documents, () => weights);
report('leaving one document out', documents, left => train(documents.filter(other => other !== left)), true);
if (values.write) write(weights);

function read(corpus, file) {
  const { file: name, kind } = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8'));
  const clues = readClues(readShape(readFileSync(join(corpus, 'docs', name), 'utf8')));
  const strengths = FEATURE_NAMES.map(feature => FEATURES[feature].test(clues));
  return { name: join(corpus, name), kind: KINDS.indexOf(kind), strengths };
}

function scoresOf(weights, strengths) {
  const scores = new Float64Array(KINDS.length);
  for (let n = 0; n < free.length; n++) scores[free[n].kind] += weights[n] * strengths[free[n].feature];
  return scores;
}

function train(data) {
  const weights = Float64Array.from(priors);
  const momentum = new Float64Array(free.length);
  const other = KINDS.indexOf('other');
  for (let step = 0; step < 400; step++) {
    const gradient = new Float64Array(free.length);
    for (const { kind, strengths } of data) {
      const scores = scoresOf(weights, strengths);
      const top = Math.max(...scores);
      const odds = scores.map(score => Math.exp(score - top));
      const sum = odds.reduce((a, b) => a + b);
      const count = kind === other ? OTHER_COUNTS : 1;
      for (let n = 0; n < free.length; n++) {
        const { kind: mine, feature } = free[n];
        gradient[n] += count * (odds[mine] / sum - (mine === kind ? 1 : 0)) * strengths[feature];
      }
    }
    for (let n = 0; n < weights.length; n++) {
      gradient[n] += lambda * (weights[n] - priors[n]);
      momentum[n] = 0.9 * momentum[n] - (gradient[n] / data.length) * 0.5;
      weights[n] += momentum[n];
    }
  }
  return weights;
}

function report(title, data, weightsFor, listed = false) {
  let [right, alarms, silences] = [0, 0, 0];
  const other = KINDS.indexOf('other');
  for (const document of data) {
    const scores = scoresOf(weightsFor(document), document.strengths);
    const best = scores.indexOf(Math.max(...scores));
    if (best === document.kind) right++;
    else if (document.kind === other) alarms++;
    else if (best === other) silences++;
    if (listed && best !== document.kind)
      console.log(`  ${document.name}: ${KINDS[best]} instead of ${KINDS[document.kind]}`);
  }
  const percent = ((100 * right) / data.length).toFixed(1);
  console.log(
    `${title}: ${right} of ${data.length} right (${percent} %), ${alarms} wrong alarms, ${silences} wrong silences`,
  );
}

function write(weights) {
  const lines = FEATURE_NAMES.map((name, feature) => {
    const own = free
      .map((pair, n) => ({ ...pair, weight: Math.round(weights[n] * 100) / 100 }))
      .filter(pair => pair.feature === feature)
      .map(({ kind, weight }) => `${KINDS[kind]}: ${weight}`);
    return `  ${/^\w+$/.test(name) ? name : `'${name}'`}: { ${own.join(', ')} },`;
  });
  writeFileSync(
    'server/src/document/kind-weights.ts',
    `import type { FeatureName } from './kind-reasons.ts';
import type { Kind } from './model.ts';

/** What each feature of kind-features.ts adds to each kind, in log-odds. Written by server/build/fit-kind.mjs; do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, Readonly<Partial<Record<Kind, number>>>>> = {
${lines.join('\n')}
};
`,
  );
}
