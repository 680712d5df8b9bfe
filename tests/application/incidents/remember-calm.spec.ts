import { expect } from 'chai';
import { rememberCalm } from '../../../application/incidents/remember-calm.ts';
import { reportIncident } from '../../../application/incidents/report-incident.ts';
import type { Incidents } from '../../../application/ports/incidents.ts';
import { seconds } from '../../../domain/instant.ts';
import { answerOf } from '../../support/either.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';

describe('Remembering that no incident is open', () => {
  let world: World;
  let reads: number;
  let counted: Incidents;

  beforeEach(() => {
    world = openWorld();
    reads = 0;
    counted = {
      ...world.incidents,
      open: () => {
        reads += 1;
        return world.incidents.open();
      },
    };
  });

  it('reads them once in five seconds while there are none', async () => {
    const incidents = rememberCalm(counted, world.clock);
    await answerOf(incidents.open());
    world.clock.advance(seconds(4));
    expect(await answerOf(incidents.open())).to.deep.equal([]);
    expect(reads).to.equal(1);
    world.clock.advance(seconds(1));
    await answerOf(incidents.open());
    expect(reads).to.equal(2);
  });

  it('sees at once what it began itself, and reads every time while something is open', async () => {
    const incidents = rememberCalm(counted, world.clock);
    await answerOf(incidents.open());
    await answerOf(reportIncident({ ...world, incidents })({ tag: 'TokenRefused' }, 'answered 401'));
    await answerOf(incidents.open());
    expect(await answerOf(incidents.open())).to.have.length(1);
    expect(reads).to.equal(3);
  });

  it('takes nothing for granted that was read before it began something', async () => {
    const early = world.incidents.open()();
    let open: Incidents['open'] = () => () => early;
    const incidents = rememberCalm({ ...world.incidents, open: () => open() }, world.clock);
    const slow = incidents.open();
    await answerOf(reportIncident({ ...world, incidents })({ tag: 'TokenRefused' }, 'answered 401'));
    expect(await answerOf(slow)).to.deep.equal([]);
    open = world.incidents.open;
    expect(await answerOf(incidents.open())).to.have.length(1);
  });
});
