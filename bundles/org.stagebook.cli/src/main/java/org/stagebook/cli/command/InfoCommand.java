package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stagebook.cli.info.SoundFileFacts;
import org.stagebook.cli.info.SoundFileJson;
import org.stagebook.cli.info.SoundFileReport;
import org.stagebook.cli.info.SoundFileTable;
import org.stagebook.cli.output.FileFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what sound files say of themselves. Reads headers and metadata, and the checksums of FLAC. */
@Command(
        name = "info",
        description = "Say what sound files say of themselves: format, channels, timecode, metadata, chunks.",
        footer = {"", "Exit codes: 0 all were read, 1 some of several were not, 2 none was."})
final class InfoCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "WAV, Broadcast Wave, RF64, BW64, AIFF or FLAC files.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    InfoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (files.size() == 1) {
            answer(SoundFileFacts.read(files.getFirst()));
            return ExitCode.DONE.number();
        }
        List<SoundFileFacts> read = new ArrayList<>();
        Map<Path, IOException> refused = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                read.add(SoundFileFacts.read(file));
            } catch (IOException e) {
                refused.put(file, e);
            }
        }
        if (read.isEmpty()) {
            throw refused.values().iterator().next();
        }
        answer(read, refused);
        return (refused.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private void answer(SoundFileFacts facts) {
        if (form.isJson()) {
            context.json().object(json -> new SoundFileJson(facts).write(json));
        } else {
            new SoundFileReport(facts, context.out()).print();
        }
    }

    private void answer(List<SoundFileFacts> read, Map<Path, IOException> refused) {
        if (form.isJson()) {
            context.json().object(json -> write(json, read, refused));
        } else {
            new SoundFileTable(read).print(context.out());
        }
        refused.values().forEach(failure -> context.remark(new FileFailure(failure).sentence()));
    }

    private static void write(JsonGenerator json, List<SoundFileFacts> read, Map<Path, IOException> refused)
            throws IOException {
        json.writeArrayFieldStart("files");
        for (SoundFileFacts facts : read) {
            json.writeStartObject();
            new SoundFileJson(facts).write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (Map.Entry<Path, IOException> entry : refused.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", entry.getKey().toString());
            json.writeStringField("text", new FileFailure(entry.getValue()).sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
