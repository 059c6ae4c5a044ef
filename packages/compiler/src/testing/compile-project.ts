import type { LinkedLibrary, UnjudgedFinding } from '@klarmall/model';
import { linkLibrary } from '../link/link-library.ts';
import { parseSource, sourceKind } from '../source/parse-source.ts';

/** A project given as texts by path under `templates/`, parsed and linked, for tests. */
export function compileProject(files: Readonly<Record<string, string>>): {
  library: LinkedLibrary;
  findings: readonly UnjudgedFinding[];
  /** Findings as `rule message file "words"`. */
  shown: readonly string[];
} {
  const parsed = Object.entries(files).flatMap(([name, text]) => {
    const path = `templates/${name}`;
    const kind = sourceKind(path);
    return kind ? [parseSource({ path, text, hash: '' }, kind.kind, kind.id)] : [];
  });
  const { value: library, findings: linked } = linkLibrary(parsed.map(({ value }) => value));
  const findings = [...parsed.flatMap((source) => source.findings), ...linked];
  const shown = findings.map(({ rule, message, place }) => {
    const text = files[place?.file.replace('templates/', '') ?? ''] ?? '';
    const words = text.slice(place?.start.offset ?? 0, place?.end.offset ?? 0);
    return `${rule} ${message} ${place?.file.replace('templates/', '')} ${JSON.stringify(words)}`;
  });
  return { library, findings, shown };
}
