import * as v from 'valibot';
import type { Layer } from '../config/config.ts';
import { layerOf } from '../config/effective.ts';
import { issueMessage } from '../config/problems.ts';
import { type RawConfig, schema } from '../config/schema.ts';
import type { Text } from '../language/language.ts';

/** The settings `cahier.*` of the editor, for one resource. */
export interface EditorSettings {
  readonly enabled: boolean;
  /** Below every configuration file. */
  readonly layers: readonly Layer[];
  /** The first thing that is wrong in them. */
  readonly error: Text | null;
}

export const NO_EDITOR_SETTINGS: EditorSettings = { enabled: true, layers: [], error: null };

/** Reads what the editor answered; a setting that makes no sense is left out and told of. */
export function readEditorSettings(value: unknown): EditorSettings {
  if (value === null || typeof value !== 'object') return NO_EDITOR_SETTINGS;
  const { enable, ...given } = value as Record<string, unknown>;
  const read = (['rules', 'accept'] as const).map(key => readSetting(key, given[key]));
  return {
    enabled: enable !== false,
    layers: read.flatMap(setting => setting.layers),
    error: read.find(setting => setting.error !== null)?.error ?? null,
  };
}

function readSetting(key: 'rules' | 'accept', value: unknown): Pick<EditorSettings, 'layers' | 'error'> {
  const result = v.safeParse(schema, { [key]: value });
  if (result.success) return { layers: [toLayer(key, result.output)], error: null };
  const message = issueMessage(result.issues[0]);
  const error = { en: `cahier.${key}: ${message.en}`, fr: `cahier.${key}\u202f: ${message.fr}` };
  return { layers: [], error };
}

const toLayer = (key: 'rules' | 'accept', { rules, accept }: RawConfig): Layer =>
  layerOf(`cahier.${key}`, { ...(rules && { rules }), ...(accept && { accept }) });
