import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { ServerProcess } from './client.ts';

interface CliFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const files = ['examples', 'test/fixtures']
  .filter(folder => existsSync(folder))
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  .filter(file => file.endsWith('.md'))
  .map(file => file.replaceAll('\\', '/'))
  .sort();

function fromCli(locale: string): Map<string, CliFinding[]> {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'check', '--format', 'json', '--locale', locale, ...files],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.ok(status === 0 || status === 1, stderr);
  const report = JSON.parse(stdout) as { files: { file: string; findings: CliFinding[] }[] };
  return new Map(report.files.map(entry => [entry.file, entry.findings]));
}

const asDiagnostic = ({ rule, severity, message, line, column, endLine, endColumn }: CliFinding) => ({
  code: rule,
  severity: SEVERITIES[severity],
  message,
  range: {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  },
});

for (const locale of ['en', 'fr']) {
  test(`command line and language server say the same of every document, in ${locale}`, async () => {
    assert.ok(files.length >= 4, 'there are documents to compare');
    const expected = fromCli(locale);
    const client = await ServerProcess.start({ locale });
    for (const file of files) {
      const uri = pathToFileURL(resolve(file)).href;
      await client.open(uri, readFileSync(file, 'utf8'));
      const report = await client.pull(uri);
      assert.equal(report.kind, 'full');
      const found = report.items.map(({ code, severity, message, range }) => ({
        code,
        severity,
        message,
        range,
      }));
      assert.deepEqual(found, (expected.get(file) ?? []).map(asDiagnostic), file);
      await client.close(uri);
    }
    await client.stop();
  });
}
