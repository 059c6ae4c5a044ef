import type { Spelling } from '@klarmall/lint';

/**
 * Looks words up: gives those that no dictionary has, with guesses, likeliest first. Undefined when the program is not
 * installed or does not answer.
 */
export type Dictionary = (words: readonly string[]) => Promise<Spelling | undefined>;
