import * as v from 'valibot';
import { type Document, isAlias, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Config, ConfigProblem, Layer, Placed } from './config.ts';
import { issueMessage, yamlMessage } from './problems.ts';
import { type RawConfig, type RawSettings, schema } from './schema.ts';

type Yaml = Document.Parsed<ParsedNode>;
type Path = ReadonlyArray<string | number>;

/**
 * Reads a configuration file. It is taken whole or not at all: with a problem, `config` is `null` and every problem has
 * its place. YAML and JSON are read alike. Never throws.
 *
 * @param path absolute path or URI of the file, with `/` between folders
 */
export function readConfig(
  path: string,
  text: string,
): { config: Config | null; problems: readonly ConfigProblem[] } {
  const lines = new LineIndex(text);
  const yaml = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problem = (at: Span, message: ConfigProblem['message']): ConfigProblem => {
    const { line, character } = lines.positionAt(at.start);
    return { file: path, at, line: line + 1, column: character + 1, message };
  };
  const failed = (problems: ConfigProblem[]) => ({ config: null, problems });

  const faults = [...yaml.errors, ...yaml.warnings];
  if (faults.length > 0) {
    return failed(
      faults.map(fault => problem({ start: fault.pos[0], end: fault.pos[1] }, yamlMessage(fault))),
    );
  }
  const value = toValue(yaml);
  if (value === undefined) return failed([problem({ start: 0, end: 0 }, yamlMessage({ code: 'ALIASES' }))]);
  const result = v.safeParse(schema, value);
  if (!result.success)
    return failed(result.issues.map(issue => problem(placeOf(yaml, issue), issueMessage(issue))));

  const lineOf = (where: Path) => lines.lineAt(rangeAt(yaml, where, false).start) + 1;
  return { config: toConfig(path, result.output, lineOf), problems: [] };
}

/** `undefined` when aliases multiply beyond what a configuration can need. */
function toValue(yaml: Yaml): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return undefined;
  }
}

function toConfig(path: string, raw: RawConfig, lineOf: (path: Path) => number): Config {
  const overrides = (raw.overrides ?? []).map((override, n) =>
    toLayer(path, override, [override.files].flat(), ['overrides', n], lineOf),
  );
  return {
    path,
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    ignore: raw.ignore ?? [],
    layers: [toLayer(path, raw, null, [], lineOf), ...overrides],
  };
}

function toLayer(
  source: string,
  raw: RawSettings,
  files: string[] | null,
  at: Path,
  lineOf: (path: Path) => number,
): Layer {
  const placed = <T>(value: T | null | undefined, key: string): Placed<T> | null =>
    value === null || value === undefined ? null : { value, line: lineOf([...at, key]) };
  const rules = Object.entries(raw.rules ?? {}).map(([id, value]) => [
    id,
    { value, line: lineOf([...at, 'rules', id]) },
  ]);
  return {
    source,
    files,
    rules: Object.fromEntries(rules),
    accept: placed(raw.accept, 'accept'),
    kind: placed(raw.kind, 'kind'),
    profile: placed(raw.profile, 'profile'),
    language: placed(raw.language, 'language'),
  };
}

/** Where to underline: the key when the key is wrong, the mapping that lacks a key, else the value. */
function placeOf(yaml: Yaml, issue: v.BaseIssue<unknown>): Span {
  const steps = issue.path ?? [];
  const last = steps.at(-1) as { origin?: string } | undefined;
  const path = steps.map(step => step.key as string | number);
  return rangeAt(yaml, path, last?.origin !== 'key');
}

/** The span of the node at `path`, or of its key; the nearest node above it where there is none. */
function rangeAt(yaml: Yaml, path: Path, ofValue: boolean): Span {
  let node: unknown = yaml.contents;
  let place = spanOf(node);
  for (const [n, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(yaml);
    let next: unknown;
    if (isSeq(node)) next = node.items[Number(key)];
    else if (isMap(node)) {
      const pair = node.items.find(item => String(item.key) === String(key));
      if (!pair) break;
      next = pair.value;
      if ((n === path.length - 1 && !ofValue) || spanOf(next) === null) next = pair.key;
    }
    node = next;
    place = spanOf(node) ?? place;
  }
  return place ?? { start: 0, end: 0 };
}

function spanOf(node: unknown): Span | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : null;
}
