/** Staff may not do this, whatever their rights. */
export type OnlyOwners = { readonly tag: 'OnlyOwners' };
