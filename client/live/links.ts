/**
 * Where phones reach the server: the page's own address, unless it was opened under a name that only this machine
 * knows. When both are the same host this page knows better whether it is https.
 */
export function phoneBase(address: string | undefined): string {
  const { origin, host } = window.location;
  return address === undefined || hostOf(address) === host ? origin : address.replace(/\/+$/, "");
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

/** The second leader's: everything but deleting. */
export function coLeaderLink(code: string, coKey: string): string {
  return leaderLink(code, coKey);
}

export function summaryLink(code: string, key: string): string {
  return `/w/${code}/summary#k=${key}`;
}

/** An address as people type it: without http:// and the last slash. */
export function spokenAddress(base: string): string {
  return base.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** `URL.canParse` is younger than the browsers that people bring. */
function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
}
