package org.stagebook.cli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.stagebook.metering.compare.difference.BandDelta;
import org.stagebook.metering.compare.difference.ChangedPlace;
import org.stagebook.metering.compare.difference.Difference;
import org.stagebook.metering.compare.difference.DifferenceWords;
import org.stagebook.metering.compare.difference.Differences;

/** The differences between two recordings, for programs. */
final class DifferenceJson {

    private final JsonGenerator json;
    private final CompareAnswer answer;
    private final DifferenceWords words;

    DifferenceJson(JsonGenerator json, CompareAnswer answer) {
        this.json = json;
        this.answer = answer;
        this.words = new DifferenceWords(answer.differences().sampleRateHz());
    }

    void write() throws IOException {
        Differences found = answer.differences();
        json.writeBooleanField("audiblySame", found.isAudiblySame());
        finite("leftDbfs", found.leftDbfs());
        json.writeArrayFieldStart("differences");
        for (Difference difference : found.differences()) {
            json.writeStartObject();
            kind(difference);
            json.writeStringField("text", words.of(difference));
            place(difference.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kind(Difference difference) throws IOException {
        switch (difference) {
            case Difference.GainOnly gain -> {
                json.writeStringField("kind", "gain");
                json.writeNumberField("gainDb", gain.gainDb());
                json.writeBooleanField("polarityInverted", gain.polarityInverted());
            }
            case Difference.GainRide ride -> {
                json.writeStringField("kind", "gain ride");
                json.writeNumberField("startGainDb", ride.startGainDb());
                json.writeNumberField("endGainDb", ride.endGainDb());
                json.writeNumberField("greatestGainDb", ride.greatestGainDb());
            }
            case Difference.Delayed delayed -> {
                json.writeStringField("kind", "delayed");
                json.writeNumberField("delaySamples", delayed.delayFrames());
                json.writeNumberField("gainDb", delayed.gainDb());
                json.writeBooleanField("whole", delayed.whole());
            }
            case Difference.Moved moved -> {
                json.writeStringField("kind", "moved");
                json.writeNumberField("movedSamples", moved.movedFrames());
                json.writeNumberField("fromSample", moved.fromFrame());
                json.writeNumberField("toSample", moved.toFrame());
                json.writeNumberField("lengthSamples", moved.soundFrames());
            }
            case Difference.Filtered filtered -> filtered(filtered);
            case Difference.Replaced replaced -> json.writeStringField("kind", "replaced");
            case Difference.Silenced silenced -> json.writeStringField("kind", "only in the first");
            case Difference.Added added -> json.writeStringField("kind", "only in the second");
            case Difference.Altered altered -> {
                json.writeStringField("kind", "altered");
                json.writeStringField(
                        "tendency",
                        switch (altered.tendency()) {
                            case SLIGHTLY -> "slight";
                            case PART_LOUDER -> "part louder";
                            case PART_SOFTER -> "part softer";
                            case UNCLEAR -> "unclear";
                        });
            }
        }
    }

    private void filtered(Difference.Filtered filtered) throws IOException {
        json.writeStringField("kind", "filtered");
        json.writeArrayFieldStart("bands");
        for (BandDelta delta : filtered.deltas()) {
            json.writeStartObject();
            json.writeNumberField("hz", delta.band().nominalHz());
            json.writeNumberField("deltaDb", delta.deltaDb());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(ChangedPlace place) throws IOException {
        json.writeNumberField("startSample", place.startFrame());
        json.writeNumberField("endSample", place.endFrame());
        json.writeNumberField("startSeconds", answer.seconds(place.startFrame()));
        json.writeNumberField("endSeconds", answer.seconds(place.endFrame()));
        timecode("startTimecode", place.startFrame());
        timecode("endTimecode", place.endFrame());
        json.writeArrayFieldStart("channels");
        for (String name : place.channelNames()) {
            json.writeString(name);
        }
        json.writeEndArray();
        finite("residualDbfs", place.residualDbfs());
        finite("relativeDb", place.relativeDb());
    }

    private void timecode(String name, long frame) throws IOException {
        Optional<String> timecode = answer.timecode(frame);
        if (timecode.isPresent()) {
            json.writeStringField(name, timecode.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void finite(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }
}
