import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createMetrics } from '../../../infrastructure/metrics/metrics.ts';

const folder = join(import.meta.dirname, '../../../infrastructure/deploy');
const files = ['grafana-dashboard.json', 'prometheus-alerts.yaml'];

/** What Prometheus makes of a histogram, it calls by these. */
const parts = /_(bucket|count|sum)$/;

describe('The dashboard and the alert rules', () => {
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');

    it(`${file} names metrics that the shop has, and no others`, async () => {
      const scraped = (await createMetrics().scrape()).text;
      const known = new Set([...scraped.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
      const named = [...new Set(text.match(/\bshop_[a-z_]+/g))];
      expect(named).to.have.length.above(5);
      expect(named.filter((name) => !known.has(name) && !known.has(name.replace(parts, '')))).to.deep.equal(
        [],
      );
    });
  }

  it('the dashboard is one that Grafana imports: panels with targets, each in a place of its own', () => {
    const { panels } = JSON.parse(readFileSync(join(folder, 'grafana-dashboard.json'), 'utf8')) as {
      readonly panels: readonly { readonly gridPos: { readonly x: number; readonly y: number } }[];
    };
    const places = panels.map(({ gridPos: { x, y } }) => `${String(x)}:${String(y)}`);
    expect(new Set(places).size).to.equal(places.length);
  });
});
