/** The mark of a job that may wait for its turn at the messenger or at a gateway for seconds, and must not hold up what buyers wait for. */
export const unhurried = 'unhurried';
