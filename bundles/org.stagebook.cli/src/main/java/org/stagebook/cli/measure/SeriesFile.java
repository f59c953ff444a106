package org.stagebook.cli.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.MeasurementSeries.Point;

/** Values along time as comma-separated lines; a value that is not defined is an empty cell. */
public final class SeriesFile {

    private static final String HEADING = "endSeconds,momentaryLufs,shortTermLufs,samplePeakDbfs,truePeakDbtp\n";

    private final Path file;

    public SeriesFile(Path file) {
        this.file = file;
    }

    /**
     * Refuses a place where something else would be lost.
     *
     * @param recordings none of which the file may be
     * @throws CommandRefusedException if it is one of them, anything else but an older series, or its folder is missing
     */
    public void check(List<Path> recordings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandRefusedException("\"" + file + "\" cannot be written: its folder does not exist.");
        }
        if (!Files.exists(file)) {
            return;
        }
        for (Path recording : recordings) {
            if (Files.isSameFile(file, recording)) {
                throw new CommandRefusedException(
                        "\"" + file + "\" is a recording that is measured; give --series another name.");
            }
        }
        if (!isSeries()) {
            throw new CommandRefusedException("\"" + file
                    + "\" exists and is no older series, so it is not replaced; give --series another name.");
        }
    }

    private boolean isSeries() throws IOException {
        byte[] heading = HEADING.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(heading.length), heading);
        }
    }

    /**
     * Writes a new file beside the wanted one and moves it into place.
     *
     * @throws IOException if that fails; an older file is then as it was
     */
    public void write(MeasurementSeries series, int sampleRateHz) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path partial = Files.createTempFile(absolute.getParent(), ".series", ".part");
        try {
            write(series, sampleRateHz, partial);
            move(partial, absolute);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void write(MeasurementSeries series, int sampleRateHz, Path partial) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(partial, StandardCharsets.UTF_8))) {
            out.print(HEADING);
            for (Point point : series.points()) {
                out.print(line(point, sampleRateHz));
            }
            if (out.checkError()) {
                throw new IOException("The values along time could not be written to " + partial + ".");
            }
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String line(Point point, int sampleRateHz) {
        return String.format(Locale.ROOT, "%.3f", (double) point.endFrame() / sampleRateHz)
                + ','
                + cell(point.momentaryLufs())
                + ','
                + cell(point.shortTermLufs())
                + ','
                + cell(point.samplePeakDbfs())
                + ','
                + cell(point.truePeakDbtp())
                + '\n';
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "";
    }
}
