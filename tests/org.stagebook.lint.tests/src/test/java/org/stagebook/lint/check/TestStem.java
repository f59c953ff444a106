package org.stagebook.lint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.stagebook.lint.sound.TestFile;
import org.stagebook.lint.sound.TestFile.Encoding;

/** A file of the package: noise between 4 and 8 seconds and the pops of the reel, as right as can be until a test spoils it. */
final class TestStem {
    static final int SECONDS = 12;
    static final int HEAD_POP_FRAME = 48;
    static final int TAIL_POP_FRAME = 9 * 24 + 23;

    private static final int FRAMES_PER_SECOND = 24;
    private static final int REEL_SECONDS = 3_600;

    final int rate;
    double[][] channels;
    Encoding encoding = Encoding.INT_24;
    int channelMask;
    long timeReference;

    TestStem(int rate, int channelCount, SplittableRandom random) {
        this.rate = rate;
        this.channels = new double[channelCount][SECONDS * rate];
        this.timeReference = (long) REEL_SECONDS * rate;
        for (double[] channel : channels) {
            for (int i = 4 * rate; i < 8 * rate; i++) {
                channel[i] = 0.1 * (2 * random.nextDouble() - 1);
            }
            pop(channel, HEAD_POP_FRAME, 0.1, 1);
            pop(channel, TAIL_POP_FRAME, 0.1, 1);
        }
    }

    int frame() {
        return rate / FRAMES_PER_SECOND;
    }

    /** Puts a pop into a channel. */
    void pop(double[] channel, int atFrame, double amplitude, int lengthFrames) {
        for (int i = 0; i < lengthFrames * frame(); i++) {
            channel[atFrame * frame() + i] = amplitude * Math.sin(2 * Math.PI * 1_000 * i / rate);
        }
    }

    /** Takes a pop out of a channel. */
    void silence(double[] channel, int atFrame) {
        pop(channel, atFrame, 0, 1);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, new TestFile(encoding, rate, channelMask, timeReference).wave(channels));
    }
}
