package org.stagebook.cli.measure;

import java.io.PrintStream;
import java.util.OptionalDouble;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.metering.spectrum.ThirdOctaveSpectrum;

/** Third octaves for people: a line each, with a bar that shows the shape. */
final class SpectrumText {

    private static final double FLOOR_DBFS = -100;
    private static final double DB_PER_CELL = 2.5;

    private final ThirdOctaveSpectrum spectrum;

    SpectrumText(ThirdOctaveSpectrum spectrum) {
        this.spectrum = spectrum;
    }

    void print(PrintStream out) {
        TextTable table = new TextTable(Column.right("Hz"), Column.right("dBFS"), Column.left("-100 to 0 dBFS"));
        for (int band = 0; band < spectrum.bands().size(); band++) {
            OptionalDouble level = spectrum.summedDbfs().get(band);
            table.add(
                    hertz(spectrum.bands().get(band).nominalHz()),
                    level.isPresent() ? MeasureText.number(level.getAsDouble()) : "-",
                    bar(level));
        }
        out.println();
        table.print(out);
        out.println(spectrum.method());
    }

    private static String hertz(double nominal) {
        return nominal == Math.rint(nominal) ? Long.toString((long) nominal) : Double.toString(nominal);
    }

    private static String bar(OptionalDouble level) {
        double above = level.orElse(FLOOR_DBFS) - FLOOR_DBFS;
        return "#".repeat((int) Math.clamp(above / DB_PER_CELL, 0, 44));
    }
}
