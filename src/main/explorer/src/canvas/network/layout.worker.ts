import { arrange, settle, type Layout } from './layout';

/** What the page asks for: to lay all out, or to find room for those that are not fixed. The answer is the places. */
export interface Task {
  layout: Layout;
  fresh: boolean;
}

const worker = self as unknown as DedicatedWorkerGlobalScope;

worker.onmessage = ({ data: { layout, fresh } }: MessageEvent<Task>) => worker.postMessage(fresh ? arrange(layout) : settle(layout));
