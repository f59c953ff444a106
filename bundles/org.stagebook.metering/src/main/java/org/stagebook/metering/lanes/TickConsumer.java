package org.stagebook.metering.lanes;

/** Takes what was found tick by tick, in order of time. */
public interface TickConsumer {

    /**
     * Takes the next ticks.
     *
     * @param ticks what was found, of which only the first {@code count} count
     * @param count how many
     */
    void accept(SpanResult ticks, int count);

    /**
     * Takes what follows the last whole tick.
     *
     * @param energy sum over channels of weighted sums of squares
     * @param frames fewer than a tick has
     */
    void acceptRest(double energy, long frames);
}
