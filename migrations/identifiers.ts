/**
 * Identifiers compare byte by byte: quicker than a locale's rules, and the same order as in the program,
 * on which the order of taking locks depends.
 */
export const identifier = 'text collate "C"';
