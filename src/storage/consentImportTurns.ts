/**
 * What happens on one connection, one after the other, while the caller goes on. After a failure nothing more happens, and
 * everyone who waits gets that failure.
 */
export class ImportTurns {
  #last: Promise<unknown> = Promise.resolve();

  /** In its turn, after all that was asked before. */
  take<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(work);
    // It may fail while nobody waits for it; whoever comes next hears of it.
    turn.catch(() => undefined);
    this.#last = turn;
    return turn;
  }

  /** Waits for all of it. Throws when something failed. */
  async finish(): Promise<void> {
    await this.#last;
  }

  /** Waits for all of it, however it ended. */
  async settle(): Promise<void> {
    await this.#last.catch(() => undefined);
  }
}
