/** So long at a time, in milliseconds, the page may be kept from answering. */
const SLICE = 40;

/** Runs work that yields every now and then, and lets the page answer in between; `undefined` when it was called off. */
export async function inSlices<T>(work: Generator<void, T>, calledOff: AbortSignal): Promise<T | undefined> {
  let begun = performance.now();
  while (!calledOff.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resume) => setTimeout(resume));
    begun = performance.now();
  }
  return undefined;
}
