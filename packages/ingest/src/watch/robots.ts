import robotsParser from 'robots-parser';
import { readAddressBytes, type AddressOptions } from '../read/gather/address-bytes.ts';

/** Whether a program may ask for an address, and how long it should leave the site alone in between. */
export type RobotsVerdict =
  | { readonly mayAsk: true; readonly delaySeconds: number }
  /** `why` is part of a sentence. `isForNow`: it may be another time. */
  | { readonly mayAsk: false; readonly why: string; readonly isForNow: boolean };

/** The library's types speak of a default export within its export, which is not there. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

interface Robots {
  isAllowed(address: string, program: string): boolean | undefined;
  getCrawlDelay(program: string): number | undefined;
}

const NAME = 'Readout';
const LARGEST = 500_000;
const LONGEST_DELAY = 30;
const LEAST_DELAY = 1;
const DAY = 86_400_000;

interface Rules {
  readonly askedAt: number;
  readonly verdictOn: (address: string) => RobotsVerdict;
}

/**
 * The robots.txt of sites (RFC 9309), asked once a day each. A site without one allows everything; one whose rules cannot be had
 * (the server fails or does not answer) is left alone for now.
 */
export class RobotsRules {
  readonly #options: AddressOptions;
  readonly #known = new Map<string, Rules>();

  constructor(options: AddressOptions) {
    this.#options = { ...options, maxBytes: LARGEST };
  }

  /** Whether the address may be asked for. */
  async verdictOn(address: string): Promise<RobotsVerdict> {
    const { origin } = new URL(address);
    const known = this.#known.get(origin);
    if (known !== undefined && Date.now() - known.askedAt < DAY) return known.verdictOn(address);
    const rules = await this.#ask(`${origin}/robots.txt`);
    if (rules !== null) this.#known.set(origin, rules);
    return (
      rules?.verdictOn(address) ?? { mayAsk: false, why: 'the site’s robots.txt could not be asked', isForNow: true }
    );
  }

  async #ask(address: string): Promise<Rules | null> {
    const page = await readAddressBytes(address, this.#options);
    if (page.bytes === null) {
      const isMissing = page.status !== null && page.status >= 400 && page.status < 500 && page.status !== 429;
      return isMissing ? { askedAt: Date.now(), verdictOn: () => ({ mayAsk: true, delaySeconds: LEAST_DELAY }) } : null;
    }
    const robots = parseRobots(address, Buffer.from(page.bytes).toString('utf8'));
    const delaySeconds = Math.min(LONGEST_DELAY, Math.max(LEAST_DELAY, robots.getCrawlDelay(NAME) ?? 0));
    return {
      askedAt: Date.now(),
      verdictOn: (asked) =>
        robots.isAllowed(asked, NAME) === false
          ? { mayAsk: false, why: 'the site’s robots.txt forbids programs to', isForNow: false }
          : { mayAsk: true, delaySeconds },
    };
  }
}
