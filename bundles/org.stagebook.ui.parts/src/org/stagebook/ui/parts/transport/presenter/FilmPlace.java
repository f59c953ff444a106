package org.stagebook.ui.parts.transport.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.Registration;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.session.OpenProduction;

/** The production in use and the place in it that is listened to: its shared playhead, as a transport moves and reads it. */
final class FilmPlace {

    private static final long AROUND_SECONDS = 10;
    private static final Duration USUAL_LOOP = Duration.ofSeconds(10);

    private final Runnable movedByOthers;
    private final Runnable moved;
    private Optional<OpenProduction> open = Optional.empty();
    private Optional<Registration> watch = Optional.empty();
    private boolean isMoving;

    /**
     * Without a production.
     *
     * @param movedByOthers told when somebody else moved the playhead or its marks
     * @param moved told after that, and when the transport moved it itself
     */
    FilmPlace(Runnable movedByOthers, Runnable moved) {
        this.movedByOthers = movedByOthers;
        this.moved = moved;
    }

    void use(Optional<OpenProduction> production) {
        close();
        open = production;
        watch = production.map(OpenProduction::playhead).map(playhead -> playhead.onChange(this::tell));
    }

    private void tell() {
        if (!isMoving) {
            movedByOthers.run();
        }
        moved.run();
    }

    void close() {
        watch.ifPresent(Registration::close);
        watch = Optional.empty();
    }

    Optional<OpenProduction> production() {
        return open;
    }

    /** The reel the playhead is on; behind the end of a reel that one, before all the first. */
    Optional<Reel> reel() {
        return open.flatMap(production -> {
            List<Reel> reels = production.production().getReels();
            return production
                    .playhead()
                    .position()
                    .flatMap(place -> reelAt(reels, place))
                    .or(() -> reels.stream().findFirst());
        });
    }

    private static Optional<Reel> reelAt(List<Reel> reels, Position place) {
        return reels.stream()
                .filter(reel -> ReelLine.rangeOf(reel).contains(place))
                .findFirst()
                .or(() -> reels.stream()
                        .filter(reel -> ReelLine.rangeOf(reel).end().compareTo(place) <= 0)
                        .max(Comparator.comparing(reel -> ReelLine.rangeOf(reel).end())));
    }

    /** Whether there is a reel at a place. */
    boolean isInReel(Position place) {
        return open.stream()
                .flatMap(it -> it.production().getReels().stream())
                .anyMatch(reel -> ReelLine.rangeOf(reel).contains(place));
    }

    /** Where the playhead is; the beginning of the reel where it is nowhere. */
    Optional<Position> here() {
        return open.flatMap(it -> it.playhead().position())
                .or(() -> reel().map(reel -> ReelLine.rangeOf(reel).start()));
    }

    Optional<TimeRange> loop() {
        return open.flatMap(it -> it.playhead().loop());
    }

    /** Marks a range from the playhead on, up to where one ended, else for a while. */
    void beginLoop() {
        here().ifPresent(place ->
                loop(place, loop().map(TimeRange::end).filter(place::isBefore).orElse(place.plus(USUAL_LOOP))));
    }

    /** Marks a range up to the playhead, from where one began, else for a while. */
    void endLoop() {
        here().ifPresent(place -> loop(
                loop().map(TimeRange::start)
                        .filter(start -> start.isBefore(place))
                        .orElse(place.minus(USUAL_LOOP)),
                place));
    }

    private void loop(Position start, Position end) {
        loop(new TimeRange(start, end));
    }

    void loop(TimeRange range) {
        open.ifPresent(it -> it.playhead().loop(range));
    }

    void clearLoop() {
        open.ifPresent(it -> it.playhead().clearLoop());
    }

    Optional<TimecodeFormat> format() {
        return open.map(it -> ModelText.formatOf(it.production()));
    }

    void moveTo(Position position) {
        open.ifPresent(it -> it.playhead().moveTo(position));
    }

    /** Moves it without following it. */
    void carryTo(Position position) {
        quietly(() -> moveTo(position));
    }

    /** Changes the playhead without being told to follow it. */
    void quietly(Runnable change) {
        isMoving = true;
        try {
            change.run();
        } finally {
            isMoving = false;
        }
    }

    /** So many frames of the picture later, negative: earlier. */
    void nudge(int frames) {
        format().ifPresent(format -> here().ifPresent(
                        place -> moveTo(format.positionOfFrame(format.frameAt(place, Rounding.NEAREST) + frames))));
    }

    /** To the beginning of the marked range; of the reel where none is marked or it stands there already. */
    void toStart() {
        Optional<Position> before = open.flatMap(it -> it.playhead().position());
        loop().map(TimeRange::start)
                .filter(mark -> !before.equals(Optional.of(mark)))
                .or(() -> reel().map(reel -> ReelLine.rangeOf(reel).start()))
                .ifPresent(this::moveTo);
    }

    /** The marked range, or twenty seconds around a place. */
    TimeRange around(Position fallback) {
        Position place = here().orElse(fallback);
        Duration around = Duration.ofSeconds(AROUND_SECONDS);
        return loop().orElse(new TimeRange(place.minus(around), place.plus(around)));
    }

    /** As people read it, of the frame that is running: the next one is not there before it begins. */
    String timecode() {
        return format().flatMap(format -> here().map(
                                place -> format.format(format.positionOfFrame(format.frameAt(place, Rounding.FLOOR)))))
                .orElse("");
    }
}
