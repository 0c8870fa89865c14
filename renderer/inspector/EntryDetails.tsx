import { text } from '../../shared/text/text.ts';
import type { WireEntry } from './wire.ts';
import './entry-details.css';

/** What scrolls must be reachable without a mouse. */
const reachable = { tabIndex: 0 };

/** Names come twice in some lines; each gets a key of its own. */
function keyed<T extends { readonly name: string }>(all: readonly T[]): readonly (readonly [key: string, one: T])[] {
  return all.map((one, index) => [`${index} ${one.name}`, one]);
}

/** Everything about one entry: what it is for, what is wrong, each field explained, and the payload laid out. */
export function EntryDetails({ entry }: { entry: WireEntry | null }) {
  if (entry === null) {
    return (
      <section className="entry scrolls" data-part="details" aria-label={text('inspector.details')}>
        <p className="entry-hint">{text('inspector.choose')}</p>
      </section>
    );
  }
  const { payload } = entry;
  const explained = entry.fields.some((field) => field.about !== '');
  const body = payload === null ? undefined : payload.parts.find((part) => part.text === payload.text);
  return (
    <section className="entry scrolls" data-part="details" aria-label={text('inspector.details')} {...reachable}>
      {entry.problem !== null && (
        <p className="entry-problem" data-part="problem">
          {entry.problem}
        </p>
      )}
      <p className="entry-about" data-part="about">
        {entry.command !== '' && <b>{entry.command}</b>} {entry.about}
      </p>
      <pre className="entry-line">{entry.line}</pre>
      {entry.fields.length > 0 && (
        <table className="entry-fields" data-part="fields">
          <thead>
            <tr>
              <th scope="col">{text('inspector.field')}</th>
              <th scope="col">{text('inspector.value')}</th>
              {explained && <th scope="col">{text('inspector.meaning')}</th>}
            </tr>
          </thead>
          <tbody>
            {keyed(entry.fields).map(([key, field]) => (
              <tr key={key} data-part="field">
                <th scope="row">{field.name}</th>
                <td>
                  <code>{field.value}</code>
                </td>
                {explained && <td>{field.about}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {payload !== null && (
        <>
          <h2 className="entry-heading">{text(`inspector.payload.${payload.kind}`)}</h2>
          {payload.parts.length > 0 && body === undefined && (
            <table className="entry-fields" data-part="parts">
              <tbody>
                {keyed(payload.parts).map(([key, part]) => (
                  <tr key={key}>
                    <th scope="row">{part.name}</th>
                    <td>
                      <code>{part.text}</code>
                    </td>
                    <td>{part.about}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <pre className="entry-payload" data-part="payload">
            {payload.text}
          </pre>
        </>
      )}
    </section>
  );
}
