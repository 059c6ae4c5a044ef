import type { ErrorObject } from 'ajv';

interface Branch {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** A place where the value fits none of several forms, and the form that was meant. */
interface Choice {
  readonly error: ErrorObject;
  readonly meant: number;
  readonly branch?: Branch;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function choose(error: ErrorObject): Choice {
  const kind = kindOf(error.data);
  const keys = kind === 'object' ? Object.keys(error.data as object) : [];
  let meant = -1;
  let bestScore = -1;
  const branches = error.parentSchema?.oneOf as readonly Branch[];
  for (const [index, branch] of branches.entries()) {
    if (branch.type !== undefined && branch.type !== kind) continue;
    const known = keys.filter((key) => branch.properties && key in branch.properties).length;
    // Keys that the form demands tell more than those that several forms share, and most when all are there.
    const demanded = keys.filter((key) => branch.required?.includes(key)).length;
    const whole = demanded > 0 && demanded === branch.required?.length;
    const score = known + demanded + (whole ? keys.length : 0);
    if (score > bestScore) {
      meant = index;
      bestScore = score;
    }
  }
  const branch = branches[meant];
  return branch ? { error, meant, branch } : { error, meant };
}

/** Whether an error at or under a choice's value tells what is wrong with the form that was meant. */
function tells(error: ErrorObject, choice: Choice): boolean {
  if (choice.branch === undefined) return error === choice.error;
  if (error === choice.error) return false;
  if (error.schemaPath.startsWith(`${choice.error.schemaPath}/`)) {
    return error.schemaPath.startsWith(`${choice.error.schemaPath}/${choice.meant}/`);
  }
  if (choice.branch.type !== 'object') return true;
  const key = error.instancePath.slice(choice.error.instancePath.length + 1).split('/')[0] ?? '';
  return key === '' || (choice.branch.properties !== undefined && key in choice.branch.properties);
}

/**
 * Errors without the noise of alternatives. Where a value fits none of several forms, ajv lists what is wrong with it in every one; what
 * remains is what is wrong with the form that was meant, or that the value is of no wanted kind at all. Mere consequences go too.
 */
export function likeliest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = new Map<string, Choice>();
  for (const error of errors) {
    if (error.keyword === 'oneOf') choices.set(error.instancePath, choose(error));
  }
  return errors.filter((error) => {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') return false;
    let path = error.instancePath;
    for (;;) {
      const choice = choices.get(path);
      if (choice && !tells(error, choice)) return false;
      if (path === '') return true;
      path = path.slice(0, path.lastIndexOf('/'));
    }
  });
}
