package org.stagebook.ui.parts.timeline.presenter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.edit.progress.Progress;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.overview.Overview;
import org.stagebook.metering.overview.OverviewBuilder;
import org.stagebook.metering.overview.OverviewStore;

/**
 * Gets the overview of a guide track: the one that is kept beside the production, or a new one made by reading the sound
 * once, which is then kept.
 */
public final class GuideReader {

    private static final int BLOCK_FRAMES = 1 << 15;
    /** What is known so far is handed over after every so many frames: a minute of sound at 48 kHz. */
    private static final long FRAMES_BETWEEN_LOOKS = 60L * 48_000;

    private static final int SAMPLED_PLACES = 64;
    private static final int SAMPLED_BYTES = 1 << 14;

    private final OverviewStore store;

    public GuideReader(Path productionFolder) {
        this.store = new OverviewStore(productionFolder);
    }

    /**
     * Reads a file, or looks its overview up.
     *
     * @param soFar given an overview of the beginning now and then
     * @throws IOException if the file cannot be read; a sentence
     * @throws CancellationException if the progress asked for it
     */
    public Overview read(Path file, Progress progress, Consumer<Overview> soFar) throws IOException {
        String mark = markOf(file);
        Optional<Overview> kept = store.find(mark).overview();
        if (kept.isPresent()) {
            return kept.get();
        }
        Overview made = build(file, mark, progress, soFar);
        store.keep(made);
        return made;
    }

    private static Overview build(Path file, String mark, Progress progress, Consumer<Overview> soFar)
            throws IOException {
        Recording recording = new RecordingReader().read(file, UserHint.NONE);
        int channels = recording.format().channels();
        OverviewBuilder builder =
                new OverviewBuilder(recording.format().sampleRateHz(), channels, weights(recording, channels));
        progress.begin("Read " + file.getFileName(), recording.format().frames());
        try (SoundSource source = recording.sound().open()) {
            double[][] planar = new double[channels][BLOCK_FRAMES];
            long nextLook = FRAMES_BETWEEN_LOOKS;
            for (long frame = 0; frame < source.frames(); ) {
                int count = source.read(frame, planar);
                if (progress.isCancelled()) {
                    throw new CancellationException("Reading " + file.getFileName() + " was stopped.");
                }
                if (count == 0) {
                    break;
                }
                builder.accept(planar, count);
                frame += count;
                progress.worked(count);
                if (frame >= nextLook) {
                    soFar.accept(builder.overview(mark));
                    nextLook = frame + Math.max(FRAMES_BETWEEN_LOOKS, source.frames() / 20);
                }
            }
        }
        return builder.overview(mark);
    }

    /** Where nobody says where channels are heard, mono and stereo are in front; of more there is no loudness. */
    private static Optional<ChannelWeights> weights(Recording recording, int channels) {
        Optional<ChannelWeights> known = recording.channels().order().map(ChannelWeights::of);
        return known.isPresent() || channels > 2 ? known : Optional.of(ChannelWeights.front(channels));
    }

    /** Length, time of writing and samples of the content: enough to notice a new bounce without reading gigabytes. */
    private static String markOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer head = ByteBuffer.allocate(2 * Long.BYTES);
            head.putLong(size).putLong(Files.getLastModifiedTime(file).toMillis());
            digest.update(head.flip());
            for (int place = 0; place < SAMPLED_PLACES; place++) {
                digest.update(at(channel, size * place / SAMPLED_PLACES));
            }
        }
        return "guide-" + HexFormat.of().formatHex(digest.digest());
    }

    private static ByteBuffer at(SeekableByteChannel channel, long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLED_BYTES);
        channel.position(place);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until the buffer is full or the file ends
        }
        return bytes.flip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
