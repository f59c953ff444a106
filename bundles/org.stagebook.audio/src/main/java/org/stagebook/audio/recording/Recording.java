package org.stagebook.audio.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.source.StoredSound;

/**
 * A recording ready to be read, measured or drawn: one file, or discrete mono files as one programme.
 *
 * @param files in the order of the channels where there are several
 * @param format rate, channels and length
 * @param sound opens the samples
 * @param stored where the samples lie, if they are not compressed: what can be mapped and read in parallel
 * @param channels which speaker each channel feeds, on whose authority and against which other statement
 * @param losses sentences about sound that should be there and is not: cut off, damaged; empty for a complete recording
 * @param remarks sentences about what else is out of order or was assumed, besides the channels; empty for a clean file
 */
public record Recording(
        List<Path> files,
        RecordingFormat format,
        SoundOpener sound,
        Optional<StoredSound> stored,
        ChannelAssignment channels,
        List<String> losses,
        List<String> remarks) {

    /** Copies the lists. */
    public Recording {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
        remarks = List.copyOf(remarks);
    }

    /** Whether all the sound is there that should be. */
    public boolean isComplete() {
        return losses.isEmpty();
    }

    /** Losses, then remarks. */
    public List<String> findings() {
        return Stream.concat(losses.stream(), remarks.stream()).toList();
    }
}
