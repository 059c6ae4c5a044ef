import { schemaText, sourceSchemas } from '../schemas.ts';
import { code, heading, list, markdown, paragraph } from './markdown.ts';
import { templateFile } from './template.ts';
import { unitFile } from './unit.ts';

const configuration = `# yaml-language-server: $schema=schemas/config.schema.json
# Inställningar för hela projektet. Allt går att utelämna.
language: sv
`;

const settings = {
  'yaml.schemas': {
    './schemas/template.schema.json': ['templates/**/*.mall.yaml', 'templates/**/*.mall.yml'],
    './schemas/unit.schema.json': ['templates/units/*.yaml'],
    './schemas/snippet.schema.json': ['templates/snippets/*.yaml'],
    './schemas/config.schema.json': ['klarmall.yaml'],
  },
  'yaml.schemaStore.enable': false,
  'yaml.format.enable': false,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.wordWrap': 'on' },
  '[markdown]': { 'editor.wordWrap': 'on' },
};

const workflow = (version: string) => `name: Klarmall
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes klarmall@${version} check --format github
`;

function readme(): string {
  return markdown(
    heading(1, 'Våra mallar för 1177'),
    paragraph(
      'Mallarna ligger i mappen templates. Klarmall läser dem, säger vad som är oklart och bygger meddelanden.',
    ),
    heading(2, 'Kom i gång'),
    list(
      'Ändra mottagningens uppgifter i templates/units.',
      'Skriv om texten i templates/local/valkommen.mall.yaml.',
      'Kontrollera texten och bygg.',
    ),
    code('sh', 'npx klarmall check\nnpx klarmall build'),
    paragraph('Det som byggs hamnar i mappen dist. Titta på message.html för att se vad invånaren ser.'),
    heading(2, 'Ny mall'),
    code('sh', 'npx klarmall new local/provsvar'),
  );
}

/** Every file of a new project by its path. It checks clean and builds at once. */
export function projectFiles(today: string, version: string): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['klarmall.yaml', configuration],
    [
      'templates/local/valkommen.mall.yaml',
      templateFile('local/valkommen', 'information', 'Vi har fått ditt ärende', today),
    ],
    [
      'templates/units/mottagningen-storby.yaml',
      unitFile('mottagningen-storby', 'Mottagningen i Storby', ['local/*']),
    ],
    ...sourceSchemas.map((name): [string, string] => [`schemas/${name}.schema.json`, schemaText(name) ?? '']),
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
    ['.github/workflows/klarmall.yml', workflow(version)],
    ['.gitignore', 'dist/\nnode_modules/\n'],
    ['README.md', readme()],
  ]);
}
