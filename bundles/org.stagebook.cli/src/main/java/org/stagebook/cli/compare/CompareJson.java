package org.stagebook.cli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.stagebook.metering.compare.Alignment;
import org.stagebook.metering.compare.BandResidual;
import org.stagebook.metering.compare.ChangedRange;
import org.stagebook.metering.compare.Comparison;
import org.stagebook.metering.compare.ResidualSeries;

/** What was found, for programs: null where there is nothing to state. */
public final class CompareJson {

    private final JsonGenerator json;
    private final CompareAnswer answer;

    public CompareJson(JsonGenerator json, CompareAnswer answer) {
        this.json = json;
        this.answer = answer;
    }

    /** Writes the members of its object. */
    public void write() throws IOException {
        Comparison found = answer.found();
        json.writeStringField("first", answer.firstFile().toString());
        json.writeStringField("second", answer.secondFile().toString());
        json.writeNumberField("sampleRate", answer.first().format().sampleRateHz());
        json.writeNumberField("channels", answer.first().format().channels());
        json.writeBooleanField("identical", found.identical());
        json.writeNumberField("thresholdDb", answer.thresholdDb());
        json.writeBooleanField("sameWithinThreshold", found.isSameWithinThreshold());
        alignment(found.alignment());
        json.writeNumberField("gainDb", found.gainDb());
        finite("residualDbfs", found.residual().residualDbfs());
        finite("residualRelativeDb", found.residual().relativeDb());
        changes(found);
        new DifferenceJson(json, answer).write();
        bands(found);
        series(found.residual());
        json.writeArrayFieldStart("remarks");
        for (String remark : answer.remarks()) {
            json.writeString(remark);
        }
        json.writeEndArray();
    }

    private void alignment(Alignment alignment) throws IOException {
        json.writeBooleanField("aligned", alignment.found());
        json.writeNumberField("delayFrames", alignment.delayFrames());
        json.writeNumberField("delaySeconds", answer.seconds(alignment.delayFrames()));
        json.writeNumberField("confidence", alignment.confidence());
        json.writeBooleanField("polarityInverted", alignment.polarityInverted());
    }

    private void changes(Comparison found) throws IOException {
        json.writeArrayFieldStart("changes");
        for (ChangedRange change : found.changes()) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().label());
            json.writeNumberField("startFrame", change.startFrame());
            json.writeNumberField("endFrame", change.endFrame());
            json.writeNumberField("startSeconds", answer.seconds(change.startFrame()));
            json.writeNumberField("endSeconds", answer.seconds(change.endFrame()));
            finite("residualDbfs", change.residualDbfs());
            finite("relativeDb", change.relativeDb());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void bands(Comparison found) throws IOException {
        json.writeArrayFieldStart("bands");
        for (BandResidual band : found.bands()) {
            json.writeStartObject();
            json.writeNumberField("hz", band.band().nominalHz());
            number("residualDbfs", band.residualDbfs());
            number("programmeDbfs", band.programmeDbfs());
            number("relativeDb", band.relativeDb());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void series(ResidualSeries residual) throws IOException {
        json.writeArrayFieldStart("residual");
        for (int index = 0; index < residual.size(); index++) {
            json.writeStartObject();
            json.writeNumberField("startSeconds", answer.seconds(residual.startFrame(index)));
            finite("dbfs", residual.residualDbfs(index));
            finite("relativeDb", residual.relativeDb(index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finite(String name, double value) throws IOException {
        number(name, Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty());
    }

    private void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
