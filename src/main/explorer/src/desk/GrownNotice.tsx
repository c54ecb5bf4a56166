import { useFreshness } from '../Freshness';
import { useOverview } from '../Overview';

/** Quietly says that the graph has grown since the page was read; nothing moves until one asks. */
export function GrownNotice() {
  const { grown } = useOverview();
  const { refresh } = useFreshness();
  return (
    <div className="grown" role="status">
      {grown && (
        <button type="button" onClick={refresh}>
          New documents: reload
        </button>
      )}
    </div>
  );
}
