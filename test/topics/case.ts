import type { Kind } from '../../server/src/document/model.ts';
import type { TopicId } from '../../server/src/topics/define.ts';

/** A document as its body below a title, and the kind that it is read as. */
export interface Case {
  readonly kind: Kind;
  readonly body: string;
}

/** Documents that treat a topic, and documents that only look like it. */
export type Cases = Readonly<
  Partial<Record<TopicId, { readonly present: readonly Case[]; readonly absent: readonly Case[] }>>
>;

const as =
  (kind: Kind) =>
  (text: TemplateStringsArray): Case => ({ kind, body: text[0]! });

export const spec = as('specification');
export const contract = as('contract');
export const nda = as('nda');
export const rfp = as('rfp');
