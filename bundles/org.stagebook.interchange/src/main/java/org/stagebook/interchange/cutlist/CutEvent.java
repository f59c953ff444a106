package org.stagebook.interchange.cutlist;

/**
 * One event of a cut: a stretch of a source at a place in the reel.
 *
 * @param line of the list it is read from, counted from 1; 0 where the format has no lines
 * @param number as the list writes it, such as {@code 012} or {@code 000107}; numbers may repeat
 * @param channels as the list writes them: {@code V}, {@code A}, {@code A2}, {@code AA/V}, {@code B}, {@code NONE}; of several picture tracks {@code V2}
 * @param sourceFrames what is used of the source; not as long as the place where speed is not 1, and in real lists of sound elsewhere too
 * @param recordFrames the place in the reel
 * @param speed source frames for each frame shown: 1 as shot, 0 a freeze frame, negative backwards
 */
public record CutEvent(
        int line,
        String number,
        String channels,
        CutSource source,
        FrameSpan sourceFrames,
        FrameSpan recordFrames,
        Transition transition,
        double speed) {

    /** The same event, so many frames later in the reel. */
    public CutEvent shiftedBy(long frames) {
        return new CutEvent(
                line, number, channels, source, sourceFrames, recordFrames.shiftedBy(frames), transition, speed);
    }

    /** Whether it shows picture: {@code V}, {@code V2}, {@code AA/V} or {@code B}, which is both. */
    public boolean isPicture() {
        return channels.equals("B") || channels.contains("V");
    }
}
