package org.stagebook.metering.overview;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An overview as bytes, big-endian: {@code "SBOV"}, version, length and bytes of the hash, sample rate, channels, frames,
 * number of zooms; of each zoom frames per point, points and per channel least, greatest and RMS as 16-bit floats; number of
 * points of loudness, momentary and short-term in 0.01 LU; last the CRC-32C of all before.
 */
final class OverviewFile {

    static final int VERSION = 1;

    private static final int MAGIC = 0x53424F56;
    private static final int CHECKSUM_BYTES = 4;
    private static final int MOST_ZOOMS = 32;

    private OverviewFile() {}

    /** Why bytes are no overview, as the end of a sentence. */
    static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String why) {
            super(why);
        }
    }

    static ByteBuffer write(Overview overview) {
        byte[] hash = overview.content().hash().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(size(overview, hash.length));
        bytes.putInt(MAGIC).putInt(VERSION).putInt(hash.length).put(hash);
        bytes.putInt(overview.content().sampleRateHz());
        bytes.putInt(overview.content().channels());
        bytes.putLong(overview.content().frames());
        bytes.putInt(overview.zooms().size());
        for (Zoom zoom : overview.zooms()) {
            bytes.putInt(zoom.framesPerPoint()).putInt(zoom.points());
            for (int channel = 0; channel < overview.content().channels(); channel++) {
                put(bytes, zoom.values(channel));
            }
        }
        bytes.putInt(overview.loudnessPoints());
        put(bytes, overview.momentary());
        put(bytes, overview.shortTerm());
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        return bytes.flip();
    }

    private static int size(Overview overview, int hashBytes) {
        int channels = overview.content().channels();
        int points = overview.zooms().stream().mapToInt(Zoom::points).sum();
        int header = 3 * Integer.BYTES + hashBytes + 3 * Integer.BYTES + Long.BYTES;
        int zoomBytes = overview.zooms().size() * 2 * Integer.BYTES + points * channels * 3 * Short.BYTES;
        return header + zoomBytes + Integer.BYTES + overview.loudnessPoints() * 2 * Short.BYTES + CHECKSUM_BYTES;
    }

    private static void put(ByteBuffer bytes, short[] values) {
        bytes.asShortBuffer().put(values);
        bytes.position(bytes.position() + values.length * Short.BYTES);
    }

    private static int checksum(byte[] bytes, int count) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, count);
        return (int) checksum.getValue();
    }

    static Overview read(byte[] stored, String hash) throws UnusableException {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        try {
            if (bytes.getInt() != MAGIC) {
                throw new UnusableException("is no overview");
            }
            int version = bytes.getInt();
            if (version != VERSION) {
                throw new UnusableException("has the format " + version + ", not " + VERSION);
            }
            int end = stored.length - CHECKSUM_BYTES;
            if (bytes.getInt(end) != checksum(stored, end)) {
                throw new UnusableException("is damaged");
            }
            return content(bytes, hash);
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutShort) {
            throw new UnusableException("is cut short");
        }
    }

    private static Overview content(ByteBuffer bytes, String expected) throws UnusableException {
        String hash = new String(array(bytes, bytes.getInt()), StandardCharsets.UTF_8);
        if (!hash.equals(expected)) {
            throw new UnusableException("is that of another recording");
        }
        int sampleRateHz = bytes.getInt();
        int channels = bytes.getInt();
        long frames = bytes.getLong();
        int zoomCount = bytes.getInt();
        if (sampleRateHz <= 0 || channels <= 0 || frames < 0 || zoomCount <= 0 || zoomCount > MOST_ZOOMS) {
            throw new UnusableException("is damaged");
        }
        List<Zoom> zooms = new ArrayList<>();
        for (int i = 0; i < zoomCount; i++) {
            zooms.add(zoom(bytes, channels));
        }
        int points = bytes.getInt();
        return new Overview(
                new Overview.Content(hash, sampleRateHz, channels, frames),
                zooms,
                shorts(bytes, points),
                shorts(bytes, points));
    }

    private static Zoom zoom(ByteBuffer bytes, int channels) throws UnusableException {
        int framesPerPoint = bytes.getInt();
        int points = bytes.getInt();
        if (framesPerPoint <= 0 || points < 0 || 3L * Short.BYTES * points * channels > bytes.remaining()) {
            throw new UnusableException("is damaged");
        }
        short[][] values = new short[channels][];
        for (int channel = 0; channel < channels; channel++) {
            values[channel] = shorts(bytes, 3 * points);
        }
        return new Zoom(framesPerPoint, points, values);
    }

    private static byte[] array(ByteBuffer bytes, int length) throws UnusableException {
        if (length < 0 || length > bytes.remaining()) {
            throw new UnusableException("is damaged");
        }
        byte[] array = new byte[length];
        bytes.get(array);
        return array;
    }

    private static short[] shorts(ByteBuffer bytes, int count) throws UnusableException {
        if (count < 0 || (long) count * Short.BYTES > bytes.remaining()) {
            throw new UnusableException("is damaged");
        }
        short[] values = new short[count];
        bytes.asShortBuffer().get(values);
        bytes.position(bytes.position() + count * Short.BYTES);
        return values;
    }
}
