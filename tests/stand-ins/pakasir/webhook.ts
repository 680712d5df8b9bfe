export interface Post {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly times: number;
  /** All at the same moment instead of one after another. */
  readonly atOnce: boolean;
}

const postOnce = async (url: string, post: Post): Promise<number> => {
  try {
    const answer = await fetch(url, { method: 'POST', body: post.body, headers: post.headers });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
};

/** Posts a notice so many times; the HTTP statuses in order, 0 where nobody answered. */
export const postNotice = async (url: string, post: Post): Promise<readonly number[]> => {
  if (post.atOnce) return Promise.all(Array.from({ length: post.times }, () => postOnce(url, post)));
  const statuses: number[] = [];
  for (let sent = 0; sent < post.times; sent += 1) statuses.push(await postOnce(url, post));
  return statuses;
};
