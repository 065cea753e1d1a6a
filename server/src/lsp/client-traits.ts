import type { InitializeParams } from 'vscode-languageserver';
import type { LanguageId } from '../language/language.ts';
import { localeOf } from './convert.ts';

/** What the client can do and wants, as far as the server behaves differently for it. */
export interface ClientTraits {
  /** The language of messages. */
  readonly locale: LanguageId;
  /** Asks for diagnostics itself (`textDocument/diagnostic`). */
  readonly pulls: boolean;
  /** Can be told to ask for all diagnostics again. */
  readonly refreshes: boolean;
  /** Answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Tells of workspace folders that come and go. */
  readonly tellsFolders: boolean;
  readonly codeActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  /** Wants a `cahier/status` notification after each check. */
  readonly wantsStatus: boolean;
}

export function traitsOf({ capabilities, locale, initializationOptions }: InitializeParams): ClientTraits {
  const { textDocument, workspace } = capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    locale: localeOf(locale),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    wantsStatus: (initializationOptions as { status?: unknown } | undefined)?.status === true,
  };
}
