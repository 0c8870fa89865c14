import grip from '../../assets/conversation/grip.svg';

/** Who is writing, or when the latest message came. */
export function StatusBar({ line }: { line: string }) {
  return (
    <footer className="conversation-status" data-part="status-bar">
      <span role="status">{line}</span>
      <img className="size-grip" data-part="size-grip" src={grip} alt="" width={46} height={44} />
    </footer>
  );
}
