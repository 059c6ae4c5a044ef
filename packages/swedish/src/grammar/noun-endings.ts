/** A compound's last part has at least so many letters. */
export const SHORTEST_LAST_PART = 3;

/** Endings of nouns that take *en* unless they are listed. */
export const COMMON_ENDING = /(?:ning|tion|sion|het|else|are|ism|dom|ik|ör|ist|itet|log|inna|erska|a|e)$/u;

/** No shorter word is taken for a noun by its ending. */
export const LONGEST_WITHOUT_ENDING = 4;
