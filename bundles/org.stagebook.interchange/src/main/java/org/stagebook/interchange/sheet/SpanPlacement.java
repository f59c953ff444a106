package org.stagebook.interchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.sheet.CellTime.Clock;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.TimeOrigin;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Carries the times of rows over to the production's time line: labels by their label, lengths from the start of a reel. */
final class SpanPlacement {

    private static final Duration PRE_ROLL = Duration.ofSeconds(60);

    private final TimeReading reading;
    private final TimecodeFormat file;
    private final TimecodeFormat production;
    private final FrameRate film;
    private final ReelStarts reels;
    private final LabelPlacement labels;
    private final boolean relative;

    SpanPlacement(Context context, List<RowSpan> spans) {
        this.reading = context.reading();
        this.file = context.file();
        this.production = context.format();
        this.film =
                reading.film().rate().or(() -> context.settings().filmRate()).orElse(production.rate());
        this.reels = new ReelStarts(
                context.production(), production, context.settings().reel());
        this.relative = reading.origin() == TimeOrigin.REEL_START
                || (reading.origin() == TimeOrigin.AUTOMATIC && staysBeforeFirstReel(spans));
        this.labels = LabelPlacement.of(
                file, context.production(), context.settings().reel(), firstFrame(context, spans), context.warnings());
        warnOfReels(spans, context.warnings());
    }

    /**
     * What rows are placed by.
     *
     * @param file how timecode and frames of the table count
     */
    record Context(
            Production production,
            TimecodeFormat format,
            TimecodeFormat file,
            TimeReading reading,
            ImportSettings settings,
            Warnings warnings) {}

    Reels reels() {
        return labels.reels();
    }

    /** Where a row lies, at least one frame; a row that ends before it begins is reported. */
    TimeRange range(RowSpan span, Warnings warnings) {
        Position start = position(span.start(), span.reel());
        Position shortest = start.plus(frames(1));
        Position end = end(span, start).orElse(shortest);
        if (end.isBefore(start)) {
            warnings.add(
                    span.row().line(), "The row ends before it begins; it was made one frame long. Check its times.");
        }
        return new TimeRange(start, end.isBefore(shortest) ? shortest : end);
    }

    private Optional<Position> end(RowSpan span, Position start) {
        if (!(span.end() instanceof Missing)) {
            Position end = position(span.end(), span.reel());
            return Optional.of(reading.endIncluded() ? end.plus(frames(1)) : end);
        }
        return switch (span.length()) {
            case Frames length -> Optional.of(labelled(span, length.frame(), start));
            case Clock length -> Optional.of(labelled(span, length.frame(), start));
            case Film length -> Optional.of(start.plus(frames(filmFrames(length.frames()))));
            case Real length -> Optional.of(nearestFrame(start.plus(length.duration())));
            case Missing none -> Optional.empty();
            case Unreadable none -> Optional.empty();
        };
    }

    private Position labelled(RowSpan span, long length, Position start) {
        boolean label = !relative && (span.start() instanceof Frames || span.start() instanceof Clock);
        if (label) {
            long first = frame(span.start());
            return labels.range(new FrameSpan(first, first + length)).end();
        }
        return start.plus(fileFrames(length));
    }

    private Position position(CellTime time, int reel) {
        return switch (time) {
            case Film length -> reels.start(reel).plus(frames(filmFrames(length.frames())));
            case Real length -> nearestFrame((relative ? reels.start(reel) : Position.ZERO).plus(length.duration()));
            case Frames label ->
                relative ? reels.start(reel).plus(fileFrames(label.frame())) : labels.position(label.frame());
            case Clock label ->
                relative ? reels.start(reel).plus(fileFrames(label.frame())) : labels.position(label.frame());
            case Missing none -> reels.start(reel);
            case Unreadable none -> reels.start(reel);
        };
    }

    private static long frame(CellTime time) {
        return switch (time) {
            case Frames label -> label.frame();
            case Clock label -> label.frame();
            default -> 0;
        };
    }

    /** Feet count frames, so where film and production count as many to the second of timecode, frames are frames. */
    private long filmFrames(long frames) {
        return sameCount(film) ? frames : production.rate().framesIn(film.durationOfFrames(frames), Rounding.NEAREST);
    }

    private Duration fileFrames(long count) {
        return sameCount(file.rate())
                ? frames(count)
                : frames(production.rate().framesIn(file.rate().durationOfFrames(count), Rounding.FLOOR));
    }

    private boolean sameCount(FrameRate rate) {
        return rate.framesPerTimecodeSecond() == production.framesPerTimecodeSecond();
    }

    private Duration frames(long count) {
        return production.rate().durationOfFrames(count);
    }

    private Position nearestFrame(Position position) {
        return production.positionOfFrame(production.frameAt(position, Rounding.NEAREST));
    }

    /** Timecode labels always count from zero; clock times and lengths do when they reach the first reel. */
    private boolean staysBeforeFirstReel(List<RowSpan> spans) {
        Position firstReel = reels.start(0).minus(PRE_ROLL);
        Optional<Position> latest = spans.stream()
                .map(RowSpan::start)
                .flatMap(time -> time instanceof Clock || time instanceof Real
                        ? Optional.of(fromZero(time)).stream()
                        : Optional.<Position>empty().stream())
                .max(Comparator.naturalOrder());
        boolean labels = spans.stream().anyMatch(span -> span.start() instanceof Frames);
        return !labels && latest.isPresent() && latest.get().isBefore(firstReel);
    }

    private Position fromZero(CellTime time) {
        return time instanceof Real real ? Position.ZERO.plus(real.duration()) : file.positionOfFrame(frame(time));
    }

    /** Where nothing is a label the reel that was stated is not moved anywhere. */
    private long firstFrame(Context context, List<RowSpan> spans) {
        OptionalInt stated = context.settings().reel();
        long start = file.frameAt(reels.start(0), Rounding.FLOOR);
        return relative
                ? start
                : spans.stream()
                        .map(RowSpan::start)
                        .filter(time -> time instanceof Frames || time instanceof Clock)
                        .mapToLong(SpanPlacement::frame)
                        .min()
                        .orElse(stated.isPresent() ? start : 0);
    }

    private void warnOfReels(List<RowSpan> spans, Warnings warnings) {
        long unnamed = spans.stream()
                .filter(span -> span.reel() == 0)
                .filter(span -> span.start() instanceof Film || relative)
                .count();
        if (unnamed > 0 && reels.ambiguous()) {
            warnings.add(
                    0,
                    unnamed + " rows count from the start of a reel and do not say of which; they were placed in reel "
                            + reels.first() + ". State the reel if it is another.");
        }
    }
}
