package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;

/** Writes figures, and null where there is none. */
record Numbers(JsonGenerator json) {

    void write(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    void write(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** Range and maxima of loudness. */
    void loudness(Optional<Loudness> loudness) throws IOException {
        write("integratedLufs", loudness.isPresent() ? loudness.get().integratedLufs() : OptionalDouble.empty());
        write("loudnessRangeLu", loudness.isPresent() ? loudness.get().rangeLu() : OptionalDouble.empty());
        maximum("maxMomentaryLufs", loudness.flatMap(Loudness::maxMomentary));
        maximum("maxShortTermLufs", loudness.flatMap(Loudness::maxShortTerm));
    }

    private void maximum(String name, Optional<LoudnessMaximum> maximum) throws IOException {
        write(name, maximum.stream().mapToDouble(LoudnessMaximum::lufs).findFirst());
    }
}
