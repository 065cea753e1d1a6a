import type { Kind } from '../../server/src/document/model.ts';
import { topics } from '../../server/src/generated/topics.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { check } from '../../server/src/lint/check.ts';
import type { TopicId } from '../../server/src/topics/define.ts';
import { presenceOf } from '../../server/src/topics/presence.ts';
import { settingsFor, TODAY } from '../rules/example.ts';

/** What a document of one kind may hold, and whether a careful reviewer says that it treats the topic. */
export interface Cases {
  readonly topic: TopicId;
  readonly kind: Kind;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** Whether the topic is found in a document that holds nothing but `body`. */
export function treats({ topic, kind }: Cases, body: string, language: LanguageId): boolean {
  const { document } = check(`# Northgate\n\n${body}\n`, settingsFor(language, kind), { today: TODAY });
  return presenceOf(document, topics.find(({ id }) => id === topic)!).present;
}
