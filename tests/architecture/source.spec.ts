import { expect } from 'chai';
import { execFile } from 'node:child_process';

/** What a tool complains of, line by line; nothing when it is content. */
const complaintsOf = (tool: string, ...args: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve) => {
    execFile(process.execPath, [`node_modules/${tool}`, ...args], (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.trim();
      resolve(error === null ? [] : (said === '' ? error.message : said).split('\n'));
    });
  });

describe('source', () => {
  it('has no type error', async function () {
    this.timeout(300_000);
    expect(await complaintsOf('typescript/bin/tsc', '--noEmit')).to.deep.equal([]);
  });

  it('has none in the page for the browser either', async function () {
    this.timeout(300_000);
    const page = ['-p', 'adapters/webchat/page'];
    expect(await complaintsOf('typescript/bin/tsc', '--noEmit', ...page)).to.deep.equal([]);
  });

  it('gives the linter nothing to say', async function () {
    this.timeout(300_000);
    expect(await complaintsOf('eslint/bin/eslint.js', '.', '--max-warnings=0')).to.deep.equal([]);
  });

  it('is loaded by its tests as ES modules, as the shop itself is', () => {
    expect(typeof require).to.equal('undefined');
  });
});
