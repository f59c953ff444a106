package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in a file each frame of a recording begins, and which are not as they were written.
 *
 * <p>Found by the frames' marks and checksums without decoding them, which reads the file once. A recording that was cut
 * off still states its whole length at its beginning, and one with a damaged frame all of it: both are only known by
 * looking.
 *
 * @param info the headers, with the number of frames up to the end of the last whole one
 * @param places where decoding can begin
 * @param longestBlockFrames how many frames are coded together at most
 * @param damage what before that end cannot be decoded, in order of time; empty for a sound recording
 */
public record FlacSurvey(FlacInfo info, FlacPlaces places, int longestBlockFrames, List<DamagedSpan> damage) {

    /** Copies the list. */
    public FlacSurvey {
        damage = List.copyOf(damage);
    }

    /**
     * Looks through a file.
     *
     * @param stated what {@link FlacReader} read from it
     * @throws IOException if the file cannot be read at all
     */
    public static FlacSurvey of(Path path, FlacInfo stated) throws IOException {
        try (FlacFile file = new FlacFile(path)) {
            return of(new FrameFinder(file, stated), stated);
        }
    }

    private static FlacSurvey of(FrameFinder finder, FlacInfo stated) throws IOException {
        FlacPlaces.Collector places = new FlacPlaces.Collector(stated.sampleRateHz());
        List<DamagedSpan> damage = new ArrayList<>();
        long longest = 0;
        long end = 0;
        long place = stated.soundOffsetBytes();
        while (end < stated.mostFrames()) {
            Optional<CodedFrame> next = finder.at(place, end);
            boolean goesOn = next.isPresent();
            next = goesOn ? next : finder.after(place, end);
            if (next.isEmpty()) {
                break;
            }
            FrameHeader header = next.get().header();
            if (header.firstFrame() > end) {
                damage.add(new DamagedSpan(end, header.firstFrame()));
            }
            places.add(header.firstFrame(), next.get().offsetBytes(), goesOn);
            longest = Math.max(longest, header.end() - header.firstFrame());
            end = header.end();
            place = next.get().endBytes();
        }
        FlacInfo readable = end == stated.frames() ? stated : stated.withFrames(end);
        return new FlacSurvey(readable, places.places(), (int) longest, damage);
    }

    /** The damage that a frame is in, if it is in any. */
    Optional<DamagedSpan> damageAt(long frame) {
        for (DamagedSpan span : damage) {
            if (frame >= span.startFrame() && frame < span.endFrame()) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
