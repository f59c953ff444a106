package org.stagebook.cli.info;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.stagebook.audio.adm.AdmBed;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.dbmd.DolbySegment;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlSpeed;
import org.stagebook.audio.ixml.IxmlTrack;
import org.stagebook.audio.wave.SampleLoop;
import org.stagebook.audio.wave.WaveMetadata;

/** Writes iXML, the Audio Definition Model, Dolby's metadata and the rest for programs. */
final class StatedMetadataJson {

    private final JsonGenerator json;
    private final TextMembers texts;
    private final WaveMetadata metadata;

    StatedMetadataJson(JsonGenerator json, WaveMetadata metadata) {
        this.json = json;
        this.texts = new TextMembers(json);
        this.metadata = metadata;
    }

    void write() throws IOException {
        if (metadata.ixml().isPresent()) {
            writeIxml(metadata.ixml().get());
        }
        if (metadata.adm().isPresent()) {
            writeModel(metadata.adm().get());
        }
        if (metadata.dolby().isPresent()) {
            writeDolby(metadata.dolby().get());
        }
        if (!metadata.information().isEmpty()) {
            json.writeObjectFieldStart("information");
            for (Map.Entry<String, String> entry : new TreeMap<>(metadata.information()).entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        writeLoops();
    }

    private void writeIxml(Ixml ixml) throws IOException {
        json.writeObjectFieldStart("ixml");
        texts.write("version", ixml.version());
        texts.write("project", ixml.slate().project());
        texts.write("scene", ixml.slate().scene());
        texts.write("take", ixml.slate().take());
        texts.write("tape", ixml.slate().tape());
        if (ixml.slate().circled().isPresent()) {
            json.writeBooleanField("circled", ixml.slate().circled().get());
        }
        texts.write("note", ixml.slate().note());
        texts.write("userBits", ixml.slate().userBits());
        texts.write("fileUid", ixml.fileUid());
        texts.write("familyUid", ixml.fileSet().familyUid());
        texts.write("fileSetIndex", ixml.fileSet().index());
        writeSpeed(ixml.speed());
        json.writeArrayFieldStart("tracks");
        for (IxmlTrack track : ixml.tracks()) {
            writeTrack(track);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSpeed(IxmlSpeed speed) throws IOException {
        texts.write("masterSpeed", speed.masterSpeed().map(rate -> rate.label()).orElse(""));
        texts.write(
                "timecodeRate", speed.timecodeRate().map(rate -> rate.label()).orElse(""));
        if (speed.dropFrame().isPresent()) {
            json.writeBooleanField("dropFrame", speed.dropFrame().get());
        }
        number("fileSampleRate", speed.sampleRateHz());
        number("timestampSampleRate", speed.timestamp().sampleRateHz());
        if (speed.timestamp().samplesSinceMidnight().isPresent()) {
            json.writeNumberField(
                    "samplesSinceMidnight",
                    speed.timestamp().samplesSinceMidnight().getAsLong());
        }
    }

    private void writeTrack(IxmlTrack track) throws IOException {
        json.writeStartObject();
        number("channelIndex", track.channelIndex());
        number("interleaveIndex", track.interleaveIndex());
        texts.write("name", track.name());
        texts.write("function", track.function());
        json.writeEndObject();
    }

    private void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        }
    }

    private void writeModel(AdmModel model) throws IOException {
        json.writeObjectFieldStart("adm");
        if (model.tracks().isPresent()) {
            json.writeNumberField("tracks", model.tracks().get().statedTracks());
            json.writeNumberField("trackUids", model.tracks().get().entries().size());
        }
        json.writeArrayFieldStart("beds");
        for (AdmBed bed : model.beds()) {
            writeBed(bed);
        }
        json.writeEndArray();
        json.writeNumberField("movingTracks", model.movingTracks());
        Optional<AdmDocument> document = model.document();
        if (document.isPresent()) {
            writeDocument(document.get());
        }
        json.writeEndObject();
    }

    private void writeBed(AdmBed bed) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", bed.name());
        json.writeArrayFieldStart("tracks");
        for (int track : bed.tracks()) {
            json.writeNumber(track);
        }
        json.writeEndArray();
        texts.write("speakerLabels", bed.speakerLabels());
        texts.write("order", bed.order().map(order -> order.toString()).orElse(""));
        json.writeEndObject();
    }

    private void writeDocument(AdmDocument document) throws IOException {
        json.writeArrayFieldStart("programmes");
        for (AdmDocument.Programme programme : document.programmes()) {
            json.writeStartObject();
            writeNames(programme.id(), programme.name());
            texts.write("start", programme.span().start());
            texts.write("end", programme.span().other());
            texts.write("contents", programme.contentIds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("contents");
        for (AdmDocument.Content content : document.contents()) {
            json.writeStartObject();
            writeNames(content.id(), content.name());
            texts.write("dialogue", content.dialogue());
            texts.write("objects", content.objectIds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("objects");
        for (AdmDocument.AudioObject object : document.objects()) {
            json.writeStartObject();
            writeNames(object.id(), object.name());
            texts.write("start", object.span().start());
            texts.write("duration", object.span().other());
            texts.write("packs", object.parts().packIds());
            texts.write("trackUids", object.parts().trackUids());
            json.writeEndObject();
        }
        json.writeEndArray();
        writePacks(document);
    }

    private void writePacks(AdmDocument document) throws IOException {
        json.writeArrayFieldStart("packs");
        for (AdmDocument.Pack pack : document.packs()) {
            json.writeStartObject();
            writeNames(pack.id(), pack.name());
            texts.write("type", pack.type().definition());
            texts.write("channels", pack.parts().channelIds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNames(String id, String name) throws IOException {
        json.writeStringField("id", id);
        texts.write("name", name);
    }

    private void writeDolby(DolbyMetadata dolby) throws IOException {
        json.writeObjectFieldStart("dolby");
        json.writeStringField("version", dolby.version());
        json.writeArrayFieldStart("segments");
        for (DolbySegment segment : dolby.segments()) {
            json.writeStartObject();
            json.writeNumberField("id", segment.id());
            json.writeStringField("name", segment.name());
            json.writeNumberField("sizeBytes", segment.sizeBytes());
            json.writeBooleanField("intact", segment.intact());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (dolby.atmos().isPresent()) {
            json.writeStringField("tool", dolby.atmos().get().tool());
            json.writeStringField("toolVersion", dolby.atmos().get().toolVersion());
            json.writeStringField("warpMode", dolby.atmos().get().warpMode().label());
        }
        if (dolby.supplement().isPresent()) {
            json.writeNumberField("objects", dolby.supplement().get().objects());
            texts.write("manualTrims", dolby.supplement().get().manualTrims());
            json.writeBooleanField("headphoneModes", dolby.supplement().get().hasHeadphoneModes());
        }
        json.writeEndObject();
    }

    private void writeLoops() throws IOException {
        json.writeArrayFieldStart("loops");
        for (SampleLoop loop : metadata.loops()) {
            json.writeStartObject();
            json.writeNumberField("startFrame", loop.startFrame());
            json.writeNumberField("endFrame", loop.endFrame());
            json.writeNumberField("plays", loop.plays());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
