/** The forms of one verb that its s-forms are made from. */
export interface VerbForms {
  readonly infinitive: string;
  readonly present: string;
  readonly preterite: string;
  readonly supine: string;
  /** Perfect participle, common gender; `-` when the verb has none. */
  readonly participle: string;
}

/** Which form of a verb a word is. Present and infinitive of the first conjugation share one s-form: `bokas`. */
export type VerbTense = 'infinitive' | 'present' | 'present-or-infinitive' | 'preterite' | 'supine';

/** One passive form with the active form that says the same. */
interface PassiveForm {
  readonly form: string;
  readonly active: string;
  readonly tense: VerbTense;
  /** Old-fashioned -es (bibehålles, avrådes). */
  readonly isArchaic: boolean;
}

function presentPassives(verb: VerbForms): readonly { readonly form: string; readonly isArchaic: boolean }[] {
  const { present } = verb;
  if (/[^aeiouyåäö]er$/u.test(present)) {
    const stem = present.slice(0, -2);
    if (/[sxz]$/u.test(stem)) return [{ form: `${stem}es`, isArchaic: false }];
    // A doubled m is written once before a consonant: bestämmer, bestäms.
    const short = stem.endsWith('mm') ? stem.slice(0, -1) : stem;
    return [
      { form: `${short}s`, isArchaic: false },
      { form: `${stem}es`, isArchaic: true },
    ];
  }
  if (/[aeiouyåäö]r$/u.test(present) && verb.infinitive === present.slice(0, -1)) {
    return [{ form: `${present.slice(0, -1)}s`, isArchaic: false }];
  }
  return [
    { form: `${present}s`, isArchaic: false },
    { form: `${present}es`, isArchaic: true },
  ];
}

/** The s-passive of a verb in every tense. The forms of one verb can coincide; the first one counts then. */
export function passiveFormsOf(verb: VerbForms): readonly PassiveForm[] {
  const forms: PassiveForm[] = presentPassives(verb).map(({ form, isArchaic }) => ({
    form,
    active: verb.present,
    tense: 'present',
    isArchaic,
  }));
  const infinitive = `${verb.infinitive}s`;
  const sameAsPresent = forms.some((present) => present.form === infinitive);
  if (sameAsPresent) {
    return [
      { form: infinitive, active: verb.present, tense: 'present-or-infinitive', isArchaic: false },
      { form: `${verb.preterite}s`, active: verb.preterite, tense: 'preterite', isArchaic: false },
      { form: `${verb.supine}s`, active: verb.supine, tense: 'supine', isArchaic: false },
    ];
  }
  forms.push(
    { form: infinitive, active: verb.infinitive, tense: 'infinitive', isArchaic: false },
    { form: `${verb.preterite}s`, active: verb.preterite, tense: 'preterite', isArchaic: false },
    { form: `${verb.supine}s`, active: verb.supine, tense: 'supine', isArchaic: false },
  );
  return forms;
}

/** The forms of the perfect participle: common gender, neuter, plural and definite. Empty when the verb has none. */
export function participleFormsOf(verb: VerbForms): readonly string[] {
  const { participle } = verb;
  if (participle === '-') return [];
  if (participle.endsWith('en')) {
    const stem = participle.slice(0, -2);
    return [participle, `${stem}et`, `${stem}na`];
  }
  if (participle.endsWith('dd')) return [participle, `${participle.slice(0, -2)}tt`, `${participle}a`];
  if (participle.endsWith('d')) return [participle, `${participle.slice(0, -1)}t`, `${participle}a`];
  return [participle, `${participle}a`];
}
