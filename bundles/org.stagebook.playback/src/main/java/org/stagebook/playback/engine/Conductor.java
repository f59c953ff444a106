package org.stagebook.playback.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;
import org.stagebook.playback.read.PlanReader;

/**
 * The reading thread's work: follows commands, prepares the stream that shall be heard next while the one before goes on, and keeps all of
 * them filled. Only one thread calls it; {@link #state()} may be read by any.
 */
final class Conductor {

    private static final double AHEAD_SECONDS = 1.5;
    private static final double PREPARED_SECONDS = 0.04;
    private static final double LEAD_SECONDS = 0.12;
    /** More than a block of most devices: who comes later than that may be too late. */
    private static final double IN_TIME_SECONDS = 0.05;

    private static final int LATER = 2;

    /** For what follows something that was not begun yet, which leaves the time until then as well. */
    private static final double SHORT_LEAD_SECONDS = 0.01;

    private static final int STREAMS = 4;

    private final RenderPlan plan;
    private final PlanReader reader;
    private final Speed rateRatio;
    private final int deviceRateHz;
    private final Mixer mixer;
    private final Transitions transitions;
    private final Desk desk;
    private final double[][][] scratch;
    private final int[] firsts;
    private final List<PlayStream> free = new ArrayList<>();
    private final List<Filler> heard = new CopyOnWriteArrayList<>();
    private @Nullable Filler current;
    private @Nullable Filler preparing;
    private long preparedAtFrame;
    private int preparedFade;
    private double leadSeconds = LEAD_SECONDS;
    private long endFrame;
    private Optional<Long> returnFrame = Optional.empty();
    private volatile TransportState state = TransportState.START;

    Conductor(RenderPlan plan, PlanReader reader, Mixer mixer, Desk desk, int deviceRateHz, Transitions transitions) {
        this.plan = plan;
        this.reader = reader;
        this.mixer = mixer;
        this.desk = desk;
        this.deviceRateHz = deviceRateHz;
        this.rateRatio = new Speed(plan.sampleRateHz(), deviceRateHz);
        this.transitions = transitions;
        this.scratch = Filler.scratch(plan);
        this.firsts = PlanChannels.firsts(plan);
        this.endFrame = plan.frames();
        int chunks = (int) Math.ceil(AHEAD_SECONDS * deviceRateHz / PlayStream.CHUNK);
        for (int i = 0; i < STREAMS; i++) {
            free.add(new PlayStream(plan.channels(), chunks, Course.NOWHERE));
        }
    }

    TransportState state() {
        return state;
    }

    /** Whether the next command can be followed. */
    boolean isReady() {
        return preparing == null && !waitsForAudio();
    }

    /** Whether only the audio thread can help: it has not yet taken what it was told, or plays everything there is. */
    boolean waitsForAudio() {
        return free.isEmpty() || !mixer.takesOrders();
    }

    /** Whether so many frames can be heard without a gap, and it was noticed if nothing is left. */
    boolean has(long frames) {
        Filler filler = current;
        boolean isUnnoticed =
                filler != null && state.isRolling() && filler.stream().isOver();
        return !isUnnoticed && heard.stream().allMatch(each -> each.isReady(frames));
    }

    /**
     * Does one small piece of work.
     *
     * @return false if there was none
     */
    boolean turn() throws IOException {
        collectFinished();
        noticeEnd();
        Filler next = preparing;
        if (next != null) {
            if (next.isReady(frames(PREPARED_SECONDS))) {
                if (isTooLate() && leadSeconds < AHEAD_SECONDS / LATER) {
                    goOn(leadSeconds * LATER);
                    return true;
                }
                if (post(next)) {
                    return true;
                }
            }
            return next.fill();
        }
        boolean worked = false;
        for (Filler filler : heard) {
            worked |= filler.fill();
        }
        return worked;
    }

    /** Preparing took so long that what plays may get past the place before the audio thread hears of it. */
    private boolean isTooLate() {
        Filler playing = current;
        return preparedAtFrame > 0
                && playing != null
                && playing.stream().consumed() > 0
                && playing.stream().consumed() + frames(IN_TIME_SECONDS) > preparedAtFrame;
    }

    private boolean post(Filler next) {
        Order order = new Order(Optional.of(next.stream()), desk.table(state.source()), preparedAtFrame, preparedFade);
        heard.add(next);
        if (!mixer.order(order)) {
            heard.remove(next);
            return false;
        }
        current = next;
        preparing = null;
        return true;
    }

    private void collectFinished() {
        for (PlayStream stream = mixer.finished(); stream != null; stream = mixer.finished()) {
            release(stream);
        }
    }

    private void release(PlayStream stream) {
        heard.removeIf(filler -> filler.stream() == stream);
        free.add(stream);
        if (!state.isRolling() && current != null && current.stream() == stream) {
            current = null;
        }
    }

    /** Where a course ends without being told, the transport stands. */
    private void noticeEnd() {
        Filler filler = current;
        if (state.isRolling()
                && preparing == null
                && filler != null
                && filler.stream().isOver()) {
            long end =
                    Math.round(filler.stream().course().position(filler.stream().consumed()));
            state = state.rolling(false).standingAt(returnFrame.orElse(end));
            forgetRange();
            current = null;
        }
    }

    // Commands.

    void play() {
        if (!state.isRolling()) {
            begin(beginning(), transitions.start());
        }
    }

    /** A loop that was passed is played from its beginning. */
    private long beginning() {
        return state.loop()
                .filter(loop ->
                        state.standFrame() >= loop.endFrame() && !state.speed().isBackward())
                .map(LoopRange::startFrame)
                .orElse(state.standFrame());
    }

    void stop() {
        if (state.isRolling()) {
            silence();
            forgetRange();
        }
    }

    private void silence() {
        Filler filler = current;
        if (filler != null && preparing == null) {
            state = state.standingAt(
                    Math.round(filler.stream().course().position(filler.stream().consumed())));
        }
        fallSilent();
    }

    private void fallSilent() {
        abandonPreparation();
        state = state.rolling(false);
        mixer.order(new Order(Optional.empty(), desk.table(state.source()), 0, transitions.stop()));
    }

    void locate(long frame) {
        long place = Math.clamp(frame, 0, plan.frames());
        forgetRange();
        state = state.standingAt(place);
        if (state.isRolling()) {
            begin(place, transitions.jump());
        } else {
            current = null;
        }
    }

    void loop(Optional<LoopRange> range) {
        if (!range.equals(state.loop())) {
            state = state.with(range);
            goOn();
        }
    }

    void speed(Speed speed) {
        if (!speed.equals(state.speed())) {
            state = state.with(speed);
            goOn();
        }
    }

    /** Plays a stretch once, whatever loops, and stands then where it is told. */
    void playRange(long startFrame, long stopFrame, long standFrame) {
        forgetRange();
        endFrame = Math.clamp(stopFrame, 0, plan.frames());
        returnFrame = Optional.of(standFrame);
        begin(Math.clamp(startFrame, 0, plan.frames()), state.isRolling() ? transitions.jump() : transitions.start());
    }

    void hear(int source) {
        state = state.hearing(source);
        mixTables();
    }

    void change(Consumer<Desk> setting) {
        setting.accept(desk);
        mixTables();
    }

    private void mixTables() {
        Optional<PlayStream> stream =
                state.isRolling() ? Optional.ofNullable(current).map(Filler::stream) : Optional.empty();
        int fadeFrames = state.isRolling() ? transitions.switchover() : 0;
        mixer.order(Order.table(stream, desk.table(state.source()), fadeFrames));
    }

    private void forgetRange() {
        endFrame = plan.frames();
        returnFrame = Optional.empty();
    }

    /** Goes on from a place that is about to be heard, under what has changed. */
    private void goOn() {
        goOn(LEAD_SECONDS);
    }

    private void goOn(double wantedLeadSeconds) {
        leadSeconds = wantedLeadSeconds;
        Filler filler = current;
        if (!state.isRolling()) {
            return;
        }
        if (filler == null) {
            begin(state.standFrame(), transitions.start());
            return;
        }
        PlayStream stream = filler.stream();
        double lead = stream.consumed() == 0 ? SHORT_LEAD_SECONDS : leadSeconds;
        long at = stream.consumed() + frames(lead);
        if (at >= stream.endFrame()) {
            begin(Math.round(stream.course().position(stream.consumed())), transitions.jump());
        } else {
            prepare(Math.round(stream.course().position(at)), at, transitions.jump());
        }
    }

    private void begin(long frame, int fadeFrames) {
        prepare(frame, 0, fadeFrames);
    }

    private void prepare(long frame, long atFrame, int fadeFrames) {
        abandonPreparation();
        Optional<LoopRange> loop = returnFrame.isPresent() ? Optional.empty() : state.loop();
        Course course = new Course(frame, state.speed().times(rateRatio), loop, endFrame);
        if (course.deviceFrames() == 0) {
            state = state.standingAt(returnFrame.orElse(frame));
            forgetRange();
            if (state.isRolling()) {
                fallSilent();
            }
            return;
        }
        PlayStream stream = free.remove(free.size() - 1);
        stream.restart(course);
        preparing = new Filler(stream, reader.along(course), scratch, firsts, transitions.end());
        preparedAtFrame = atFrame;
        preparedFade = fadeFrames;
        state = state.rolling(true);
    }

    private void abandonPreparation() {
        Filler abandoned = preparing;
        if (abandoned != null) {
            free.add(abandoned.stream());
            preparing = null;
        }
    }

    private long frames(double seconds) {
        return Math.round(seconds * deviceRateHz);
    }
}
