package org.stagebook.archive.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile;
import org.stagebook.archive.MissingPart;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The table of contents for programs; {@code docs/schema/archive-contents.schema.json} describes it.
 *
 * @param files of the archive but this one, by path
 * @param missing what belongs to the record and could not be had
 * @param nothing titles of what nothing was recorded of
 */
record ContentsJson(ArchiveSource source, List<ArchivedFile> files, List<MissingPart> missing, List<String> nothing) {
    private static final String FORMAT = "stagebook-archive/1";

    ContentsJson {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        nothing = List.copyOf(nothing);
    }

    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("madeAt", source.at().toString());
            production(json);
            json.writeStringField("hashAlgorithm", ArchiveFolder.ALGORITHM.elementName());
            json.writeArrayFieldStart("files");
            for (ArchivedFile file : files) {
                file(json, file);
            }
            json.writeEndArray();
            missing(json);
            json.writeArrayFieldStart("nothingRecorded");
            for (String title : nothing) {
                json.writeString(title);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void production(JsonGenerator json) throws IOException {
        Production production = source.production();
        json.writeObjectFieldStart("production");
        json.writeStringField("id", Objects.requireNonNullElse(production.getId(), ""));
        json.writeStringField("title", source.title());
        json.writeStringField("code", Objects.requireNonNullElse(production.getCode(), ""));
        json.writeStringField("kind", production.getKind().toString());
        json.writeStringField(
                "timecodeFormat",
                Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24)
                        .label());
        json.writeNumberField("sampleRateHz", production.getSampleRateHz());
        json.writeNumberField("reels", production.getReels().size());
        json.writeNumberField("formatVersion", production.getFormatVersion());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, ArchivedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeStringField("title", file.title());
        json.writeStringField("kind", file.kind().id());
        json.writeStringField("format", new FileFormat(file.path()).label());
        json.writeStringField("says", file.says());
        json.writeNumberField("sizeBytes", file.sizeBytes());
        json.writeStringField("hash", file.sha1());
        json.writeEndObject();
    }

    private void missing(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missing");
        for (MissingPart part : missing) {
            json.writeStartObject();
            json.writeStringField("path", part.path());
            json.writeStringField("title", part.title());
            json.writeStringField("reason", part.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
