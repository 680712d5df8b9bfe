/** The texts that owners write themselves, each in both languages of the shop. */
export const textNames = ['greeting', 'howTo', 'terms', 'afterPayment'] as const;

export type TextName = (typeof textNames)[number];

/** What may stand in braces, with the length that it may have when it is filled in. */
const lengths = { name: 64, shop: 64, contact: 200, order: 40 } as const;

export type Placeholder = keyof typeof lengths;

export const placeholderLengths: Readonly<Record<Placeholder, number>> = lengths;

export type TextRules = { readonly placeholders: readonly Placeholder[]; readonly most: number };

/** Which places each text has, and how long it may become in UTF-16 units: beside it stands what the shop itself says. */
export const textRules: Readonly<Record<TextName, TextRules>> = {
  greeting: { placeholders: ['name', 'shop'], most: 2_000 },
  howTo: { placeholders: ['shop', 'contact'], most: 3_000 },
  terms: { placeholders: ['shop', 'contact'], most: 3_000 },
  afterPayment: { placeholders: ['shop', 'contact', 'order'], most: 1_000 },
};

/** As many runs of a text may be bold, italic or code. */
export const mostStyled = 60;
