interface Props {
  value?: number;
  change: (value: number | undefined) => void;
}

const SOURCES = [1, 2, 3, 5, 10];

/** At least so many sources that do not copy one another. */
export function LeastSources({ value = 1, change }: Props) {
  return (
    <fieldset className="least">
      <legend>Independent sources, at least</legend>
      <div className="steps">
        {SOURCES.map((least) => (
          <label key={least}>
            <input type="radio" name="sources" checked={value === least} onChange={() => change(least === 1 ? undefined : least)} />
            <span>{least}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** At least as sure: of facts at 0.8 about four in five are right. */
export function LeastConfidence({ value = 0, change }: Props) {
  return (
    <label className="least">
      <span>
        Confidence, at least <output>{value.toFixed(2)}</output>
      </span>
      <input
        type="range"
        min={0}
        max={0.95}
        step={0.05}
        value={value}
        onChange={(event) => change(Number(event.target.value) || undefined)}
      />
    </label>
  );
}
