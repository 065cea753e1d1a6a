import * as v from 'valibot';
import { KINDS, PROFILES } from '../document/model.ts';
import { languages } from '../generated/languages.ts';
import { catalog } from '../lint/catalog.ts';
import { SEVERITIES } from '../rules/define.ts';
import { globProblem } from './globs.ts';

export const SETTINGS = [...SEVERITIES, 'off'] as const;

/** Every message of the schema is the name of what was expected there; `problems.ts` says it to the user. */
export type Expected =
  | 'mapping'
  | 'rule'
  | 'severity'
  | 'words'
  | 'word'
  | 'globs'
  | 'glob'
  | 'kind'
  | 'profile'
  | 'language'
  | 'overrides';

const expected = (name: Expected): Expected => name;

/** Lists pass for objects in JavaScript, not here. */
const mapping = v.check<unknown, Expected>(value => !Array.isArray(value), expected('mapping'));

const glob = v.pipe(
  v.string(expected('glob')),
  v.check(text => globProblem(text) === null, expected('glob')),
);

const isRule = (id: string): boolean => catalog.some(rule => rule.id === id);

const settings = {
  rules: v.nullish(
    v.pipe(
      v.unknown(),
      mapping,
      v.record(
        v.pipe(v.string(), v.check(isRule, expected('rule'))),
        v.picklist(SETTINGS, expected('severity')),
        expected('mapping'),
      ),
    ),
  ),
  accept: v.nullish(v.array(v.string(expected('word')), expected('words'))),
  kind: v.nullish(v.picklist(KINDS, expected('kind'))),
  profile: v.nullish(v.picklist(PROFILES, expected('profile'))),
  language: v.nullish(
    v.picklist(
      languages.map(language => language.id),
      expected('language'),
    ),
  ),
};

const override = v.strictObject(
  { files: v.union([glob, v.array(glob, expected('globs'))], expected('globs')), ...settings },
  expected('mapping'),
);

/** What `.cahierrc.yaml` may hold. */
export const schema = v.pipe(
  v.unknown(),
  mapping,
  v.strictObject(
    {
      ...settings,
      ignore: v.nullish(v.array(glob, expected('globs'))),
      overrides: v.nullish(v.array(v.pipe(v.unknown(), mapping, override), expected('overrides'))),
    },
    expected('mapping'),
  ),
);

export type RawConfig = v.InferOutput<typeof schema>;
export type RawSettings = Pick<RawConfig, keyof typeof settings>;

export const SETTING_KEYS = Object.keys(settings);
export const CONFIG_KEYS = [...SETTING_KEYS, 'ignore', 'overrides'];
export const OVERRIDE_KEYS = ['files', ...SETTING_KEYS];
