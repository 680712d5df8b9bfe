import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startHttpServer } from '../../../adapters/http/server.ts';
import {
  openPakasirSandbox,
  type PakasirSandboxSettings,
} from '../../../adapters/pakasir-sandbox/pakasir-sandbox.ts';
import { until } from '../jobs/until.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';

export type Notice = { readonly secret: unknown; readonly body: Readonly<Record<string, unknown>> };

/** A shop's webhook that remembers what it was sent and answers what it is told, 200 unless told otherwise. */
export const aReceiver = async () => {
  const heard: Notice[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Notice['body'];
      heard.push({ secret: request.headers['x-secret'], body });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/pakasir`,
    heard,
    answers,
    hears: (count: number) => until(`${count} notices`, () => heard.length >= count),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type Receiver = Awaited<ReturnType<typeof aReceiver>>;
export type Made = { readonly txn_id: string; readonly qr_string: string; readonly va_number: string };

/** The sandbox on a real server of the shop's, and a hand that calls it as shop and as visitor. */
export const aSandbox = async (receiver: Receiver, more: Partial<PakasirSandboxSettings> = {}) => {
  const seen = recordingTelemetry();
  const { log } = seen;
  const sandbox = openPakasirSandbox({
    slug: 'depodomain',
    apiKey: 'KEY',
    webhookSecret: 'SEC',
    webhookUrl: receiver.url,
    publicUrl: 'https://pay.example',
    shopName: 'Toko Maju',
    stateFile: null,
    noticeWaitsMs: [10, 10],
    log,
    ...more,
  });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routers: [sandbox.router], log });
  const url = `http://127.0.0.1:${server.port}`;
  const api = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    fetch(url + path, {
      method,
      headers: { 'x-api-key': 'KEY' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const txnOf = async (order: string): Promise<string> => (await make(order)).txn_id;
  const make = async (order: string, method = 'qris', amount = 99_000): Promise<Made> =>
    (await (
      await api(`/api/v2/create-transaction/depodomain/${order}`, 'POST', { method, amount })
    ).json()) as Made;
  return {
    url,
    seen,
    api,
    make,
    txnOf,
    cancel: (txn: string) => api(`/api/v2/cancel-transaction/depodomain/${txn}`, 'POST'),
    status: async (txn: string) =>
      (await (await api(`/api/v2/transaction-status/depodomain/${txn}`)).json()) as Notice['body'],
    page: (txn: string, query = '', headers: Record<string, string> = {}) =>
      fetch(`${url}/pay-v2/${txn}${query}`, { headers }),
    /** What a page's form sends; `origin` is the page's own unless told otherwise. */
    moves: (txn: string, fields: Record<string, string>, headers: Record<string, string> = { origin: url }) =>
      fetch(`${url}/pay-v2/${txn}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers,
        redirect: 'manual',
      }),
    /** The lines of a page's event log, without their times. */
    events: async (txn: string, query = ''): Promise<readonly string[]> => {
      const state = (await (await fetch(`${url}/pay-v2/${txn}/state${query}`)).json()) as {
        entries: readonly { text: string }[];
      };
      return state.entries.map(({ text }) => text);
    },
    close: async () => {
      await sandbox.stop();
      await server.stop();
    },
  };
};

export type Sandbox = Awaited<ReturnType<typeof aSandbox>>;
