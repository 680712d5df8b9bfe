import type { Person } from './wire.ts';

export type Shopfront = {
  readonly shopName: string;
  readonly persons: readonly Person[];
  readonly script: string;
  readonly style: string;
};

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="#0b8f6a"/><path d="M18 26h28l-2.5 20a4 4 0 0 1-4 3.5h-15a4 4 0 0 1-4-3.5zM24 26v-3a8 8 0 0 1 16 0v3" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round"/></svg>`;

/** The page before its script has run: everything else comes by the stream. */
export const documentOf = ({ shopName, persons, script, style }: Shopfront): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${escaped(shopName)}</title>
<link rel="icon" type="image/svg+xml" href="/chat/icon.svg">
<link rel="stylesheet" href="${escaped(style)}">
<script type="module" src="${escaped(script)}"></script>
</head>
<body data-shop="${escaped(shopName)}" data-persons="${escaped(JSON.stringify(persons))}">
<noscript>Halaman ini butuh JavaScript. This page needs JavaScript.</noscript>
</body>
</html>
`;
