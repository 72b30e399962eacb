/** Where phones reach the server: the page's own address, unless it was opened under a name that only this machine knows. */
export function phoneBase(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return window.location.origin;
  return new URL(address).host === window.location.host ? window.location.origin : address;
}

/** What the QR holds: whoever opens it may join, without typing the code. */
export function joinLink(address: string | undefined, code: string, joinKey: string): string {
  return `${phoneBase(address)}/w/${code}#j=${joinKey}`;
}

/** Shows and never controls. */
export function screenLink(code: string, screenKey: string): string {
  return `/w/${code}/screen#s=${screenKey}`;
}

/** The leader's own: with it, anyone can lead. */
export function leaderLink(code: string, key: string): string {
  return `/w/${code}/lead#k=${key}`;
}

export function summaryLink(code: string, key: string): string {
  return `/w/${code}/summary#k=${key}`;
}

/** An address as people type it: without http:// and the last slash. */
export function spokenAddress(base: string): string {
  return base.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
