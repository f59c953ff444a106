package org.stagebook.delivery.qc.sound;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.audio.source.StoredSound;

/**
 * Decodes what nearly every delivery is, interleaved 24-bit WAVE, straight to where it is needed: twice as fast as the way that knows
 * every format.
 */
final class PackedSound implements Closeable {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SAMPLE_BYTES = 3;
    private static final double SCALE = 1.0 / (1 << 23);

    private final FileChannel file;
    private final long firstByte;
    private final int channels;
    private final long frames;

    /** One byte more in front, because samples are fetched four bytes at a time. */
    private byte[] bytes = new byte[1];

    private PackedSound(StoredSound sound, FileChannel file) {
        this.file = file;
        this.firstByte = sound.channels().getFirst().firstSampleByte();
        this.channels = sound.channels().size();
        this.frames = sound.frames();
    }

    /** Opens it; nothing where it is stored otherwise. */
    static Optional<PackedSound> open(StoredSound sound) throws IOException {
        return isPacked(sound)
                ? Optional.of(new PackedSound(
                        sound, FileChannel.open(sound.channels().getFirst().file(), StandardOpenOption.READ)))
                : Optional.empty();
    }

    private static boolean isPacked(StoredSound sound) {
        StoredChannel first = sound.channels().getFirst();
        int stride = SAMPLE_BYTES * sound.channels().size();
        for (int i = 0; i < sound.channels().size(); i++) {
            StoredChannel channel = sound.channels().get(i);
            boolean fits = channel.file().equals(first.file())
                    && channel.sample().encoding() == SampleEncoding.PCM_INTEGER
                    && channel.sample().containerBytes() == SAMPLE_BYTES
                    && !channel.bigEndian()
                    && channel.strideBytes() == stride
                    && channel.firstSampleByte() == first.firstSampleByte() + (long) i * SAMPLE_BYTES;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads frames.
     *
     * @param target one array for each channel, filled from an index on
     * @return how many there were
     */
    int read(long startFrame, int wanted, double[][] target, int from) throws IOException {
        int count = Math.clamp(frames - startFrame, 0, wanted);
        int stride = channels * SAMPLE_BYTES;
        if (bytes.length < 1 + count * stride) {
            bytes = new byte[1 + count * stride];
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, count * stride);
        long at = firstByte + startFrame * stride;
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new EOFException("The file became shorter while it was read: it ends at byte " + at + ".");
            }
            at += read;
        }
        for (int channel = 0; channel < channels; channel++) {
            decode(bytes, channel * SAMPLE_BYTES, stride, target[channel], from, count);
        }
        return count;
    }

    private static void decode(byte[] bytes, int first, int stride, double[] target, int from, int count) {
        int at = first;
        for (int i = from; i < from + count; i++) {
            target[i] = ((int) INTS.get(bytes, at) >> 8) * SCALE;
            at += stride;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
