import { arrange, settle, type Layout } from './layout';

/** What the page asks for, and what it is told: places on the way, and the last ones. */
export interface Task {
  job: number;
  layout: Layout;
  fresh: boolean;
}

export interface Progress {
  job: number;
  places: Float64Array;
  done: boolean;
}

const worker = self as unknown as DedicatedWorkerGlobalScope;

worker.onmessage = ({ data: { job, layout, fresh } }: MessageEvent<Task>) => {
  const tell = (places: Float64Array, done: boolean) => worker.postMessage({ job, places, done } satisfies Progress);
  tell(fresh ? arrange(layout, (places) => tell(places, false)) : settle(layout), true);
};
