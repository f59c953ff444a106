package org.stagebook.playback.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stagebook.playback.read.Course;

/**
 * The audio thread's work: takes chunks that were read ahead, mixes them into the loudspeakers, fades from what played to what was
 * ordered, and says where it is. Takes no lock, allocates nothing, logs nothing.
 */
final class Mixer {

    private final Handover<Order> orders = new Handover<>();
    private final Handover<PlayStream> done = new Handover<>();
    private final PlayClock clock;
    private final MeterTap tap;

    private @Nullable PlayStream now;
    private MixTable nowTable;
    private @Nullable PlayStream next;
    private MixTable nextTable;
    private @Nullable Order waiting;
    private int fadeFrames;
    private int faded;
    private Course standing;
    private long standingFrame;
    private volatile long rendered;
    private volatile long underruns;
    private volatile boolean isSounding;

    Mixer(PlayClock clock, MeterTap tap, MixTable table, Course standing) {
        this.clock = clock;
        this.tap = tap;
        this.nowTable = table;
        this.nextTable = table;
        this.standing = standing;
    }

    /** Told by the reading thread; false if too much was ordered already. */
    boolean order(Order order) {
        return orders.offer(order);
    }

    /** Whether there is room for what one command orders. */
    boolean takesOrders() {
        return orders.hasRoom();
    }

    /** A stream that is no longer played, for the reading thread; null if there is none. */
    @Nullable
    PlayStream finished() {
        return done.poll();
    }

    /** How often frames were not there when they had to be heard. */
    long underruns() {
        return underruns;
    }

    /** How many frames the device was given. */
    long rendered() {
        return rendered;
    }

    /** Whether the last block was not the end: what plays goes on, or fades out. */
    boolean isSounding() {
        return isSounding;
    }

    /** Fills a block. */
    void render(float[][] out, int frames) {
        publish();
        for (float[] channel : out) {
            Arrays.fill(channel, 0, frames, 0);
        }
        boolean starved = false;
        int filled = 0;
        while (filled < frames) {
            obeyAll();
            int piece = piece(frames - filled);
            starved |= isStarved(now) || (fadeFrames > 0 && isStarved(next));
            mix(out, filled, piece);
            filled += piece;
        }
        long renderedBefore = rendered;
        rendered = renderedBefore + frames;
        if (starved) {
            long before = underruns;
            underruns = before + 1;
        }
        boolean rolling = isRolling();
        if (!rolling) {
            publish();
        }
        isSounding = rolling || fadeFrames > 0;
    }

    private boolean isRolling() {
        PlayStream heard = fadeFrames > 0 ? next : now;
        return heard != null && !heard.isOver();
    }

    /** Of the beginning of a block, which is what its moment belongs to; once more where it ended all. */
    private void publish() {
        PlayStream heard = fadeFrames > 0 ? next : now;
        boolean rolling = isRolling();
        if (heard != null) {
            standing = heard.course();
            standingFrame = heard.consumed();
        }
        clock.publish(standing, standingFrame, rolling, rendered, System.nanoTime());
    }

    /** Orders without a fade are followed at once, so that those before a start do not delay it. */
    private void obeyAll() {
        boolean obeyed = true;
        while (obeyed && fadeFrames == 0) {
            obeyed = obey();
        }
    }

    private boolean obey() {
        Order order = waiting == null ? orders.poll() : waiting;
        waiting = order;
        if (order == null || isEarly(order)) {
            return false;
        }
        waiting = null;
        next = order.stream().orElse(null);
        nextTable = order.table();
        skipWhatIsLate(order);
        fadeFrames = order.fadeFrames();
        faded = 0;
        if (fadeFrames == 0) {
            arrive();
        }
        return true;
    }

    /** What goes on from a place that was heard meanwhile goes on from here, so that nothing is heard twice. */
    private void skipWhatIsLate(Order order) {
        PlayStream late = next;
        if (order.atFrame() == 0 || now == null || late == null || late == now) {
            return;
        }
        long behind = now.consumed() - order.atFrame();
        while (behind > 0 && late.contiguous() > 0) {
            int skipped = (int) Math.min(behind, late.contiguous());
            late.consume(skipped);
            behind -= skipped;
        }
    }

    private boolean isEarly(Order order) {
        return now != null && !now.isOver() && now.consumed() < order.atFrame();
    }

    private void arrive() {
        PlayStream before = now;
        if (before != null) {
            standing = before.course();
            standingFrame = before.consumed();
        }
        if (before != null && before != next) {
            done.offer(before);
        }
        now = next;
        nowTable = nextTable;
        fadeFrames = 0;
    }

    /** How many frames can be mixed alike. */
    private int piece(int wanted) {
        int piece = Math.min(wanted, MeterTap.BLOCK);
        piece = Math.min(piece, reach(now));
        if (fadeFrames > 0) {
            piece = Math.min(Math.min(piece, fadeFrames - faded), reach(next));
        } else if (waiting != null && now != null && !now.isOver()) {
            piece = (int) Math.min(piece, waiting.atFrame() - now.consumed());
        }
        return piece;
    }

    /** Silence reaches as far as is wanted; so does what is missing. */
    private static int reach(@Nullable PlayStream stream) {
        int there = stream == null ? 0 : stream.contiguous();
        return there == 0 ? Integer.MAX_VALUE : there;
    }

    private static boolean isStarved(@Nullable PlayStream stream) {
        return stream != null && !stream.isOver() && stream.contiguous() == 0;
    }

    private void mix(float[][] out, int at, int count) {
        if (fadeFrames > 0) {
            float weight = faded / (float) fadeFrames;
            float slope = 1f / fadeFrames;
            fade(now, nowTable, out, at, count, 1 - weight, -slope);
            fade(next, nextTable, out, at, count, weight, slope);
            tap(next, nextTable, count);
            advance(now, count);
            if (next != now) {
                advance(next, count);
            }
            faded += count;
            if (faded >= fadeFrames) {
                arrive();
            }
        } else {
            if (now != null && now.contiguous() > 0) {
                nowTable.add(now.chunk(), now.indexInChunk(), out, at, count);
            }
            tap(now, nowTable, count);
            advance(now, count);
        }
    }

    private static void fade(
            @Nullable PlayStream stream, MixTable table, float[][] out, int at, int count, float weight, float slope) {
        if (stream != null && stream.contiguous() > 0) {
            table.addFading(stream.chunk(), stream.indexInChunk(), out, at, count, weight, slope);
        }
    }

    private void tap(@Nullable PlayStream stream, MixTable table, int count) {
        if (stream != null && stream.contiguous() > 0) {
            tap.put(stream, table.source(), count);
        }
    }

    private static void advance(@Nullable PlayStream stream, int count) {
        if (stream != null && stream.contiguous() > 0) {
            stream.consume(count);
        }
    }
}
