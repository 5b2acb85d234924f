/** A compass rose with an aircraft's course through it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d="M25.5 6.5 17.8 17.8 6.5 25.5 14.2 14.2Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M25.5 6.5 17.8 17.8 14.2 14.2Z" fill="currentColor" />
      <path d="M16 2.5v4M16 25.5v4M2.5 16h4M25.5 16h4" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
