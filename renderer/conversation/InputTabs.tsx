import handwrite from '../../assets/conversation/tab-handwrite.svg';
import typing from '../../assets/conversation/tab-type.svg';
import { text } from '../../shared/text/text.ts';

/** Type and Handwrite, hanging under the box for typing. Only typing is there so far. */
export function InputTabs() {
  return (
    <div className="input-tabs">
      <span className="input-tab" data-part="input-tab" data-kind="active" title={text('ink.tip.type')}>
        <img src={typing} alt={text('ink.tab.type')} width={16} height={12} />
      </span>
      <span className="input-tab" data-part="input-tab" data-kind="idle" title={text('toolbar.reason.ink')}>
        <img src={handwrite} alt={text('ink.tab.handwrite')} width={16} height={12} />
      </span>
    </div>
  );
}
