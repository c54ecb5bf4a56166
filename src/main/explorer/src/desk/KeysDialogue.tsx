import { Fragment, useCallback, useState } from 'react';
import { KEY_GROUPS } from '../keys';
import { useKey } from '../useKey';
import { Dialogue } from './Dialogue';

/** All keys, at "?" or by the button. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  useKey(
    '?',
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <button type="button" className="icon-button" aria-label="Keys" title="Keys (?)" onClick={() => setOpen(true)}>
        ?
      </button>
      {open && (
        <Dialogue title="Keys" close={() => setOpen(false)}>
          <div className="keys">
            {KEY_GROUPS.map(({ where, keys }) => (
              <section key={where} aria-label={where}>
                <h3>{where}</h3>
                <dl>
                  {keys.map((key) => (
                    <Fragment key={key.does}>
                      <dt>
                        {key.keys.map((name) => (
                          <kbd key={name}>{name}</kbd>
                        ))}
                      </dt>
                      <dd>{key.does}</dd>
                    </Fragment>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialogue>
      )}
    </>
  );
}
