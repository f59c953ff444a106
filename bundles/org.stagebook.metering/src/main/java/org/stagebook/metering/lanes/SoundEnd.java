package org.stagebook.metering.lanes;

/**
 * Where the sound ends within a tick: what the filters ring on after it is no part of any mean.
 *
 * @param lane of the span
 * @param tick in that lane
 * @param rows of the tick that are still sound
 */
record SoundEnd(int lane, int tick, int rows) {

    private static final SoundEnd ELSEWHERE = new SoundEnd(0, Integer.MIN_VALUE, 0);

    /** The end as seen from a span; in no tick of it where the sound ends between ticks or in another span. */
    static SoundEnd in(Span span, LanePlan plan) {
        long frames = plan.endFrame() - plan.firstFrame();
        long tick = plan.grid().wholeTicks(frames);
        long rows = frames - plan.grid().startFrame(tick);
        long inSpan = tick - span.firstTick();
        return rows == 0 || inSpan < 0 || inSpan >= span.ticks()
                ? ELSEWHERE
                : new SoundEnd((int) (inSpan / span.ticksPerLane()), (int) (inSpan % span.ticksPerLane()), (int) rows);
    }

    static SoundEnd elsewhere() {
        return ELSEWHERE;
    }

    /** The row of a window before which the sound ends, for a tick that begins at a row; beyond all rows if it does not. */
    int endRow(int tickOfLane, int firstRow) {
        return tickOfLane == tick ? firstRow + rows : Integer.MAX_VALUE;
    }
}
