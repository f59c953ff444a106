package org.stagebook.audio.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.audio.source.StoredTracks.StoredTrack;

/**
 * Decodes uncompressed sound from one file or from several heard as one programme.
 *
 * <p>Reads at positions through one buffer of its own, so that reading allocates nothing and files of any size cost the
 * same memory.
 */
final class StoredSoundSource implements SoundSource {

    private static final int BUFFER_BYTES = 1 << 18;

    private final StoredSound sound;
    private final OpenFiles files;
    private final StoredTracks[] tracks;
    private final ByteBuffer buffer;

    /**
     * Opens the files.
     *
     * @throws IOException if one cannot be opened
     */
    static StoredSoundSource open(StoredSound sound) throws IOException {
        OpenFiles files = new OpenFiles();
        try {
            List<StoredTracks> tracks = new ArrayList<>();
            for (Map.Entry<Path, List<StoredTrack>> entry : byFile(sound).entrySet()) {
                FileChannel file = files.add(FileChannel.open(entry.getKey(), StandardOpenOption.READ));
                interleaved(entry.getValue()).forEach(together -> tracks.add(new StoredTracks(file, together)));
            }
            return new StoredSoundSource(sound, files, tracks);
        } catch (IOException e) {
            files.closeAfter(e);
            throw e;
        }
    }

    private static Map<Path, List<StoredTrack>> byFile(StoredSound sound) {
        Map<Path, List<StoredTrack>> tracks = new LinkedHashMap<>();
        for (int i = 0; i < sound.channels().size(); i++) {
            StoredChannel channel = sound.channels().get(i);
            tracks.computeIfAbsent(channel.file(), file -> new ArrayList<>()).add(new StoredTrack(i, channel));
        }
        return tracks;
    }

    private static List<List<StoredTrack>> interleaved(List<StoredTrack> tracks) {
        List<List<StoredTrack>> groups = new ArrayList<>();
        tracks.sort(
                Comparator.comparingInt((StoredTrack track) -> track.channel().strideBytes())
                        .thenComparingLong(track -> track.channel().firstSampleByte()));
        for (StoredTrack track : tracks) {
            if (groups.isEmpty() || !track.isInterleavedWith(groups.getLast().getFirst())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(track);
        }
        return groups;
    }

    private StoredSoundSource(StoredSound sound, OpenFiles files, List<StoredTracks> tracks) {
        this.sound = sound;
        this.files = files;
        this.tracks = tracks.toArray(StoredTracks[]::new);
        int frameBytes =
                tracks.stream().mapToInt(StoredTracks::minimumBytes).max().orElseThrow();
        long wholeBytes = frameBytes * Math.clamp(sound.frames(), 1L, BUFFER_BYTES);
        this.buffer = ByteBuffer.allocateDirect((int) Math.max(frameBytes, Math.min(BUFFER_BYTES, wholeBytes)));
    }

    @Override
    public int sampleRateHz() {
        return sound.sampleRateHz();
    }

    @Override
    public int channels() {
        return sound.channels().size();
    }

    @Override
    public long frames() {
        return sound.frames();
    }

    @Override
    public int read(long startFrame, double[][] planar) throws IOException {
        if (planar.length != channels()) {
            throw new IllegalArgumentException(
                    "Arrays for " + planar.length + " channels do not fit a recording of " + channels() + ".");
        }
        if (startFrame < 0 || startFrame > frames()) {
            throw new IllegalArgumentException(
                    "Frame " + startFrame + " is outside a recording of " + frames() + " frames.");
        }
        int wanted = (int) Math.min(planar[0].length, frames() - startFrame);
        for (StoredTracks together : tracks) {
            together.read(startFrame, wanted, planar, buffer);
        }
        return wanted;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
