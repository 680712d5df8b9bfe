import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { ownersTerminal } from '../../../infrastructure/commands/owners-terminal.ts';

const aTerminal = (isTTY: boolean) => {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  return { input, output, terminal: ownersTerminal({ input, output }) };
};

describe('The terminal of the owner', () => {
  const answered = async (typed: string): Promise<boolean | undefined> => {
    const { input, terminal } = aTerminal(true);
    const answer = terminal.confirm?.('Take it?');
    input.end(typed);
    return answer;
  };

  it('hears a yes, in English and Indonesian, and nothing else for one', async () => {
    for (const yes of ['y\n', 'Y\n', ' yes \n', 'ya\n']) expect(await answered(yes), yes).to.equal(true);
    for (const no of ['\n', 'n\n', 'yesterday\n', 'tidak\n', ''])
      expect(await answered(no), no).to.equal(false);
  });

  it('shows what it asks, and that no is the answer to nothing', async () => {
    const { input, output, terminal } = aTerminal(true);
    const answer = terminal.confirm?.('Take it?');
    input.write('y\n');
    await answer;
    expect(String(output.read())).to.include('Take it? [y/N] ');
  });

  it('asks nobody where nobody sits', () => {
    expect(aTerminal(false).terminal.confirm).to.equal(null);
  });

  it('prints a line', () => {
    const { output, terminal } = aTerminal(false);
    terminal.print('done');
    expect(String(output.read())).to.equal('done\n');
  });
});
