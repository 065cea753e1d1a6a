// Packs the extension: `npm run package [file.vsix]`; with `--no-build`, from dist/ as it stands.
import { createVSIX } from '@vscode/vsce';
import { build } from '../../esbuild.config.mjs';

const [packagePath = 'cahier.vsix'] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (!process.argv.includes('--no-build')) await build();
await createVSIX({
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
