package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;

/**
 * One file to be measured: 48 kHz, 24-bit, made from a seed, the same on every machine.
 *
 * @param name of the sound, part of the file's name
 * @param seconds how long
 */
record Material(String name, ChannelOrder order, int seconds, SoundCharacter character) {

    private static final int RATE_HZ = 48_000;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    Path file(Path folder) {
        return folder.resolve(name + "-" + length().replace(" ", "") + "-" + order.channelCount() + ".wav");
    }

    /** Writes it, unless it is there already. */
    void make(Path folder) throws IOException {
        Path file = file(folder);
        if (Files.exists(file)) {
            return;
        }
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin(character.label(), "Stagebook", name), WRITTEN, 0);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE_HZ, order, broadcast))) {
            NoiseScript script = new NoiseScript(character, order.channelCount(), RATE_HZ);
            for (int second = 0; second < seconds; second++) {
                writer.write(script.next(RATE_HZ));
            }
            writer.commit();
        }
    }

    /** For people: {@code "10 min 5.1, film-like"}. */
    String label() {
        String layout = order.layout().orElseThrow().label().toLowerCase(java.util.Locale.ROOT);
        return length() + " " + layout + ", " + character.label();
    }

    private String length() {
        return seconds % 3600 == 0 ? seconds / 3600 + " h" : seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
