import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { answerOf } from '../../support/either.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import { aScreen } from '../../support/builders/screens.ts';
import { visit } from './a-visitor.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('The page of the web chat', () => {
  let webChat: WebChatUnderTest;
  before(async () => {
    webChat = await openWebChatUnderTest({ shopName: `Toko </title> "Uji" & 'Co'` });
  });
  after(() => webChat.stop());

  const get = (path: string, init: RequestInit = {}) => fetch(webChat.url + path, init);
  const page = async (): Promise<string> => (await get('/')).text();
  const assets = async (): Promise<readonly string[]> =>
    [...(await page()).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path ?? '');

  it('comes with a policy that lets nothing in but its own script and style', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).to.equal(policy);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('cache-control')).to.equal('no-cache');
  });

  it('writes names as words', async () => {
    const html = await page();
    expect(html).to.include('<title>Toko &lt;/title&gt; &quot;Uji&quot; &amp; &#39;Co&#39;</title>');
    expect(html).not.to.match(
      /<script(?! type="module" src="\/chat\/page\.js\?v=[0-9a-f]{16}"><\/script>)|<style| on\w+=/,
    );
  });

  it('names what it needs by its version, to be kept for ever, and fetches nothing from elsewhere', async () => {
    const paths = await assets();
    expect(paths).to.have.lengthOf(3);
    for (const path of paths) {
      expect(path).to.match(/^\/chat\//);
      const { status, headers } = await get(path);
      expect(status).to.equal(200);
      if (path.includes('?v='))
        expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    }
    expect((await get('/chat/page.js')).headers.get('cache-control')).to.equal('no-cache');
    expect((await get('/chat/page.js?v=old')).headers.get('cache-control')).to.equal('no-cache');
  });

  it('has less than 150 KB of script, without another address in it', async () => {
    const [, , script] = await assets();
    const text = await (await get(script ?? '')).text();
    expect(text.length).to.be.within(5_000, 150_000);
    expect(text.replaceAll(/http:\/\/www\.w3\.org\/\d{4}\/(svg|xhtml|Math\/MathML)/g, '')).not.to.match(
      /https?:\/\/\w/,
    );
  });

  it('makes no markup of words anywhere', () => {
    const folder = 'adapters/webchat/page';
    const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
    expect(sources).to.include('bubble.tsx');
    for (const name of sources)
      expect(readFileSync(join(folder, name), 'utf8'), name).not.to.match(
        /innerHTML|dangerouslySet|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\b|new Function/,
      );
  });

  describe('with its pictures and files', () => {
    const hung = async (attachment: Parameters<typeof aScreen>[1]) => {
      await answerOf(webChat.client.send(budi.id, aScreen('x', attachment)));
      const visitor = await visit(webChat.url, budi.id);
      visitor.live.close();
      return visitor.chat().messages.at(-1)!;
    };
    const png = new Uint8Array(onePixel);

    it('serves a picture as one, with its size told before', async () => {
      const { attachment } = await hung({ attachment: { tag: 'Picture', png } });
      expect(attachment).to.deep.include({ tag: 'Picture', width: 1, height: 1 });
      const described = await hung({ attachment: { tag: 'Picture', png, alt: 'Grafik' } });
      expect(described.attachment).to.deep.include({ tag: 'Picture', alt: 'Grafik' });
      expect(attachment?.url).to.match(/^\/chat\/blobs\/[0-9a-f]{32}\/gambar\.png$/);
      const { headers } = await get(attachment?.url ?? '');
      expect(headers.get('content-type')).to.equal('image/png');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('content-disposition')).to.match(/^inline; /);
    });

    it('serves a file to be kept, never to be run, whatever its name', async () => {
      const name = 'harga "50%"; ünï\'x.html';
      const bytes = new TextEncoder().encode('<script>alert(1)</script>');
      const { attachment } = await hung({ attachment: { tag: 'File', name, bytes } });
      const { headers } = await get(attachment?.url ?? '');
      expect(headers.get('content-type')).to.equal('application/octet-stream');
      expect(headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
      expect(headers.get('content-disposition')).to.equal(
        `attachment; filename="harga _50___ _n__x.html"; filename*=UTF-8''harga%20%2250%25%22%3B%20%C3%BCn%C3%AF%27x.html`,
      );
    });

    it('keeps what was just replaced or taken away for a page that is about to fetch it, and forgets it after', async () => {
      const first = await hung({ attachment: { tag: 'Picture', png } });
      const url = first.attachment?.url ?? '';
      const ref = { chat: budi.id, message: first.id };
      const next = (at: number) =>
        aScreen('y', { attachment: { tag: 'Picture', png: new Uint8Array([...png, at]) } });
      await answerOf(webChat.client.edit(ref, next(0)));
      expect((await get(url)).status).to.equal(200);
      for (let replaced = 1; replaced < 16; replaced += 1)
        await answerOf(webChat.client.edit(ref, next(replaced)));
      expect((await get(url)).status).to.equal(200);
      await answerOf(webChat.client.remove(ref));
      expect((await get(url)).status).to.equal(404);
      expect((await get(`/chat/blobs/${'0'.repeat(32)}/gambar.png`)).status).to.equal(404);
    });
  });
});
