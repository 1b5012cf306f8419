/** Drawn for the Speelplein: the real ones lie on the servers of others, and nothing is fetched from there. */
const ART: Readonly<Record<string, React.JSX.Element>> = {
  'gif-confetti': (
    <svg viewBox="0 0 160 100">
      <rect width="160" height="100" fill="#2b2b52" />
      {Array.from({ length: 22 }, (_, i) => (
        <rect
          key={i} className="art-fall" x={(i * 37) % 156} y={-12 - ((i * 23) % 60)} width="6" height="10" rx="1"
          fill={['#ffd75e', '#f1707b', '#92c353', '#8ab4f8'][i % 4]} style={{ animationDelay: `${-(i % 7) * 0.3}s` }} transform={`rotate(${i * 31} 80 50)`}
        />
      ))}
      <path d="M66 96 L80 52 L94 96Z" fill="#c239b3" /><circle cx="80" cy="50" r="6" fill="#ffd75e" />
    </svg>
  ),
  'gif-zwaai': (
    <svg viewBox="0 0 160 100">
      <rect width="160" height="100" fill="#bfe3f7" />
      <g className="art-wave"><rect x="72" y="46" width="16" height="44" rx="8" fill="#e8a87c" /><circle cx="80" cy="40" r="17" fill="#e8a87c" />
        {[62, 71, 80, 89].map((x) => <rect key={x} x={x} y="12" width="8" height="26" rx="4" fill="#e8a87c" />)}
        <rect x="92" y="34" width="22" height="8" rx="4" fill="#e8a87c" transform="rotate(-35 92 38)" />
      </g>
    </svg>
  ),
  'gif-hart': (
    <svg viewBox="0 0 160 100">
      <rect width="160" height="100" fill="#fdf3f4" />
      <path className="art-beat" d="M80 84 C40 58 46 22 66 22 C75 22 80 30 80 34 C80 30 85 22 94 22 C114 22 120 58 80 84Z" fill="#c4314b" />
    </svg>
  ),
  'sticker-Bravo': (
    <svg viewBox="0 0 100 100">
      <path d="M50 4 L61 34 L94 34 L67 53 L78 86 L50 66 L22 86 L33 53 L6 34 L39 34Z" fill="#ffd75e" stroke="#8a5a00" strokeWidth="3" strokeLinejoin="round" />
      <circle cx="42" cy="44" r="3.5" fill="#3b2a00" /><circle cx="58" cy="44" r="3.5" fill="#3b2a00" /><path d="M40 53 Q50 64 60 53" fill="none" stroke="#3b2a00" strokeWidth="3" strokeLinecap="round" />
    </svg>
  ),
  'sticker-Koffie': (
    <svg viewBox="0 0 100 100">
      <path d="M20 40 H72 V66 Q72 88 46 88 Q20 88 20 66Z" fill="#fff" stroke="#5c3b1e" strokeWidth="4" /><path d="M72 48 Q90 46 88 60 Q86 72 70 70" fill="none" stroke="#5c3b1e" strokeWidth="4" />
      <rect x="22" y="42" width="48" height="10" fill="#7a4a21" /><path d="M36 32 Q30 24 36 16 M50 32 Q44 24 50 16 M62 32 Q56 24 62 16" fill="none" stroke="#8a8886" strokeWidth="3" strokeLinecap="round" />
    </svg>
  ),
  'sticker-Bedankt': (
    <svg viewBox="0 0 100 100">
      <path d="M50 94 V50" stroke="#3f7d3a" strokeWidth="5" /><path d="M50 76 Q30 76 28 60 Q46 60 50 76 Q54 62 72 62 Q70 78 50 76" fill="#5ea657" />
      {[0, 60, 120, 180, 240, 300].map((turn) => <ellipse key={turn} cx="50" cy="20" rx="10" ry="15" fill="#e05a8a" transform={`rotate(${turn} 50 36)`} />)}
      <circle cx="50" cy="36" r="10" fill="#ffd75e" />
    </svg>
  ),
  smile: (
    <svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#ffd75e" stroke="#b8860b" /><circle cx="7" cy="8" r="1.3" fill="#3b2a00" /><circle cx="13" cy="8" r="1.3" fill="#3b2a00" /><path d="M6 12 Q10 16 14 12" fill="none" stroke="#3b2a00" strokeWidth="1.3" strokeLinecap="round" /></svg>
  ),
  yes: (
    <svg viewBox="0 0 20 20"><path d="M2.5 9 H6 V18 H2.5Z M7 17 V9.5 L10.5 2 Q13 2 12.3 5 L11.6 8 H16 Q18.4 8.4 17.8 10.6 L16.4 16 Q15.9 17.8 14 17.8 H9 Q7.6 17.8 7 17Z" fill="#ffd75e" stroke="#b8860b" strokeLinejoin="round" /></svg>
  ),
  '1f389_partypopper': (
    <svg viewBox="0 0 20 20"><path d="M2 18 L7 6 L14 13Z" fill="#ffd75e" stroke="#b8860b" strokeLinejoin="round" /><path d="M11 7 Q11 4 14 3 M13.5 9 Q16 9 17.5 6.5" fill="none" stroke="#4f52b2" strokeWidth="1.4" strokeLinecap="round" /><circle cx="8" cy="2.5" r="1.2" fill="#c4314b" /><circle cx="17.5" cy="12" r="1.2" fill="#3f7d3a" /><circle cx="17" cy="2.5" r="1" fill="#c239b3" /></svg>
  ),
};

export interface DrawingProps {
  readonly id: string;
  /** What a screen reader says; without it the words stand beside it. */
  readonly label?: string;
  readonly className?: string;
}

/** A GIF, a sticker or an emoji. */
export function Drawing({ id, label, className = '' }: DrawingProps): React.JSX.Element {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <span className={`drawing ${className}`} {...named}>{ART[id]}</span>;
}
