package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.SoundFileName;

/**
 * Opens recordings: WAV, Broadcast Wave, RF64, BW64, AIFF, uncompressed AIFF-C and FLAC, one file or discrete mono files as
 * one programme.
 *
 * <p>Reads headers only, and the frames' checksums of FLAC. Which speaker each channel feeds is decided from metadata, names and the user, see {@link
 * OrderEvidence}, and {@link Recording#channels()} says how.
 */
public final class RecordingReader {

    private final SoundFileReader files = new SoundFileReader();
    private final DiscreteFiles discrete = new DiscreteFiles();

    /**
     * Opens one file.
     *
     * @param user what is known about the order of its channels beyond the file, {@link UserHint#NONE} when nothing is
     * @throws IOException if it cannot be read; the message says why
     */
    public Recording read(Path file, UserHint user) throws IOException {
        SoundFile sound = files.read(file);
        int channels = sound.format().channels();
        LayoutHint name = SoundFileName.of(file).hint(channels);
        OrderEvidence evidence = new OrderEvidence(channels, sound.statements(), name, user);
        ChannelAssignment assignment =
                sound.unplaced().map(evidence::decideDespite).orElseGet(evidence::decide);
        return new Recording(
                List.of(file),
                sound.format(),
                sound.sound(),
                sound.stored(),
                assignment,
                sound.losses(),
                sound.remarks());
    }

    /**
     * Opens mono files as one programme, first channel first.
     *
     * @param members at least one
     * @throws IOException if one cannot be read, is not mono or has another sample rate
     */
    public Recording readGroup(List<Path> members, UserHint user) throws IOException {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A programme needs at least one file.");
        }
        List<SoundFile> sounds = new ArrayList<>();
        for (Path member : members) {
            sounds.add(files.read(member));
        }
        return new MonoGroup(List.copyOf(sounds)).recording(user);
    }

    /**
     * The mono files in the folder of one of them that make a programme with it, found by their names: {@code R2.L.wav},
     * {@code R2.C.wav}.
     *
     * @throws IOException if the name does not end in a speaker, two files are for one, or the folder cannot be read
     */
    public List<Path> groupOf(Path member) throws IOException {
        return discrete.with(member);
    }

    /**
     * The programmes of at least two mono files in a folder.
     *
     * @throws IOException if two files are for one speaker of a programme, or the folder cannot be read
     */
    public List<List<Path>> groupsIn(Path folder) throws IOException {
        return discrete.in(folder);
    }
}
