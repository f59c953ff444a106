package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.MeasurementSeries;

/** A programme that was measured. */
public record Measured(MeasureJob job, MeasureRun.Outcome.Found found) {

    /** Why its figures are not what they were asked to be. */
    public List<String> problems() {
        return new Shortcomings(job, found.measurement()).sentences();
    }

    void print(PrintStream out) {
        new MeasureText(job, found).print(out);
    }

    void write(JsonGenerator json) throws IOException {
        new MeasureJson(json, job, found).write();
    }

    /**
     * Writes its values along time.
     *
     * @throws IOException if that is not possible
     */
    public void writeSeries(SeriesFile file) throws IOException {
        Optional<MeasurementSeries> values = found.measurement().series();
        if (values.isPresent()) {
            file.write(values.get(), job.recording().format().sampleRateHz());
        }
    }
}
