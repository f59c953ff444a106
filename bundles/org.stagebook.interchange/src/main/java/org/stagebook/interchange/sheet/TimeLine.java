package org.stagebook.interchange.sheet;

import java.util.Optional;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.sheet.CellTime.Clock;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Frames;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Times of a table on the production's time line: labels by their label, lengths from where they are counted.
 *
 * @param production how the production's timecode counts
 * @param file how that of the table does
 * @param film what feet and frames count
 */
record TimeLine(TimecodeFormat production, TimecodeFormat file, FrameRate film) {

    /** The place of a time that counts from somewhere. */
    Position counted(CellTime time, Position origin) {
        return switch (time) {
            case Film length -> origin.plus(frames(filmFrames(length.frames())));
            case Real length -> nearestFrame(origin.plus(length.duration()));
            case Frames label -> origin.plus(fileFrames(label.frame()));
            case Clock label -> origin.plus(fileFrames(label.frame()));
            default -> origin;
        };
    }

    /** The place of a time by its label. */
    Position labelled(CellTime time, LabelPlacement labels) {
        return switch (time) {
            case Frames label -> labels.position(label.frame());
            case Clock label -> labels.position(label.frame());
            default -> counted(time, Position.ZERO);
        };
    }

    /** Where a length ends that begins at a label. */
    Position labelledEnd(long start, long length, LabelPlacement labels) {
        return labels.range(new FrameSpan(start, start + length)).end();
    }

    /** The frame of a label. */
    static Optional<Long> frame(CellTime time) {
        return switch (time) {
            case Frames label -> Optional.of(label.frame());
            case Clock label -> Optional.of(label.frame());
            default -> Optional.empty();
        };
    }

    Duration frames(long count) {
        return production.rate().durationOfFrames(count);
    }

    /** Full hours of the production's timecode. */
    Duration hours(long count) {
        return frames(count * framesPerHour());
    }

    /** The timecode hour a position lies in. */
    int hour(Position position) {
        return (int) (production.frameAt(position, Rounding.FLOOR) / framesPerHour());
    }

    private long framesPerHour() {
        return production.framesPerDay() / 24;
    }

    /** Feet count frames, so where film and production count as many to the second of timecode, frames are frames. */
    private long filmFrames(long count) {
        return sameCount(film) ? count : production.rate().framesIn(film.durationOfFrames(count), Rounding.NEAREST);
    }

    private Duration fileFrames(long count) {
        return sameCount(file.rate())
                ? frames(count)
                : frames(production.rate().framesIn(file.rate().durationOfFrames(count), Rounding.FLOOR));
    }

    private boolean sameCount(FrameRate rate) {
        return rate.framesPerTimecodeSecond() == production.framesPerTimecodeSecond();
    }

    private Position nearestFrame(Position position) {
        return production.positionOfFrame(production.frameAt(position, Rounding.NEAREST));
    }
}
