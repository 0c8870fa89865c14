import { useEffect, useState } from 'react';
import type { StagePicture } from '../../shared/studio.ts';
import { ask } from '../state/app-store.ts';
import './stage.css';

/** The picture of a window before its backdrop: nobody sees this page, it is only ever pictured. */
export function StagePage() {
  const [shown, setShown] = useState<StagePicture | null>(null);
  useEffect(() => {
    void ask('stagePicture', undefined).then((result) => {
      if (result.ok) setShown(result.value);
    });
  }, []);
  if (shown === null) return null;
  const { picture, width, height, margin, backdrop, era } = shown;
  return (
    <div className="stage" data-part="stage" data-backdrop={backdrop} data-stage-era={era} style={{ padding: margin }}>
      <img src={picture} alt="" style={{ width, height }} />
    </div>
  );
}
