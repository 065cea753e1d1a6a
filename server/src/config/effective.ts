import type { Settings } from '../lint/settings.ts';
import type { Severity } from '../rules/define.ts';
import type { Config, Layer, Placed } from './config.ts';
import { matchGlobs } from './globs.ts';

/** Where a value comes from. */
export interface Origin {
  /** The configuration file or the name of the editor's setting. */
  readonly source: string;
  /** 1-based; `null` where the source has no lines. */
  readonly line: number | null;
  /** Globs of the override that set it; `null` outside of overrides. */
  readonly files: readonly string[] | null;
}

/** What holds for one file, and where each value comes from. */
export interface Effective {
  readonly settings: Settings;
  /** Whether the configuration says never to check the file. */
  readonly ignored: boolean;
  /** The configuration file that holds; `null` when there is none. */
  readonly config: string | null;
  /** By `kind`, `profile`, `language`, `accept:<word>`, `rules:<id>`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * Settings for `file`: those of the editor (`base`), then the configuration file, then its overrides that match; later
 * ones win, rule by rule, and accepted words add up.
 *
 * @param file absolute path or URI, in the same form as the configuration's
 */
export function effectiveFor(file: string, config: Config | null, base: readonly Layer[] = []): Effective {
  const inside = config !== null && file.startsWith(config.folder);
  const relative = inside ? file.slice(config.folder.length) : '';
  const layers = [...base, ...(config?.layers ?? [])].filter(
    layer => layer.files === null || (inside && matchGlobs(layer.files, relative)),
  );
  return {
    ...cascade(layers),
    ignored: inside && matchGlobs(config.ignore, relative),
    config: config?.path ?? null,
  };
}

function cascade(layers: readonly Layer[]): Pick<Effective, 'settings' | 'origins'> {
  const origins = new Map<string, Origin>();
  const rules: Record<string, Severity | 'off'> = {};
  const accept = new Set<string>();
  for (const layer of layers) {
    const origin = (line: number | null): Origin => ({ source: layer.source, line, files: layer.files });
    for (const [id, { value, line }] of Object.entries(layer.rules)) {
      rules[id] = value;
      origins.set(`rules:${id}`, origin(line));
    }
    for (const word of layer.accept?.value ?? []) {
      accept.add(word);
      origins.set(`accept:${word}`, origin(layer.accept!.line));
    }
    for (const key of ['kind', 'profile', 'language'] as const) {
      if (layer[key]) origins.set(key, origin(layer[key].line));
    }
  }
  const last = <T>(pick: (layer: Layer) => Placed<T> | null): T | null =>
    pick(layers.findLast(pick) ?? NOTHING)?.value ?? null;
  const settings: Settings = {
    rules,
    accept: [...accept],
    kind: last(layer => layer.kind),
    profile: last(layer => layer.profile),
    language: last(layer => layer.language),
  };
  return { settings, origins };
}

const NOTHING: Layer = {
  source: '',
  files: null,
  rules: {},
  accept: null,
  kind: null,
  profile: null,
  language: null,
};

/** Settings that do not come from a file, such as those of the editor, as a layer below the configuration. */
export function layerOf(source: string, settings: Partial<Settings>): Layer {
  const placed = <T>(value: T | null | undefined): Placed<T> | null =>
    value === null || value === undefined ? null : { value, line: null };
  const rules = Object.entries(settings.rules ?? {}).map(([id, value]) => [id, { value, line: null }]);
  return {
    source,
    files: null,
    rules: Object.fromEntries(rules),
    accept: placed(settings.accept),
    kind: placed(settings.kind),
    profile: placed(settings.profile),
    language: placed(settings.language),
  };
}
