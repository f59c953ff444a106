package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jflac.FLACDecoder;
import org.jflac.metadata.Metadata;
import org.jflac.metadata.StreamInfo;
import org.jflac.metadata.VorbisComment;

/**
 * Reads the headers of FLAC recordings.
 *
 * <p>The decoder is jFLAC, whose samples are those of the reference decoder up to 24 bits; more bits it cannot decode,
 * and such files are refused.
 */
public final class FlacReader {

    private static final String MASK_COMMENT = "WAVEFORMATEXTENSIBLE_CHANNEL_MASK";
    private static final int MOST_BITS = 24;

    /**
     * Reads one file.
     *
     * @throws UnreadableFlacException if it is no FLAC recording, does not state its length or has more than 24 bits
     * @throws IOException if the file cannot be opened or read at all
     */
    public FlacInfo read(Path file) throws IOException {
        try (FlacFile open = new FlacFile(file)) {
            FlacStream stream = open.whole();
            FLACDecoder decoder = new FLACDecoder(stream);
            Metadata[] blocks = blocks(file, decoder);
            StreamInfo info = decoder.getStreamInfo();
            check(file, info);
            return new FlacInfo(
                    info.getSampleRate(),
                    info.getChannels(),
                    info.getBitsPerSample(),
                    info.getTotalSamples(),
                    stream.consumed(decoder),
                    mask(blocks));
        }
    }

    private static Metadata[] blocks(Path file, FLACDecoder decoder) throws UnreadableFlacException {
        try {
            Metadata[] blocks = decoder.readMetadata();
            if (decoder.getStreamInfo() != null) {
                return blocks;
            }
            throw new UnreadableFlacException(file, "it has no STREAMINFO block.");
        } catch (UnreadableFlacException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFlacException(file, "its metadata blocks are damaged.", e);
        }
    }

    private static void check(Path file, StreamInfo info) throws UnreadableFlacException {
        if (info.getSampleRate() <= 0 || info.getChannels() < 1) {
            throw new UnreadableFlacException(
                    file,
                    "its STREAMINFO block states " + info.getChannels() + " channels at " + info.getSampleRate()
                            + " Hz.");
        }
        if (info.getBitsPerSample() > MOST_BITS) {
            throw new UnreadableFlacException(
                    file,
                    "its samples have " + info.getBitsPerSample() + " bits, and only up to 24 are decoded here."
                            + " Convert it to WAV.");
        }
        if (info.getTotalSamples() <= 0) {
            throw new UnreadableFlacException(
                    file, "it does not state how long it is. Write it again with flac, or convert it to WAV.");
        }
    }

    private static int mask(Metadata[] blocks) {
        return Arrays.stream(blocks)
                .filter(VorbisComment.class::isInstance)
                .map(VorbisComment.class::cast)
                .flatMap(comment -> Stream.ofNullable(comment.getCommentByName(MASK_COMMENT)))
                .flatMap(Arrays::stream)
                .mapToInt(FlacReader::number)
                .findFirst()
                .orElse(0);
    }

    /** A number as {@code flac} writes it, {@code "0x3F"}; 0 for what is none. */
    private static int number(String text) {
        try {
            return Math.toIntExact(Long.decode(text.strip()));
        } catch (NumberFormatException | ArithmeticException e) {
            return 0;
        }
    }
}
