/** Markup that is safe to send as it is. */
export type Html = { readonly html: string };

type Part = Html | string | number | null | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const rendered = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(rendered).join('');
};

/** Markup with every value escaped, except what is markup itself; values stand in text or in quoted attributes only. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, at) => text + rendered(parts[at] ?? null)).join(''),
});

/** For markup made by a library from nothing a stranger wrote. */
export const trusted = (markup: string): Html => ({ html: markup });
