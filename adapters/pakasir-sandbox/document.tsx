import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PaymentPage } from './page/payment-page.tsx';
import type { View } from './page/view.ts';
import type { Language } from './page/messages.ts';
import { messagesByLanguage } from './page/messages-by-language.ts';

export const stylePath = '/pakasir-sandbox/page.css';
export const scriptPath = '/pakasir-sandbox/page.js';

type Head = { readonly language: Language; readonly title: string; readonly children?: ComponentChildren };

const Head = ({ title, children }: Head) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>{title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href={stylePath} />
    {children}
  </head>
);

const documentOf = (head: Head, body: ComponentChildren): string =>
  `<!doctype html>${renderToString(
    <html lang={head.language}>
      <Head {...head} />
      {body}
    </html>,
  )}`;

/** The page of a payment: it works without a script, and its script takes over what it finds. */
export const paymentDocument = (view: View): string =>
  documentOf(
    {
      language: view.language,
      title: messagesByLanguage[view.language].title(view.shopName),
      children: (
        <>
          <noscript>
            <meta http-equiv="refresh" content="5" />
          </noscript>
          <script src={scriptPath} type="module" />
        </>
      ),
    },
    <body data-view={JSON.stringify(view)}>
      <PaymentPage view={view} shown={{ state: view.state, copied: false, sending: false, alive: false }} />
    </body>,
  );

/** A page that says one thing. */
export const plainDocument = (language: Language, says: string): string =>
  documentOf(
    { language, title: says },
    <body>
      <main>
        <header>
          <h1>{says}</h1>
        </header>
      </main>
    </body>,
  );
