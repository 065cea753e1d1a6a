// Fits the weights of the signs of server/src/document/evidence.ts on labelled documents, by logistic regression
// around the prior weight that each sign states: a sign that few documents show keeps what knowledge gave it.
//   node server/build/fit.mjs --corpus DIR [--corpus DIR] [--write]
// DIR holds docs/*.md and labels/*.json. Prints agreement with the labels on the documents themselves and leaving one
// document out at a time, which is what to expect of documents never seen. Deterministic: no random start, no sampling.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { generate } from './generate.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    lambda: { type: 'string', default: '8' },
  },
});
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

generate();
await esbuild.build({
  stdin: {
    contents: `export { readDocument } from './server/src/document/read.ts'; export { SIGNS, NEIGHBOUR_SIGNS, likelihoodOf, neighbourSigns, signsOf } from './server/src/document/evidence.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  platform: 'node',
  format: 'esm',
  outfile: '.cache/fit.mjs',
});
const { readDocument, SIGNS, NEIGHBOUR_SIGNS, likelihoodOf, neighbourSigns, signsOf } = await import(
  pathToFileURL('.cache/fit.mjs').href
);

const all = [...SIGNS, ...NEIGHBOUR_SIGNS];
const names = ['bias', ...all.map(({ name }) => name)];
const priors = Float64Array.from([0, ...all.map(({ prior }) => prior)]);
const column = new Map(names.map((name, n) => [name, n]));
const lambda = Number(values.lambda);

const documents = values.corpus.flatMap(corpus =>
  readdirSync(join(corpus, 'labels'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .flatMap(file => read(corpus, file)),
);

report('priors alone', judge(documents, priors));
const weights = train(documents);
report('fitted', judge(documents, weights));
report(
  'leaving one document out',
  documents.flatMap(document => judge([document], train(documents.filter(other => other !== document)))),
);
if (values.write) write(weights);

/** A document with the signs of all its statements, and those of them that carry a label. */
function read(corpus, file) {
  const labels = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8'));
  if (labels.kind === 'other') return [];
  const text = readFileSync(join(corpus, 'docs', `${basename(file, '.json')}.md`), 'utf8');
  const { statements, lines } = readDocument(text, { kind: labels.kind, profile: null, language: null });
  const signs = statements.map(statement => [0, ...columns(signsOf(statement, labels.kind))]);
  const labelled = labels.statements.flatMap(label => {
    const [nearest] = statements
      .filter(
        ({ form, span }) => form !== 'title' && Math.abs(lines.lineAt(span.start) + 1 - label.line) <= 1,
      )
      .map(statement => ({ statement, likeness: overlap(statement.text.value, label.text) }))
      .filter(({ likeness }) => likeness >= 0.6)
      .sort((a, b) => b.likeness - a.likeness);
    return nearest ? [{ index: nearest.statement.index, requirement: label.requirement }] : [];
  });
  return [{ language: labels.lang, statements, signs, labelled }];
}

function columns(found) {
  return found.map(name => column.get(name));
}

/** The labelled statements of `documents` with all their signs; those of the neighbours follow from `weights`. */
function samplesOf(documents, weights) {
  return documents.flatMap(({ language, statements, signs, labelled }) => {
    const likelihood = signs.map(own => likelihoodOf(total(weights, own)));
    const near = neighbourSigns(statements, likelihood);
    return labelled.map(({ index, requirement }) => ({
      language,
      requirement,
      signs: [...signs[index], ...columns(near[index])],
    }));
  });
}

/** The neighbours' signs follow from weights, and the weights from them: three rounds settle both. */
function train(documents) {
  let weights = priors;
  for (let round = 0; round < 3; round++) weights = regress(samplesOf(documents, weights));
  return weights;
}

function judge(documents, weights) {
  return samplesOf(documents, weights).map(sample => [sample, total(weights, sample.signs)]);
}

/** Share of the words of the shorter text that the longer one has too. */
function overlap(a, b) {
  const words = text =>
    new Set(
      text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .split(' '),
    );
  const [x, y] = [words(a), words(b)];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  return [...small].filter(word => large.has(word)).length / small.size;
}

function total(weights, signs) {
  return signs.reduce((sum, sign) => sum + weights[sign], 0);
}

/** Logistic regression, a ridge pulling all but the bias to the priors, by gradient descent of a fixed number of steps. */
function regress(data) {
  const weights = Float64Array.from(priors);
  const momentum = new Float64Array(names.length);
  const positive = data.filter(({ requirement }) => requirement).length;
  // Both classes weigh the same: agreement is judged by kappa, and most labelled statements are requirements.
  const share = {
    true: (0.5 * data.length) / positive,
    false: (0.5 * data.length) / (data.length - positive),
  };
  for (let step = 0; step < 300; step++) {
    const gradient = new Float64Array(names.length);
    for (const sample of data) {
      const error =
        (1 / (1 + Math.exp(-total(weights, sample.signs))) - (sample.requirement ? 1 : 0)) *
        Math.sqrt(share[sample.requirement]);
      for (const sign of sample.signs) gradient[sign] += error;
    }
    for (let n = 0; n < weights.length; n++) {
      gradient[n] += n === 0 ? 0 : lambda * (weights[n] - priors[n]);
      momentum[n] = 0.9 * momentum[n] - (gradient[n] / data.length) * 1.2;
      weights[n] += momentum[n];
    }
  }
  return weights;
}

function report(title, scored) {
  for (const language of ['en', 'fr', 'both']) {
    const mine = scored.filter(([sample]) => language === 'both' || sample.language === language);
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (const [{ requirement }, value] of mine) {
      if (requirement) value > 0 ? tp++ : fn++;
      else value > 0 ? fp++ : tn++;
    }
    const n = mine.length;
    const chance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / n ** 2;
    const kappa = ((tp + tn) / n - chance) / (1 - chance);
    console.log(`${title}, ${language}: kappa ${kappa.toFixed(2)}  tp ${tp} fp ${fp} fn ${fn} tn ${tn}`);
  }
}

function write(weights) {
  const lines = names
    .map((name, n) => [name, Math.round(weights[n] * 100) / 100])
    .filter(([name, weight]) => name === 'bias' || Math.abs(weight) >= 0.03)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  writeFileSync(
    'server/src/document/weights.ts',
    `/** What each sign of evidence.ts weighs, in log-odds. Written by server/build/fit.mjs; do not edit by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}
