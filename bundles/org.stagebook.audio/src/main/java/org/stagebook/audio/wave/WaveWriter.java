package org.stagebook.audio.wave;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes one 24-bit Broadcast Wave file of any length, block by block.
 *
 * <p>The sound goes to a file beside the target that is synced and moved into place by {@link #commit()}; until then the
 * target is untouched, and {@link #close()} without a commit leaves nothing behind. The same specification and samples
 * give the same bytes. Not for use by several threads.
 */
public final class WaveWriter implements Closeable {

    private static final double FULL_SCALE = 1 << 23;
    private static final long RIFF_LIMIT_BYTES = 0xFFFF_FFFEL;

    private final Path target;
    private final Path partial;
    private final WaveHeader header;
    private final FileChannel channel;
    private long dataBytes;
    private long clippedSamples;

    /**
     * Begins a file.
     *
     * @throws IOException if nothing can be written beside the target
     * @throws IllegalArgumentException if a text of the {@code bext} chunk does not fit its field
     */
    public static WaveWriter create(Path target, WaveSpecification specification) throws IOException {
        return create(target, specification, RIFF_LIMIT_BYTES);
    }

    static WaveWriter create(Path target, WaveSpecification specification, long riffLimitBytes) throws IOException {
        WaveHeader header = new WaveHeader(specification, riffLimitBytes);
        ByteBuffer placeholder = header.bytes(0);
        Path absolute = target.toAbsolutePath();
        Path partial = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        WaveWriter writer = new WaveWriter(absolute, partial, header, channel);
        try {
            writer.writeFully(placeholder);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
        return writer;
    }

    private WaveWriter(Path target, Path partial, WaveHeader header, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.header = header;
        this.channel = channel;
    }

    /**
     * Appends frames.
     *
     * @param interleaved samples frame by frame in the order of the specification, full scale at ±1; what exceeds it is
     *     clipped and counted
     * @throws IllegalArgumentException if the array does not hold whole frames
     */
    public void write(double[] interleaved) throws IOException {
        int samplesPerFrame = header.frameBytes() / WaveHeader.BYTES_PER_SAMPLE;
        if (interleaved.length % samplesPerFrame != 0) {
            throw new IllegalArgumentException(
                    interleaved.length + " samples are not whole frames of " + samplesPerFrame + " channels.");
        }
        ByteBuffer bytes = ByteBuffer.allocate(interleaved.length * WaveHeader.BYTES_PER_SAMPLE);
        for (double sample : interleaved) {
            put(bytes, quantised(sample));
        }
        dataBytes += bytes.position();
        writeFully(bytes.flip());
    }

    private int quantised(double sample) {
        double scaled = Math.rint(sample * FULL_SCALE);
        double limited = Math.clamp(scaled, -FULL_SCALE, FULL_SCALE - 1);
        if (limited != scaled) {
            clippedSamples++;
        }
        return (int) limited;
    }

    private static void put(ByteBuffer bytes, int sample) {
        bytes.put((byte) sample).put((byte) (sample >> 8)).put((byte) (sample >> 16));
    }

    /** How many samples so far did not fit full scale. */
    public long clippedSamples() {
        return clippedSamples;
    }

    /**
     * Completes the header, syncs and moves the file into place, replacing an older one.
     *
     * @throws IOException if that fails; the target is then as it was before
     */
    public void commit() throws IOException {
        if (dataBytes % 2 != 0) {
            writeFully(ByteBuffer.allocate(1));
        }
        channel.position(0);
        writeFully(header.bytes(dataBytes));
        channel.force(true);
        channel.close();
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
