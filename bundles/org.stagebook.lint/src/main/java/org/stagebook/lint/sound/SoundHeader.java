package org.stagebook.lint.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveReader;

/**
 * A sound file whose header was read.
 *
 * @param recording what the header says
 * @param sound where the samples lie
 * @param format the same for people and rules
 */
record SoundHeader(Recording recording, StoredSound sound, SoundFormat format) {

    private static final Set<String> WAVES = Set.of("RIFF", "RF64", "BW64", "RIFX");
    private static final Set<String> MARKS = Set.of("RIFF", "RF64", "BW64", "RIFX", "FORM");
    private static final Set<String> EXTENSIONS = Set.of("wav", "wave", "bwf", "rf64", "bw64", "aif", "aiff", "aifc");

    /** Whether a file claims to be uncompressed sound, by its first bytes or its name. */
    static boolean isClaimedBy(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return MARKS.contains(mark(file)) || EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Reads the header.
     *
     * @throws IOException if there is none that can be read; the message says why
     */
    static Optional<SoundHeader> read(Path file) throws IOException {
        String mark = mark(file);
        Recording recording = new RecordingReader().read(file, UserHint.NONE);
        if (recording.stored().isEmpty()) {
            return Optional.empty();
        }
        long timeReference = WAVES.contains(mark)
                ? new WaveReader()
                        .read(file)
                        .broadcast()
                        .map(BroadcastExtension::timeReferenceSamples)
                        .orElse(-1L)
                : -1;
        StoredSound sound = recording.stored().get();
        return Optional.of(new SoundHeader(recording, sound, format(recording, sound, timeReference)));
    }

    private static SoundFormat format(Recording recording, StoredSound sound, long timeReference) {
        SampleFormat sample = sound.channels().getFirst().sample();
        return new SoundFormat(
                recording.format().container(),
                sample.toString(),
                sample.validBits(),
                sample.encoding() == SampleEncoding.IEEE_FLOAT,
                sound.sampleRateHz(),
                sound.frames(),
                timeReference);
    }

    /** The least sample beyond which there is nothing: the greatest integer, 1 in floating point. */
    int fullScale() {
        int step = format.floatingPoint() ? 0 : 1 << Math.clamp(24 - format.bits(), 0, 23);
        return SampleKernel.FULL_SCALE - step;
    }
}
