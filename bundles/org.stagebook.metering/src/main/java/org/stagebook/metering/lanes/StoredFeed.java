package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.audio.source.StoredSound;

/** Uncompressed sound, decoded from the bytes of its files straight into rows. */
final class StoredFeed implements LaneFeed {

    private final LaneBytes.Extent extent;
    private final OpenFiles open = new OpenFiles();
    private final List<LaneBytes> files = new ArrayList<>();
    private final Track[] tracks;

    /** A channel: the bytes it is in, how to decode it, and where in a frame. */
    private record Track(LaneBytes bytes, RowDecoder decoder, int offsetBytes) {

        /** Where the sample of a row lies in the bytes of every lane. */
        int at(int row) {
            return (row + Lanes.PEAK_HISTORY) * bytes.strideBytes() + offsetBytes;
        }
    }

    /**
     * Opens the files.
     *
     * @param mostRows of a window
     * @return absent where a channel is stored in a way that only a {@link SourceFeed} understands
     * @throws IOException if a file cannot be opened
     */
    static Optional<LaneFeed> open(StoredSound sound, long endFrame, int mostRows) throws IOException {
        for (StoredChannel channel : sound.channels()) {
            if (RowDecoder.of(channel).isEmpty()) {
                return Optional.empty();
            }
        }
        StoredFeed feed = new StoredFeed(sound.channels().size(), new LaneBytes.Extent(endFrame, mostRows));
        try {
            feed.openAll(sound);
        } catch (IOException e) {
            feed.open.closeAfter(e);
            throw e;
        }
        return Optional.of(feed);
    }

    private StoredFeed(int channels, LaneBytes.Extent extent) {
        this.extent = extent;
        this.tracks = new Track[channels];
    }

    private void openAll(StoredSound sound) throws IOException {
        for (int index = 0; index < tracks.length; index++) {
            StoredChannel channel = sound.channels().get(index);
            long firstByte = firstByteOfFrame(channel, sound);
            LaneBytes bytes = bytes(channel, firstByte);
            int offset = (int) (channel.firstSampleByte() - firstByte);
            tracks[index] = new Track(bytes, RowDecoder.of(channel).orElseThrow(), offset);
        }
    }

    /** Where the frames begin that several channels of a file share. */
    private static long firstByteOfFrame(StoredChannel channel, StoredSound sound) {
        long first = channel.firstSampleByte();
        for (StoredChannel other : sound.channels()) {
            if (other.strideBytes() == channel.strideBytes()
                    && other.firstSampleByte() > channel.firstSampleByte() - channel.strideBytes()
                    && other.file().equals(channel.file())) {
                first = Math.min(first, other.firstSampleByte());
            }
        }
        return first;
    }

    private LaneBytes bytes(StoredChannel channel, long firstByte) throws IOException {
        for (LaneBytes opened : files) {
            if (opened.holds(channel.file(), firstByte, channel.strideBytes())) {
                return opened;
            }
        }
        LaneBytes bytes = open.add(new LaneBytes(channel.file(), firstByte, channel.strideBytes(), extent));
        files.add(bytes);
        return bytes;
    }

    @Override
    public void load(long[] startFrames, int rows) throws IOException {
        for (int file = 0; file < files.size(); file++) {
            files.get(file).load(startFrames, rows);
        }
    }

    @Override
    public int rows(Piece piece, double[] target) {
        Track track = tracks[piece.channel()];
        int at = track.at(piece.row() - piece.history());
        int first = (Lanes.PEAK_HISTORY - piece.history()) * Lanes.COUNT;
        int count = piece.rows() + piece.history();
        return track.decoder.decodeAll(track.bytes, at, target, first, count);
    }

    @Override
    public void lane(Piece piece, int lane, double[] target, int targetLane) {
        Track track = tracks[piece.channel()];
        int at = track.bytes.start(lane) + track.at(piece.row() - Lanes.PEAK_HISTORY);
        int count = piece.rows() + Lanes.PEAK_HISTORY;
        track.decoder.decode(track.bytes.bytes(), at, target, targetLane, count);
    }

    @Override
    public double unit(int channel) {
        return tracks[channel].decoder.unit;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
