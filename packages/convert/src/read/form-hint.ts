/** A row of a menu that only asks to choose. */
export const hint = /^(?:[-–—.\s]*|[-–—\s]*(?:välj|vänligen välj|gör ett val)(?!\p{L})[^?]{0,40})$/iu;
