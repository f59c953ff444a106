package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes cues for another program. Reads without locking, so it works while somebody edits. */
@Command(
        name = "export",
        description = "Write the cues of a production for another program.",
        footer = {
            "",
            "Formats: midi-markers (Pro Tools), avid, resolve, reaper, otio, csv, xlsx, srt.",
            "Each comes back in through import; subtitles with number and text, or with all by --tags."
        })
final class ExportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--as", paramLabel = "FORMAT", required = true, description = "What to write.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--reel", paramLabel = "R", description = "Only this reel: its number or its name.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; without it, standard output.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--tags",
            description = "In subtitles, say all a cue says, in tags; without it viewers see its number and text.")
    private boolean tags;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (file.isEmpty() && form.isJson()) {
            throw new CommandRefusedException("--json tells what was written to a file; add --out FILE.");
        }
        if (tags && !format.hasTagChoice()) {
            throw new CommandRefusedException("--tags is for subtitles (--as srt); all other formats say everything.");
        }
        if (file.isEmpty() && !format.isText()) {
            throw new CommandRefusedException("A " + format.extension() + " file is no text; add --out FILE.");
        }
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            CueExport export = export(store.production());
            if (file.isEmpty()) {
                export.writeTo(context.out());
                context.out().flush();
                sayWhatStaysAtHome(export);
            } else {
                export.writeTo(file.get());
                answer(export, file.get());
            }
        }
        return ExitCode.DONE.number();
    }

    private CueExport export(Production production) {
        OptionalInt number = reel.map(
                        choice -> OptionalInt.of(choice.in(production).getNumber()))
                .orElseGet(OptionalInt::empty);
        CueExport export = CueExport.of(production, number, format, LocalDate.now(context.clock()));
        return tags ? export.withSubtitleTags() : export;
    }

    private void answer(CueExport export, Path written) throws IOException {
        int cues = export.cues().cues().size();
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("format", format.id());
                json.writeStringField("file", written.toString());
                json.writeNumberField("cues", cues);
                json.writeNumberField("leftOut", export.cues().leftOut());
            });
            return;
        }
        context.out().println("Wrote " + (cues == 1 ? "1 cue" : cues + " cues") + " to " + written + ".");
        sayWhatStaysAtHome(export);
        if (format.hasTagChoice() && !tags) {
            context.remark("Subtitles say number and text only, for viewers; --tags writes all a cue says.");
        }
    }

    private void sayWhatStaysAtHome(CueExport export) {
        if (export.cues().leftOut() > 0) {
            context.remark("Cues that were not written, because they are removed, cut with their picture or without a"
                    + " place: " + export.cues().leftOut() + ".");
        }
    }
}
