package org.stagebook.ui.graph.timeline.scale;

import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;

/**
 * How a reel is counted in feet and frames, because the count itself says neither its rate nor its zero.
 *
 * @param gauge frames in a foot
 * @param rate film frames per second
 * @param zero where 0+00 is: the reel's picture start
 */
public record FilmCount(FilmGauge gauge, FrameRate rate, Position zero) {

    /**
     * The count that goes with a picture rate: film ran at 23.976 or 24 where the video is of the 30 or 60 family, at half
     * the rate where the video doubles it, and otherwise at the picture's own rate.
     */
    public static FilmCount forPicture(FilmGauge gauge, FrameRate picture, Position zero) {
        boolean pulledDown = picture.denominator() == 1001;
        FrameRate rate = switch (picture.framesPerTimecodeSecond()) {
            case 25, 50, 100 -> FrameRate.FPS_25;
            default -> pulledDown ? FrameRate.FPS_23_976 : FrameRate.FPS_24;
        };
        return new FilmCount(gauge, rate, zero);
    }

    public FeetFrames at(Position position) {
        return FeetFrames.at(position, gauge, rate, zero);
    }

    /** Where a film frame begins. */
    public Position positionOfFrame(long frameCount) {
        return zero.plus(rate.durationOfFrames(frameCount));
    }

    /** The count without hundredths, {@code "459+14"}. */
    public String format(Position position) {
        return new FeetFrames(gauge, at(position).frameCount(), 0).toString();
    }
}
