import { outletOf } from '../article/outlets/index.ts';

const NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const ONE_HOST = /^(?:\*|https?):\/\/([^/*]+)\/\*$/;

/** The host of a web address that a match pattern can name; null for anything else (files, browser pages, IPv6). */
export function hostOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && NAME.test(hostname) ? hostname : null;
}

/** The match pattern of one host, without its subdomains. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The one host a match pattern names; null where it names many. */
export function hostOfPattern(pattern: string): string | null {
  const host = ONE_HOST.exec(pattern)?.[1];
  return host && NAME.test(host) ? host : null;
}

/** Whether a host belongs to the sites that are read without being asked. */
export function isListed(host: string): boolean {
  return outletOf(host) !== null;
}
