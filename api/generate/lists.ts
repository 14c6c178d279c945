import { globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, root } from '../paths.ts';

const head = '// Written by `npm run generate`; not by hand.\n';

/** Writes the lists of declared resources and plugins, so that a new file is found without naming it anywhere. */
export function generateLists(): void {
  writeResources();
  writePlugins();
}

function writeResources(): void {
  const names = globSync('schema/resources/*/*.ts', { cwd: root }).sort();
  const imports = names.map((file) => `import { ${nameOf(file)} } from '../${path.relative('schema', file)}';`);
  const list = names.map((file) => `  ${nameOf(file)},`);
  write('schema/generated/resources.ts', [
    "import type { Resource } from '../defineResource.ts';",
    ...imports,
    '',
    '/** The core resources, by area. */',
    'export const resources = [',
    ...list,
    '] as unknown as readonly Resource[];',
  ]);
}

function writePlugins(): void {
  const names = globSync('plugins/*/index.ts', { cwd: root }).sort();
  const imports = names.map((file, index) => `import plugin${index} from '../../${file}';`);
  write('schema/generated/plugins.ts', [
    "import type { Plugin } from '../definePlugin.ts';",
    ...imports,
    '',
    '/** The plugins under plugins/. */',
    `export const plugins: readonly Plugin[] = [${names.map((_, index) => `plugin${index}`).join(', ')}];`,
  ]);
}

const nameOf = (file: string): string => path.basename(file, '.ts');

function write(file: string, lines: readonly string[]): void {
  writeFileSync(fromRoot(file), `${head}${lines.join('\n')}\n`);
}
