package org.stagebook.cli.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/** A line for each part that was measured besides, for people. */
final class PartsText {

    private final MeasureJob job;
    private final List<PartMeasurement> parts;

    PartsText(MeasureJob job, List<PartMeasurement> parts) {
        this.job = job;
        this.parts = parts;
    }

    void print(PrintStream out) {
        TextTable table = new TextTable(
                Column.left("Part"),
                Column.right("From"),
                Column.right("To"),
                Column.right("LUFS"),
                Column.right("LRA"),
                Column.right("Max. S"),
                Column.right("dBTP"),
                Column.right("Leq(A)"),
                Column.right("Leq(C)"),
                Column.right("Leq(m)"));
        for (int index = 0; index < parts.size(); index++) {
            table.add(cells(job.partNames().get(index), parts.get(index)).toArray(String[]::new));
        }
        table.print(out);
    }

    private List<String> cells(String name, PartMeasurement part) {
        Optional<Loudness> loudness = part.loudness();
        List<String> cells = new ArrayList<>(List.of(
                name,
                time(part.range().startFrame()),
                time(part.range().endFrame()),
                loudness.isPresent() ? number(loudness.get().integratedLufs()) : "-",
                loudness.isPresent() ? number(loudness.get().rangeLu()) : "-",
                loudness.flatMap(Loudness::maxShortTerm)
                        .map(LoudnessMaximum::lufs)
                        .map(MeasureText::number)
                        .orElse("-"),
                number(part.truePeakDbtp())));
        for (WeightingCurve curve : WeightingCurve.values()) {
            EquivalentLevel level = part.levels().equivalent().get(curve);
            cells.add(level == null ? "" : number(level.levelDb()));
        }
        return cells;
    }

    private String time(long frame) {
        return job.stretch()
                .clock()
                .map(clock -> clock.at(frame).toString())
                .orElseGet(
                        () -> MeasureText.clock(frame, job.recording().format().sampleRateHz()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? MeasureText.number(value.getAsDouble()) : "-";
    }
}
