import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Installation, install } from './install.ts';
import { installExtension, type Server, startServer } from './server.ts';

export interface WorkbenchOptions {
  /** User settings on top of the quiet ones. */
  settings?: Record<string, unknown>;
  /** A packaged extension to install first. */
  vsix?: string;
}

/** A VS Code server, a browser to show its workbench, and a folder of its own; `close` ends and removes all. */
export interface Workbench {
  server: Server;
  /** An empty folder to fill and open. */
  folder: string;
  /** Opens the folder in a new page, with the given payload (what the command line is to a desktop VS Code). */
  open(page: Page, payload: [name: string, value: string][]): Promise<void>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a workbench. What was started is ended when a later step fails. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const installation = await install();
  const home = mkdtempSync(join(tmpdir(), 'cahier-workbench-'));
  const data = join(home, 'server');
  const folder = join(home, 'workspace');
  mkdirSync(folder);
  const open: { browser?: Browser; server?: Server } = {};
  const close = async () => {
    await open.browser?.close();
    await open.server?.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (options.vsix) await installExtension(installation, data, options.vsix);
    const server = await startServer(installation, data, options.settings ?? {});
    open.server = server;
    const browser = await launchChromium(installation);
    open.browser = browser;
    return {
      server,
      folder,
      close,
      newPage: () => browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' }),
      async open(page, payload) {
        const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
        await page.goto(`http://${server.authority}/?${query}`);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function launchChromium({ chromium: executablePath, chromiumEnv }: Installation): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run'];
  const silent = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const env = { ...(process.env as Record<string, string>), ...chromiumEnv };
  return chromium.launch({ executablePath, args: [...args, ...silent], env });
}
