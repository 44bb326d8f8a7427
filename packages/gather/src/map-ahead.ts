/**
 * Works on several items at once and yields the answers in the items' order.
 *
 * @param ahead - Items under work beside the one that is waited for.
 * @param work - Must not reject: an answer may wait long before anybody looks at it.
 */
export async function* mapAhead<Item, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const waiting: Promise<Answer>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const answer of waiting) yield await answer;
}
