/** Stops on what no business reason explains: a broken promise inside the program itself. Caught only by the process. */
export const bug = (message: string): never => {
  throw new Error(message);
};
