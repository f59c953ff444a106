package org.stagebook.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.MeasurementSeries.Point;

/** Values along time as comma-separated lines; a value that is not defined is an empty cell. */
public final class SeriesFile {

    private final Path file;

    public SeriesFile(Path file) {
        this.file = file;
    }

    /**
     * Writes a new file beside the wanted one and moves it into place.
     *
     * @throws IOException if that fails; an older file is then as it was
     */
    public void write(MeasurementSeries series, int sampleRateHz) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path partial = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(partial, StandardCharsets.UTF_8))) {
            out.print("endSeconds,momentaryLufs,shortTermLufs,samplePeakDbfs,truePeakDbtp\n");
            for (Point point : series.points()) {
                out.print(line(point, sampleRateHz));
            }
            if (out.checkError()) {
                throw new IOException("The values along time could not be written to " + partial + ".");
            }
        }
        Files.move(partial, absolute, StandardCopyOption.REPLACE_EXISTING);
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
