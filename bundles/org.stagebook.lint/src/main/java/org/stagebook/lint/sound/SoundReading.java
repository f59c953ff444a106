package org.stagebook.lint.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.order.OrderSource;

/**
 * Measures a sound file while somebody else reads it: whoever hashes or copies the file hands over its bytes as they pass, so
 * that nothing is read twice.
 *
 * <p>A file that is shorter or longer than its header says, or that cannot be read, gives what could be learnt and a sentence,
 * never a failure: a package is not held up by it. Not for use by several threads.
 */
public final class SoundReading {

    private static final int MOST_CHANNELS = 512;
    private static final int LOWEST_RATE_HZ = 1_000;
    private static final int HIGHEST_RATE_HZ = 1_536_000;

    private final SoundMeasures before;
    private final Optional<SampleStream> stream;
    private final List<ChannelMeter> meters;
    private final long sizeBytes;
    private final long dataBegin;
    private final long dataEnd;
    private long position;

    /**
     * Reads a file's header and prepares for its bytes.
     *
     * @param pops where the reel it belongs to has pops
     * @return nothing if the file is not, and does not claim to be, uncompressed sound
     * @throws IOException if the file cannot be opened at all
     */
    public static Optional<SoundReading> open(Path file, PopExpectation pops) throws IOException {
        return open(file, format -> pops);
    }

    /** The same for a file of which only its header tells the reel. */
    public static Optional<SoundReading> open(Path file, PopPlaces pops) throws IOException {
        if (!SoundHeader.isClaimedBy(file)) {
            return Optional.empty();
        }
        long sizeBytes = Files.size(file);
        try {
            return SoundHeader.read(file).map(header -> of(file, header, pops, sizeBytes));
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            return Optional.of(new SoundReading(unreadable(String.valueOf(e.getMessage())), sizeBytes));
        }
    }

    private static SoundReading of(Path file, SoundHeader header, PopPlaces pops, long sizeBytes) {
        int channels = header.sound().channels().size();
        int rate = header.format().sampleRateHz();
        if (channels > MOST_CHANNELS || rate < LOWEST_RATE_HZ || rate > HIGHEST_RATE_HZ) {
            return new SoundReading(
                    unreadable("Its header states " + channels + " channels at " + rate
                            + " Hz, which no recording has. Write the file again."),
                    sizeBytes);
        }
        return new SoundReading(file, header, pops.of(header.format()).windows(header.format()), sizeBytes);
    }

    private static SoundMeasures unreadable(String reason) {
        return new SoundMeasures(
                new SoundFormat("", "", 0, false, 0, 0, -1),
                new StatedOrder("", OrderSource.UNKNOWN, false, "", List.of()),
                0,
                List.of(),
                List.of(),
                List.of(),
                reason);
    }

    private SoundReading(SoundMeasures before, long sizeBytes) {
        this.before = before;
        this.stream = Optional.empty();
        this.meters = List.of();
        this.sizeBytes = sizeBytes;
        this.dataBegin = 0;
        this.dataEnd = 0;
    }

    private SoundReading(Path file, SoundHeader header, List<PopWindow> windows, long sizeBytes) {
        this.before = new SoundMeasures(
                header.format(),
                StatedOrder.of(file, header.recording().channels()),
                0,
                List.of(),
                header.recording().losses(),
                header.recording().remarks(),
                "");
        this.meters = meters(header, windows);
        this.stream = Optional.of(new SampleStream(
                header.sound().channels(), meters, header.format().sampleRateHz()));
        this.sizeBytes = sizeBytes;
        this.dataBegin = header.sound().channels().getFirst().firstSampleByte();
        this.dataEnd = dataBegin
                + header.format().frames()
                        * header.sound().channels().getFirst().strideBytes();
    }

    private static List<ChannelMeter> meters(SoundHeader header, List<PopWindow> windows) {
        PopProbe probe = PopProbe.at(header.format().sampleRateHz());
        List<ChannelMeter> meters = new ArrayList<>();
        for (int i = 0; i < header.sound().channels().size(); i++) {
            meters.add(new ChannelMeter(
                    header.fullScale(),
                    windows.stream()
                            .map(window -> new PopListener(window, probe))
                            .toList()));
        }
        return meters;
    }

    /** Takes the next bytes of the file, from its first byte on, without a gap. */
    public void accept(byte[] buffer, int offset, int length) {
        long begin = Math.max(position, dataBegin);
        long end = Math.min(position + length, dataEnd);
        if (stream.isPresent() && begin < end) {
            stream.get().take(buffer, offset + (int) (begin - position), (int) (end - begin));
        }
        position += length;
    }

    /** What was read, once all bytes were handed over. */
    public SoundMeasures finish() {
        long framesRead = stream.map(SampleStream::frames).orElse(0L);
        List<String> losses = new ArrayList<>(before.losses());
        if (framesRead < before.format().frames()) {
            losses.add("Only " + framesRead + " of the " + before.format().frames()
                    + " frames were there when it was read: it became shorter meanwhile. Let its writer finish.");
        }
        List<String> remarks = new ArrayList<>(before.remarks());
        if (position > sizeBytes) {
            remarks.add("It grew by " + (position - sizeBytes) + " bytes while it was read; they were left out.");
        }
        return new SoundMeasures(
                before.format(),
                before.order(),
                framesRead,
                meters.stream().map(ChannelMeter::result).toList(),
                losses,
                remarks,
                before.unreadable());
    }
}
