import { rules } from '../generated/rules.ts';
import { topics } from '../generated/topics.ts';
import type { Rule } from '../rules/define.ts';
import { missingTopic } from '../topics/missing.ts';
import { suppressionRules } from './suppress.ts';

/** Every rule there is, by id. */
export const catalog: readonly Rule[] = [...rules, ...topics.map(missingTopic), ...suppressionRules].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);

export const findRule = (id: string): Rule | undefined => catalog.find(rule => rule.id === id);
