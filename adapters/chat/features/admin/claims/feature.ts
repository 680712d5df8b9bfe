import { feature } from '../../../core/feature.ts';
import { askRefusal, askWarranty, refuseClaimForm, warrantyForm } from './forms.ts';
import { refundUnit, replaceUnit, showAnsweredClaims, showClaim, showClaims } from './handlers.ts';
import { claimsRoutes } from './routes.ts';

export const claims = feature({
  access: 'Staff',
  routes: claimsRoutes,
  opens: {
    claims: 'listClaims',
    answered: 'listAnsweredClaims',
    claim: 'showClaim',
    replace: 'answerClaim',
    refund: 'refundClaim',
    refuse: 'answerClaim',
    setting: 'setWarranty',
  },
  handlers: {
    claims: showClaims,
    answered: showAnsweredClaims,
    claim: showClaim,
    replace: replaceUnit,
    refund: refundUnit,
    refuse: askRefusal,
    setting: askWarranty,
  },
  forms: [refuseClaimForm, warrantyForm],
});
