package org.stagebook.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.stagebook.timebase.TimecodeFormat;

/** Long lists to import, the same on every machine. */
final class ListMaterial {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;
    private static final long HOUR = 86_400;
    private static final int REELS = 20;

    private ListMaterial() {}

    /** A File128 list of so many events over twenty reels, each with its clip name. */
    static Path editList(Path file, int events) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("TITLE: BENCH\nFCM: NON-DROP FRAME\n");
            long record = HOUR;
            for (int i = 1; i <= events; i++) {
                int reel = 1 + (int) ((i - 1L) * REELS / events);
                record = Math.max(record, reel * HOUR);
                int length = 5 + random.nextInt(8);
                long source = random.nextInt(2_000_000);
                out.write(String.format(
                        Locale.ROOT,
                        "%06d  A%03dC%03d_160909_R1BY%100s V     C        %s %s %s %s%n* FROM CLIP NAME:  %d-%dA-%d%n",
                        i,
                        random.nextInt(999),
                        random.nextInt(999),
                        "",
                        label(source),
                        label(source + length),
                        label(record),
                        label(record + length),
                        random.nextInt(200),
                        random.nextInt(9),
                        i));
                record += length;
            }
        }
        return file;
    }

    /** A spotting list of so many rows over twenty reels. */
    static Path spottingList(Path file, int rows) throws IOException {
        Random random = new Random(2);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Cue #,Reel,TC In,TC Out,Type,Character,Line,Description,Notes\r\n");
            for (int i = 1; i <= rows; i++) {
                int reel = 1 + (int) ((i - 1L) * REELS / rows);
                long start = reel * HOUR + 200 + random.nextInt(80_000);
                out.write(String.format(
                        Locale.ROOT,
                        "C%d,%d,%s,%s,%s,ANNA,\"Well, no %d\",\"Door, heavy\r\nsecond line %d\",keep%n",
                        i,
                        reel,
                        label(start),
                        label(start + 1 + random.nextInt(200)),
                        random.nextBoolean() ? "FX" : "ADR",
                        i,
                        i));
            }
        }
        return file;
    }

    private static String label(long frame) {
        return FORMAT.format(FORMAT.positionOfFrame(frame));
    }
}
