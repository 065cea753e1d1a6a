import type { Connection } from 'vscode-languageserver';
import type { Kind, Profile } from '../document/model.ts';
import type { LanguageId } from '../language/language.ts';
import { catalog, findRule } from '../lint/catalog.ts';
import { rulePage } from '../lint/page.ts';
import type { ClientTraits } from './client-traits.ts';
import type { Configuration } from './configuration.ts';
import { localeOf } from './convert.ts';
import type { Documents, Linted } from './documents.ts';
import { inBackground, invalidParams, logged, requireString } from './requests.ts';

/** What `cahier/status` tells after each check of a document. */
export interface Status {
  readonly uri: string;
  /** `null`, as `profile` and `language`, when the configuration says not to look at the document. */
  readonly kind: Kind | null;
  readonly profile: Profile | null;
  readonly language: LanguageId | null;
  /** What decided the kind, or why the document is not looked at. */
  readonly reason: string;
  /** How many findings there are. */
  readonly findings: number;
  /** What is wrong with the configuration; the rest of it holds all the same. */
  readonly error?: string;
}

/** Sends `cahier/status` with each new result, to clients that ask for it. */
export function sendStatus(connection: Connection, documents: Documents, client: () => ClientTraits): void {
  documents.onDidLint(linted => {
    if (!client().wantsStatus) return;
    inBackground(connection, 'cahier/status', () =>
      connection.sendNotification('cahier/status', statusOf(linted, client().locale)),
    );
  });
}

function statusOf({ uri, checked, resolution }: Linted, locale: LanguageId): Status {
  return {
    uri,
    kind: checked?.document.kind ?? null,
    profile: checked?.document.profile ?? null,
    language: checked?.document.language ?? null,
    reason: checked?.document.kindReason[locale] ?? resolution.off?.[locale] ?? '',
    findings: checked?.findings.length ?? 0,
    ...(resolution.error && { error: resolution.error[locale] }),
  };
}

/** Answers what clients ask about Cahier itself: its rules, and the configuration that holds for a document. */
export function answerQuestions(
  connection: Connection,
  configuration: Configuration,
  client: () => ClientTraits,
): void {
  connection.onRequest(
    'cahier/effectiveConfiguration',
    logged(connection, 'cahier/effectiveConfiguration', async (params: unknown) => ({
      content: await configuration.describe(requireString(params, 'uri')),
    })),
  );
  connection.onRequest(
    'cahier/explain',
    logged(connection, 'cahier/explain', (params: unknown) => {
      const id = requireString(params, 'rule');
      const rule = findRule(id);
      if (rule === undefined) throw invalidParams(`no rule is called “${id}”`);
      const { locale } = params as { locale?: unknown };
      return { markdown: rulePage(rule, typeof locale === 'string' ? localeOf(locale) : client().locale) };
    }),
  );
  connection.onRequest('cahier/rules', () =>
    catalog.map(({ id, title }) => ({ id, title: title[client().locale] })),
  );
}
