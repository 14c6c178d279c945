import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

/** A file that follows from the declarations: path from the root, and its whole text. */
export interface Generated {
  file: string;
  text: string;
}

const head = '// Written by `npm run generate`; not by hand.';

/** The lists of declared resources and plugins, so that a new file is found without naming it anywhere. */
export const lists = (): Generated[] => [resourceList(), pluginList()];

function resourceList(): Generated {
  const files = globSync('schema/resources/*/*.ts', { cwd: root }).sort();
  return {
    file: 'schema/generated/resources.ts',
    text: textOf([
      head,
      "import type { Resource } from '../defineResource.ts';",
      ...files.map((file) => `import { ${nameOf(file)} } from '../${path.relative('schema', file)}';`),
      '',
      '/** The core resources, by area. */',
      'export const resources = [',
      ...files.map((file) => `  ${nameOf(file)},`),
      '] as unknown as readonly Resource[];',
    ]),
  };
}

function pluginList(): Generated {
  const files = globSync('plugins/*/index.ts', { cwd: root }).sort();
  return {
    file: 'schema/generated/plugins.ts',
    text: textOf([
      head,
      "import type { Plugin } from '../definePlugin.ts';",
      ...files.map((file, index) => `import plugin${index} from '../../${file}';`),
      '',
      '/** The plugins under plugins/. */',
      `export const plugins: readonly Plugin[] = [${files.map((_, index) => `plugin${index}`).join(', ')}];`,
    ]),
  };
}

const nameOf = (file: string): string => path.basename(file, '.ts');

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
