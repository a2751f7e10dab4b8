/** The source of "now". Injected everywhere, so that a test can set any day. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
