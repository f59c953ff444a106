package org.stagebook.ui.parts.picture.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.picture.PictureInfo;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where a picture lies on its reel: as somebody said, otherwise by its own timecode if that touches the reel, otherwise from the start of the reel.
 *
 * @param start of its first frame
 * @param rate of its frames
 * @param frames how many
 * @param remarks what does not fit, in sentences
 */
public record PicturePlace(Position start, FrameRate rate, long frames, List<String> remarks) {

    private static final int SECONDS_OF_AN_HOUR = 3600;

    /**
     * Lays a picture on a reel.
     *
     * @param info what the file says of itself
     * @param stated where its first frame lies, if somebody said so
     * @param reel from its head leader on
     * @param production how the production counts
     */
    public static PicturePlace of(
            PictureInfo info, Optional<Position> stated, TimeRange reel, TimecodeFormat production) {
        List<String> remarks = new ArrayList<>();
        Optional<Position> own = info.start().map(label -> asCounted(label, production));
        Optional<Position> fitting = own.filter(start -> touches(start, info, reel));
        if (stated.isEmpty() && own.isPresent() && fitting.isEmpty()) {
            remarks.add("Its timecode " + info.start().orElseThrow()
                    + " is not on this reel, so it lies at the start of the reel.");
        }
        rateRemark(info.rate(), production.rate()).ifPresent(remarks::add);
        countingRemark(info, production).ifPresent(remarks::add);
        if (!info.steady()) {
            remarks.add(
                    "Its frames do not last equally long; each stays until the next. Ask for a file of constant rate.");
        }
        Position start = stated.or(() -> fitting).orElse(reel.start());
        return new PicturePlace(start, info.rate(), info.frames(), List.copyOf(remarks));
    }

    /** The label as the production counts it, so that the hours of reels meet even where rates differ. */
    private static Position asCounted(Timecode label, TimecodeFormat production) {
        String text = label.toString();
        long minute = 60L * field(text, 0) + field(text, 3);
        long second = field(text, 6);
        long frame = field(text, 9);
        boolean sameCounts = label.format().framesPerTimecodeSecond() == production.framesPerTimecodeSecond();
        if (sameCounts && second == 0 && frame < production.droppedPerMinute() && minute % 10 != 0) {
            return label.position(); // The production has no such label; what the file counts is the nearest there is.
        }
        if (sameCounts) {
            return production.parsePosition(text);
        }
        // Frame 10 of a second is never dropped.
        return production
                .parsePosition(text.substring(0, 9) + "10")
                .minus(production.rate().durationOfFrames(10))
                .plus(label.format().rate().durationOfFrames(frame));
    }

    private static int field(String label, int at) {
        return Integer.parseInt(label.substring(at, at + 2));
    }

    private static boolean touches(Position start, PictureInfo info, TimeRange reel) {
        Position end = start.plus(info.rate().durationOfFrames(info.frames()));
        boolean endless = reel.start().equals(reel.end());
        return reel.start().isBefore(end) && (endless ? !start.isAfter(reel.start()) : start.isBefore(reel.end()));
    }

    private static Optional<String> rateRemark(FrameRate own, FrameRate wanted) {
        if (own.equals(wanted)) {
            return Optional.empty();
        }
        double drift = Math.abs(own.flicksPerFrame() / (double) wanted.flicksPerFrame() - 1) * SECONDS_OF_AN_HOUR;
        boolean pulled = drift < SECONDS_OF_AN_HOUR / 500.0;
        return Optional.of(
                "The picture runs at " + own.label() + " frames a second, the production at " + wanted.label()
                        + (pulled ? String.format(Locale.ROOT, ": they part by %.1f s in an hour.", drift) : ".")
                        + " Ask for it at " + wanted.label() + ".");
    }

    private static Optional<String> countingRemark(PictureInfo info, TimecodeFormat production) {
        return info.start()
                .map(Timecode::format)
                .filter(format -> format.rate().equals(production.rate()))
                .filter(format -> format.dropFrame() != production.dropFrame())
                .map(format -> "The file counts " + counting(format) + ", the production " + counting(production)
                        + ". Both begin with the same label.");
    }

    private static String counting(TimecodeFormat format) {
        return format.dropFrame() ? "drop frame" : "non-drop";
    }

    /** The number of the frame that is seen at a position, whether or not the picture reaches there. */
    public long frameAt(Position position) {
        return rate.framesIn(start.until(position), Rounding.FLOOR);
    }

    /** Whether there is picture at a position. */
    public boolean reaches(Position position) {
        long frame = frameAt(position);
        return frame >= 0 && frame < frames;
    }

    /** Where a frame begins. */
    public Position positionOf(long frame) {
        return start.plus(new Duration(Math.multiplyExact(frame, rate.flicksPerFrame())));
    }
}
