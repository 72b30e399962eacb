import { Link } from "wouter";
import "./brand.css";

/** The sign and the name; a link when `to` is given. */
export function Brand({ to }: { to?: string }) {
  const inside = (
    <>
      <Logo />
      Cardtable
    </>
  );
  if (to === undefined) return <span className="brand">{inside}</span>;
  return (
    <Link className="brand" to={to}>
      {inside}
    </Link>
  );
}

/** A card on a stitched mat, without the name. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 40 40" aria-hidden="true">
      <rect x="1" y="1" width="38" height="38" rx="11" fill="var(--action)" />
      <rect className="logo-thread" x="4.5" y="4.5" width="31" height="31" rx="8" />
      <g transform="rotate(-9 20 20)">
        <rect x="12.5" y="9" width="15" height="22" rx="3" fill="var(--card)" />
        <rect x="15.5" y="9" width="6" height="6.5" rx="1" fill="var(--thread)" />
        <path d="M15.8 20.5h8.4M15.8 25h5.6" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
      </g>
    </svg>
  );
}
