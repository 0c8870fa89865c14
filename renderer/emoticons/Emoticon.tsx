import { type EmoticonId, emoticons } from '../../shared/emoticons.ts';
import { emoticonName } from '../../shared/text/emoticon.ts';
import { emoticonPicture } from './emoticon-pictures.ts';
import './emoticon.css';

const moving: ReadonlySet<EmoticonId> = new Set(emoticons.filter(({ frames }) => frames > 1).map(({ id }) => id));

/** The picture of an emoticon, 19×19; its code is what is marked and copied. Where there is no picture, the code. */
export function Emoticon({ id, code }: { id: EmoticonId; code: string }) {
  const picture = emoticonPicture(id);
  if (picture === null) return code;
  return (
    <span className="emoticon-place">
      <span className="emoticon-code" aria-hidden="true">
        {code}
      </span>
      <img
        className="emoticon"
        data-part="emoticon"
        data-kind={moving.has(id) ? 'animated' : 'still'}
        src={picture}
        alt={emoticonName(id)}
        dir="ltr"
        title={code}
        width={19}
        height={19}
        draggable={false}
      />
    </span>
  );
}
