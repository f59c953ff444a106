package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/** Reads the {@code fmt} chunk, WAVE_FORMAT_EXTENSIBLE included. */
final class FormatChunk {

    /** The most of the chunk that is ever looked at. */
    static final int READ_BYTES = 40;

    private static final int PCM = 0x0001;
    private static final int IEEE_FLOAT = 0x0003;
    private static final int EXTENSIBLE = 0xFFFE;
    /** KSDATAFORMAT_SUBTYPE_PCM, first half; its lowest 16 bits are the coding. */
    static final long PCM_SUBTYPE_START = 0x0010_0000_0000_0001L;
    /** Second half of every KSDATAFORMAT_SUBTYPE of a registered coding. */
    static final long SUBTYPE_END = 0x719B_3800_AA00_0080L;

    private final Path file;
    private final ByteBuffer content;
    private final List<String> remarks;

    FormatChunk(Path file, ByteBuffer content, List<String> remarks) {
        this.file = file;
        this.content = content;
        this.remarks = remarks;
    }

    WaveFormat parse() throws UnreadableWaveException {
        if (content.limit() < 16) {
            throw unreadable("its fmt chunk has only " + content.limit() + " of at least 16 bytes.");
        }
        int channels = Short.toUnsignedInt(content.getShort(2));
        int sampleRateHz = content.getInt(4);
        if (channels == 0 || sampleRateHz <= 0) {
            throw unreadable("its fmt chunk states " + channels + " channels at "
                    + Integer.toUnsignedString(sampleRateHz) + " Hz.");
        }
        boolean extensible = isExtensible();
        SampleFormat sample = sampleFormat(extensible, channels);
        return new WaveFormat(sampleRateHz, channels, sample, extensible ? content.getInt(20) : 0);
    }

    private boolean isExtensible() throws UnreadableWaveException {
        if (tag() != EXTENSIBLE) {
            return false;
        }
        if (content.limit() < READ_BYTES) {
            throw unreadable("its fmt chunk is marked extensible but has only " + content.limit() + " of 40 bytes.");
        }
        return true;
    }

    private int tag() {
        return Short.toUnsignedInt(content.getShort(0));
    }

    private SampleFormat sampleFormat(boolean extensible, int channels) throws UnreadableWaveException {
        SampleEncoding encoding = encoding(extensible);
        int bits = Short.toUnsignedInt(content.getShort(14));
        int containerBytes = containerBytes(bits, channels);
        int validBits = extensible ? Short.toUnsignedInt(content.getShort(18)) : bits;
        if (validBits == 0 || validBits > containerBytes * 8) {
            remarks.add("The fmt chunk states " + validBits + " valid bits in samples of " + containerBytes
                    + " bytes; all bits are taken as valid.");
            validBits = containerBytes * 8;
        }
        try {
            return new SampleFormat(encoding, validBits, containerBytes);
        } catch (IllegalArgumentException e) {
            throw unreadable("its fmt chunk is contradictory. " + e.getMessage());
        }
    }

    private SampleEncoding encoding(boolean extensible) throws UnreadableWaveException {
        int coding = extensible ? Short.toUnsignedInt(content.getShort(24)) : tag();
        boolean foreign = extensible && !hasStandardSubtype();
        if (!foreign && coding == PCM) {
            return SampleEncoding.PCM_INTEGER;
        }
        if (!foreign && coding == IEEE_FLOAT) {
            return SampleEncoding.IEEE_FLOAT;
        }
        throw unreadable("its coding 0x%04X%s is neither linear PCM nor floating point. Convert it."
                .formatted(coding, foreign ? "" : name(coding)));
    }

    /** What people call some codings; RFC 2361 numbers them. */
    private static String name(int coding) {
        return switch (coding) {
            case 0x02, 0x11 -> " (ADPCM)";
            case 0x06 -> " (A-law)";
            case 0x07 -> " (µ-law)";
            case 0x50 -> " (MPEG)";
            case 0x55 -> " (MP3)";
            case 0xFF, 0x1610 -> " (AAC)";
            default -> "";
        };
    }

    private boolean hasStandardSubtype() {
        return content.getLong(24) >>> 16 == PCM_SUBTYPE_START >>> 16 && content.getLong(32) == SUBTYPE_END;
    }

    private int containerBytes(int bits, int channels) throws UnreadableWaveException {
        int expected = (bits + 7) / 8;
        int frameBytes = Short.toUnsignedInt(content.getShort(12));
        if (frameBytes == expected * channels && expected > 0 && expected <= 8) {
            return expected;
        }
        int stated = frameBytes / channels;
        boolean usable = frameBytes % channels == 0 && stated >= expected && stated > 0 && stated <= 8;
        if (!usable) {
            throw unreadable("its fmt chunk states " + bits + " bits and " + frameBytes + " bytes for " + channels
                    + " channels, which do not fit together.");
        }
        remarks.add("The fmt chunk states " + bits + " bits but " + stated + " bytes a sample; the bytes are taken.");
        return stated;
    }

    private UnreadableWaveException unreadable(String reason) {
        return new UnreadableWaveException(file, reason);
    }
}
