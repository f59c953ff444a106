package org.stagebook.delivery.qc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.weighting.FrameRange;

/** Names the channels and places of one file. */
final class FileWords {

    private final QcFile file;
    private final Optional<ChannelOrder> order;
    private final int rate;

    FileWords(QcFile file) {
        this.file = file;
        this.order = file.recording().channels().order();
        this.rate = file.recording().format().sampleRateHz();
    }

    String name() {
        return file.name();
    }

    /** The speaker's label, or the number of the channel counted from 1. */
    String label(int channel) {
        return order.map(known -> known.speakers().get(channel).label()).orElseGet(() -> String.valueOf(channel + 1));
    }

    List<String> labels() {
        return IntStream.range(0, file.recording().format().channels())
                .mapToObj(this::label)
                .toList();
    }

    /** How a channel is called at the beginning of a sentence. */
    String channel(int channel) {
        return order.isPresent() ? label(channel) : "Channel " + label(channel);
    }

    FrameRange whole() {
        return new FrameRange(0, file.recording().format().frames());
    }

    /** {@code "0:01:02.345"} from the beginning of the file. */
    String time(long frame) {
        long milliseconds = Math.round(1000.0 * frame / rate);
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }

    String from(FrameRange range) {
        return "from " + time(range.startFrame()) + " to " + time(range.endFrame());
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
