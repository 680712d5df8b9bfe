/** Whether a process of the shop has reached its messenger since it started: until then it cannot hear anybody. */
export type Reach = {
  readonly note: () => void;
  /** Why the process is not ready; nothing once the messenger was reached. */
  readonly reasons: () => readonly string[];
};

export const openReach = (): Reach => {
  let reached = false;
  return {
    note: () => {
      reached = true;
    },
    reasons: () => (reached ? [] : ['buyers are not heard: Telegram was not reached since the start']),
  };
};
