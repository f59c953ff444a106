package org.stagebook.audio.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** The channels that lie interleaved in one place of one file, so that one read serves them all. */
final class StoredTracks {

    private final Path file;
    private final FileChannel bytes;
    private final long firstByte;
    private final int stride;
    private final int lastFrameBytes;
    private final int[] outputs;
    private final SampleDecoder[] decoders;

    /**
     * Prepares to read.
     *
     * @param bytes the open file of these channels
     * @param tracks each with its number in the programme, all with one stride and less than it apart
     */
    StoredTracks(FileChannel bytes, List<StoredTrack> tracks) {
        StoredChannel any = tracks.getFirst().channel();
        this.file = any.file();
        this.bytes = bytes;
        this.stride = any.strideBytes();
        this.firstByte = tracks.stream()
                .mapToLong(track -> track.channel().firstSampleByte())
                .min()
                .orElseThrow();
        this.lastFrameBytes = tracks.stream()
                .mapToInt(track -> offset(track) + track.channel().sample().containerBytes())
                .max()
                .orElseThrow();
        this.outputs = tracks.stream().mapToInt(StoredTrack::number).toArray();
        this.decoders = tracks.stream()
                .map(track -> new SampleDecoder(track.channel(), offset(track)))
                .toArray(SampleDecoder[]::new);
    }

    private int offset(StoredTrack track) {
        return (int) (track.channel().firstSampleByte() - firstByte);
    }

    /** The smallest buffer that holds one frame. */
    int minimumBytes() {
        return lastFrameBytes;
    }

    /** Fills the arrays of these channels from 0 to {@code frames}. */
    void read(long startFrame, int frames, double[][] planar, ByteBuffer buffer) throws IOException {
        int atOnce = 1 + (buffer.capacity() - lastFrameBytes) / stride;
        for (int done = 0; done < frames; done += atOnce) {
            int count = Math.min(atOnce, frames - done);
            fetch(startFrame + done, count, buffer);
            for (int i = 0; i < decoders.length; i++) {
                decoders[i].decode(buffer, planar[outputs[i]], done, count);
            }
        }
    }

    private void fetch(long frame, int count, ByteBuffer buffer) throws IOException {
        buffer.clear().limit((count - 1) * stride + lastFrameBytes);
        long position = firstByte + frame * stride;
        while (buffer.hasRemaining()) {
            int got = bytes.read(buffer, position + buffer.position());
            if (got < 0) {
                throw shorter(position + buffer.limit());
            }
        }
    }

    private EOFException shorter(long wantedBytes) throws IOException {
        return new EOFException("\"" + file.getFileName() + "\" became shorter while it was read: it has "
                + bytes.size() + " bytes where at least " + wantedBytes
                + " were expected. Nothing was changed; let its writer finish, then open it again.");
    }

    /** A channel and its number in the programme, counted from 0. */
    record StoredTrack(int number, StoredChannel channel) {

        /** Whether one read can serve this channel and that earlier one. */
        boolean isInterleavedWith(StoredTrack earlier) {
            return channel.strideBytes() == earlier.channel.strideBytes()
                    && channel.firstSampleByte() - earlier.channel.firstSampleByte() < channel.strideBytes();
        }
    }
}
