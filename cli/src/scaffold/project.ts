import { editorSettings, editorTasks } from './editor.ts';
import { npmSettings } from './manifest.ts';
import { readme } from './readme.ts';
import { gitAttributes, gitIgnore, workflow } from './repository.ts';
import type { Taken } from './shipped.ts';
import { templateFile } from './template.ts';
import { unitFile } from './unit.ts';

const configuration = `# yaml-language-server: $schema=schemas/config.schema.json
# Inställningar för hela projektet. Allt går att utelämna.
language: sv
# Vilka roller som behöver ha granskat en mall, för varje kategori:
# approvals:
#   provsvar: [medicinskt ansvarig]
`;

/** The unit that a new project has. */
export const firstUnit = 'mottagningen-storby';

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Every file of a new project by its path, but those that npm makes and the schemas, which hold its names. It checks clean and builds at once. */
export function projectFiles(today: string, taken: Taken): ReadonlyMap<string, string> {
  const uses = ['local/*', ...taken.ids.filter((id) => !id.startsWith('local/'))];
  return new Map<string, string>([
    ['klarmall.yaml', configuration],
    [
      'templates/local/valkommen.mall.yaml',
      templateFile('local/valkommen', 'information', 'Vi har fått ditt ärende', today),
    ],
    [
      `templates/units/${firstUnit}.yaml`,
      unitFile(firstUnit, 'Mottagningen i Storby', 'SE2321009991-EX01', {
        uses,
        links: taken.links,
        values: taken.values,
      }),
    ],
    ...taken.files,
    ['.vscode/settings.json', json(editorSettings())],
    ['.vscode/tasks.json', json(editorTasks())],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.github/workflows/klarmall.yml', workflow],
    ['.gitignore', gitIgnore],
    ['.gitattributes', gitAttributes],
    ['.npmrc', npmSettings],
    ['README.md', readme()],
  ]);
}
