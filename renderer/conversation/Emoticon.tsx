import { type EmoticonId, emoticons } from '../../shared/emoticons.ts';
import { emoticonPicture } from './emoticon-pictures.ts';
import './emoticon.css';

const drawings = new Map<EmoticonId, { readonly name: string; readonly kind: 'animated' | 'still' }>(
  emoticons.map(({ id, name, frames }) => [id, { name, kind: frames > 1 ? 'animated' : 'still' }]),
);

/** The picture of an emoticon, 19×19; its code is what is marked and copied. Where there is no picture, the code. */
export function Emoticon({ id, code }: { id: EmoticonId; code: string }) {
  const picture = emoticonPicture(id);
  const drawing = drawings.get(id);
  if (picture === null || drawing === undefined) return code;
  return (
    <span className="emoticon-place">
      <span className="emoticon-code" aria-hidden="true">
        {code}
      </span>
      <img
        className="emoticon"
        data-part="emoticon"
        data-kind={drawing.kind}
        src={picture}
        alt={drawing.name}
        title={code}
        width={19}
        height={19}
        draggable={false}
      />
    </span>
  );
}
