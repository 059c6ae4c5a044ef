import { type SourceSchema, schemaPath } from './source-schemas.ts';

/** Where each kind of file lies: every place that Klarmall reads it from. */
const places: Readonly<Record<SourceSchema, readonly string[]>> = {
  template: ['templates/**/*.mall.yaml', 'templates/**/*.mall.yml'],
  unit: ['templates/units/*.yaml', 'templates/units/*.yml'],
  snippet: ['templates/snippets/*.yaml', 'templates/snippets/*.yml'],
  config: ['klarmall.yaml'],
};

/** VS Code's settings for a project: which schema each file follows, and files as Klarmall writes them. */
export function editorSettings(): object {
  return {
    'yaml.schemas': Object.fromEntries(
      Object.entries(places).map(([name, globs]) => [`./${schemaPath(name as SourceSchema)}`, globs]),
    ),
    'yaml.schemaStore.enable': false,
    'yaml.format.enable': false,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.exclude': { '**/node_modules': true },
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.wordWrap': 'on' },
    '[markdown]': { 'editor.wordWrap': 'on' },
  };
}

/** The line that `check --watch` writes before and after each round, by which an editor knows that the findings are whole. */
export const watchMarks = { begins: 'Klarmall läser mallarna', ends: 'Klarmall har läst mallarna' } as const;

/** The level that stands in a line of `check --format line`, with the editor's own word for it. */
const severities = { stopp: 'error', råd: 'warning', tips: 'info', granska: 'info' } as const;

/** Tasks by which VS Code shows every finding after each save, in every file, without an extension of ours. */
export function editorTasks(): object {
  const problemMatcher = Object.entries(severities).map(([level, severity]) => ({
    owner: `klarmall-${level}`,
    source: 'Klarmall',
    severity,
    fileLocation: 'relative',
    pattern: {
      regexp: `^(.+?):(\\d+):(\\d+): ${level} (\\S+): (.*)$`,
      file: 1,
      line: 2,
      column: 3,
      code: 4,
      message: 5,
    },
    background: {
      activeOnStart: true,
      beginsPattern: `^${watchMarks.begins}`,
      endsPattern: `^${watchMarks.ends}`,
    },
  }));
  const shared = {
    type: 'shell',
    presentation: { reveal: 'silent', panel: 'dedicated', showReuseMessage: false },
  };
  return {
    version: '2.0.0',
    tasks: [
      {
        ...shared,
        label: 'Klarmall: kontrollera när du sparar',
        command: 'npx --no-install klarmall check --watch --format line',
        isBackground: true,
        problemMatcher,
        runOptions: { runOn: 'folderOpen' },
      },
      {
        ...shared,
        label: 'Klarmall: bygg',
        command: 'npx --no-install klarmall build',
        group: { kind: 'build', isDefault: true },
        problemMatcher: [],
        presentation: { reveal: 'always' },
      },
    ],
  };
}
