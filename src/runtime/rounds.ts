/** Work that is done again and again, every so often and when asked for, and never twice at the same moment. */
export class Rounds {
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> = Promise.resolve();

  /** @param round tells its own failures: the next round comes all the same */
  constructor(
    private readonly round: () => Promise<void>,
    everyMs: number,
  ) {
    this.#timer = setInterval(() => void this.look(), everyMs);
    this.#timer.unref();
  }

  /** One round; one that is asked for while another runs comes after it. */
  look(): Promise<void> {
    this.#running = this.#running.then(this.round);
    return this.#running;
  }

  /** No more rounds; waits for the one under way. */
  stop(): Promise<void> {
    clearInterval(this.#timer);
    return this.#running;
  }
}
