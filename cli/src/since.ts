import { realpathSync } from 'node:fs';
import { changedSince, findRoot, type SinceProblem } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';
import { say } from './say.ts';
import { type Selection, texts as selectionTexts } from './selection.ts';
import { didYouMean } from './unknown.ts';

const texts = {
  'no-repository': {
    sv: '--since behöver git, och projektet ligger inte i något arkiv. Kör klarmall check utan --since.',
    en: '--since needs git, and the project lies in no repository. Run klarmall check without --since.',
  },
  'no-commit': {
    sv: 'Arkivet har ingen commit att jämföra med än. Kör klarmall check utan --since.',
    en: 'The repository has no commit to compare with yet. Run klarmall check without --since.',
  },
  unknown: { sv: 'Git känner inte till', en: 'Git does not know' },
  unrelated: { sv: 'Det finns ingen gemensam historia med', en: 'There is no history in common with' },
  write: {
    sv: 'Skriv en gren, en tagg eller en commit, till exempel origin/main.',
    en: 'Write a branch, a tag or a commit, for example origin/main.',
  },
  shallow: {
    sv: 'Bara den senaste delen av historiken är hämtad. Hämta resten med git fetch --unshallow, eller med fetch-depth: 0 i actions/checkout.',
    en: 'Only the last part of the history is here. Get the rest with git fetch --unshallow, or with fetch-depth: 0 in actions/checkout.',
  },
  submodule: {
    sv: 'Projektet ligger i en submodul. Det är submodulens egna grenar som gäller.',
    en: 'The project is in a submodule. What counts is the branches of the submodule itself.',
  },
  git: { sv: 'Git kunde inte svara:', en: 'Git could not answer:' },
  wholeSubmodule: {
    sv: 'är en submodul. Git säger inte vad som är nytt i den, så Klarmall läser hela projektet.',
    en: 'is a submodule. Git does not say what is new in it, so Klarmall reads the whole project.',
  },
} as const;

function wordsOf(problem: SinceProblem, reference: string, language: Language): string {
  switch (problem.problem) {
    case 'unknown':
      return [
        `${texts.unknown[language]} ${reference}.${didYouMean(problem.suggestion, language)}`,
        texts[problem.isShallow ? 'shallow' : problem.isSubmodule ? 'submodule' : 'write'][language],
      ].join(' ');
    case 'unrelated':
      return [
        `${texts.unrelated[language]} ${reference}.`,
        texts[problem.isShallow ? 'shallow' : 'write'][language],
      ].join(' ');
    case 'git':
      return `${texts.git[language]} ${problem.said}`;
    default:
      return texts[problem.problem][language];
  }
}

/**
 * The project around the current folder, and the files in it that differ from what `reference` and the present commit
 * have in common.
 * @throws UsageError when there is no project, or git cannot say.
 */
export function selectionSince(reference: string, io: Io, language: Language): Selection {
  const found = findRoot(io.cwd);
  if (found === undefined) throw new UsageError(selectionTexts.noProject[language]);
  const root = realpathSync(found);
  const changed = changedSince(root, reference);
  if ('problem' in changed) throw new UsageError(wordsOf(changed, reference, language));
  const [submodule] = changed.submodules.filter((path) => /^templates(?:$|\/)/.test(path));
  if (submodule === undefined) return { root, selected: changed.selected, before: changed.before };
  say(io.stderr, `${submodule} ${texts.wholeSubmodule[language]}`);
  return { root };
}
