package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.delivery.qc.FileRole;

/**
 * A printmaster of 5.1 and the six stems that sum to it exactly: coloured noise that swells and fades, from loops of different
 * lengths.
 */
final class QcMaterial {

    /** Of the six stems. */
    static final List<FileRole> ROLES = List.of(
            FileRole.DIALOGUE, FileRole.MUSIC, FileRole.EFFECTS, FileRole.FOLEY, FileRole.AMBIENCE, FileRole.OTHER);

    /** Of all seven files. */
    static final double BYTES_PER_SECOND = 7 * 6 * 3 * 48_000.0;

    private static final int RATE = 48_000;
    private static final int BLOCK = 4_800;
    private static final ChannelOrder ORDER = ChannelOrder.L_R_C_LFE_LS_RS;
    private static final int CHANNELS = ORDER.channelCount();
    private static final double STEPS = 1 << 23;

    private final Path folder;
    private final int seconds;

    QcMaterial(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** The printmaster, then the stems. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        files.add(folder.resolve("printmaster-" + seconds + "s.wav"));
        for (FileRole role : ROLES) {
            files.add(folder.resolve(role.name().toLowerCase(java.util.Locale.ROOT) + "-" + seconds + "s.wav"));
        }
        return files;
    }

    boolean isThere() {
        return files().stream().allMatch(Files::exists);
    }

    /** Makes what is not there. */
    void make() throws IOException {
        if (isThere()) {
            return;
        }
        float[][][] loops = new float[ROLES.size()][CHANNELS][];
        for (int stem = 0; stem < loops.length; stem++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                loops[stem][channel] = loop(stem, channel);
            }
        }
        try (OpenFiles open = new OpenFiles()) {
            List<WaveWriter> writers = new ArrayList<>();
            for (Path file : files()) {
                writers.add(open.add(WaveWriter.create(file, specification())));
            }
            write(loops, writers);
            for (WaveWriter writer : writers) {
                writer.commit();
            }
        }
    }

    private static WaveSpecification specification() {
        LocalDateTime date = LocalDateTime.of(2026, 11, 23, 12, 0);
        return new WaveSpecification(RATE, ORDER, BroadcastExtension.forNewFile(new Origin("", "", ""), date, 0));
    }

    /** Rounded to 24 bits, so that the sum is exact. */
    private static float[] loop(int stem, int channel) {
        SplittableRandom random = new SplittableRandom(100L * stem + channel);
        boolean lfe = ORDER.speakers().get(channel) == Speaker.LFE;
        float[] samples = new float[(9 + stem) * RATE + 1_001 * stem];
        double share = lfe ? 0.005 : 0.2;
        double first = 0;
        double second = 0;
        for (int i = 0; i < samples.length; i++) {
            first += share * (random.nextDouble(-1, 1) - first);
            second += share * (first - second);
            double swell = 0.5 - 0.45 * Math.cos(2 * Math.PI * (1 + stem) * i / samples.length);
            double edge = Math.min(1, Math.min(i, samples.length - 1 - i) / (0.02 * RATE));
            samples[i] = (float) (Math.rint(0.15 * swell * edge * (lfe ? 8 : 1) * second * STEPS) / STEPS);
        }
        return samples;
    }

    private void write(float[][][] loops, List<WaveWriter> writers) throws IOException {
        double[] stem = new double[BLOCK * CHANNELS];
        for (long frame = 0; frame < (long) seconds * RATE; frame += BLOCK) {
            double[] sum = new double[BLOCK * CHANNELS];
            for (int number = 0; number < loops.length; number++) {
                fill(loops[number], frame, stem);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += stem[i];
                }
                writers.get(number + 1).write(stem);
            }
            writers.getFirst().write(sum);
        }
    }

    private static void fill(float[][] loops, long frame, double[] target) {
        for (int channel = 0; channel < CHANNELS; channel++) {
            float[] loop = loops[channel];
            int at = (int) (frame % loop.length);
            for (int i = 0; i < BLOCK; i++) {
                target[i * CHANNELS + channel] = loop[at];
                at = at + 1 == loop.length ? 0 : at + 1;
            }
        }
    }
}
