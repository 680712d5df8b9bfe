/** What most decisions leave alone: no case answered, no ledger entry, nothing else to do on an empty shelf. */
export const nothingElse = {
  answered: [],
  entries: [],
  audit: [],
  ifShort: null,
  ifVoucherGone: null,
} as const;
