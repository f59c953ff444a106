package org.stagebook.interchange.soundfolder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What the headers of one recording say.
 *
 * @param name what its name says
 * @param path below the folder, with slashes
 * @param sound how much sound there is
 * @param start where it begins, if it says so
 * @param said what it says of itself in words
 * @param remarks sentences about what is out of order
 */
public record FolderFile(
        StemName name, String path, Sound sound, Optional<Start> start, Said said, List<String> remarks) {

    /** Keeps its own copy of the list. */
    public FolderFile {
        remarks = List.copyOf(remarks);
    }

    /**
     * The sound of a file.
     *
     * @param frames samples per channel
     * @param order which speakers the channels feed, if that is known
     */
    public record Sound(int sampleRateHz, int channels, long frames, Optional<ChannelOrder> order) {}

    /**
     * Where a recording begins.
     *
     * @param samples since midnight, at the rate of the file
     * @param counting how the timecode it was counted in goes, if the file says so
     */
    public record Start(long samples, Optional<TimecodeFormat> counting) {}

    /**
     * What a file says of itself; texts are empty where it says nothing.
     *
     * @param description of the {@code bext} chunk
     * @param originator the device or program that wrote it
     * @param originatorReference its own number for the recording
     * @param originatedAt date and time as written
     * @param slate scene, take and tape of iXML
     * @param trackNames of iXML, in the order of the channels
     */
    public record Said(
            String description,
            String originator,
            String originatorReference,
            String originatedAt,
            Slate slate,
            List<String> trackNames) {

        /** Nothing. */
        public static final Said NOTHING = new Said("", "", "", "", new Slate("", "", ""), List.of());

        /** Keeps its own copy of the list. */
        public Said {
            trackNames = List.copyOf(trackNames);
        }
    }

    /** What was on the slate. */
    public record Slate(String scene, String take, String tape) {}

    /** The time reference; empty if there is none. */
    OptionalLong timeReferenceSamples() {
        return start.isPresent() ? OptionalLong.of(start.get().samples()) : OptionalLong.empty();
    }

    boolean isMono() {
        return sound.channels() == 1;
    }
}
