// What client and server say to each other beyond the Language Server Protocol.

/** Sent after each check of a document (`cahier/status`). */
export interface DocumentStatus {
  uri: string;
  /** Null when the configuration says not to look at the document; `other` is Markdown that is left alone. */
  kind: 'specification' | 'contract' | 'nda' | 'rfp' | 'other' | null;
  /** What decided the kind, or why the document is not looked at, in the language of the interface. */
  reason: string;
  findings: number;
  /** What is wrong with the configuration. */
  error?: string;
}

/** Answer of `cahier/effectiveConfiguration` for `{ uri }`: YAML, with the origin of each part in comments. */
export interface EffectiveConfiguration {
  content: string;
}

/** Answer of `cahier/explain` for `{ rule, locale }`. */
export interface Explanation {
  markdown: string;
}

/** One element of the answer of `cahier/rules`. */
export interface RuleTitle {
  id: string;
  title: string;
}

/** Parameters of `cahier/readFile`, asked by the server about files that it cannot reach itself. */
export interface FileToRead {
  uri: string;
}

/** Answer of `cahier/readFile`; null when there is no such file. */
export type FileRead = { text: string } | null;
